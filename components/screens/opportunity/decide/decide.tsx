import { standingVetoes } from '../../../../utils/opportunities/leave-stage'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { useDossier } from '../dossier'
import { WhoSigns } from '../fields/who-signs'
import { Section } from '../section'
import { GoNoGo } from './go-no-go'
import { Orientations } from './orientations'
import { Pilot } from './pilot'
import { Ratings } from './ratings'
import { Together } from './together'
import { Vetoes } from './vetoes'

/** Go or no go: is it ours, how each feels about it, who holds it back, what is decided, who leads, and why together. */
export function Decide() {
  const { opportunity, names } = useDossier()
  const { decision, pilot } = opportunity
  const vetoes = standingVetoes(opportunity).length
  const said = [
    decision ? t(decision.go ? 'dossier_go' : 'dossier_no_go') : null,
    vetoes > 0 ? plural('dossier_vetoes', vetoes) : null,
    pilot ? t('dossier_said', { what: t('dossier_field_pilot'), value: names.partner(pilot) }) : null,
  ].filter(Boolean)
  return (
    <Section name="decide" title={t('dossier_decide')} said={said.join(' · ')}>
      <Orientations />
      <Ratings />
      <WhoSigns place="rating" />
      <Vetoes />
      <GoNoGo />
      <Pilot />
      <Together />
    </Section>
  )
}

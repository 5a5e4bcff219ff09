import { departementOf } from '../../../../utils/territory/departements'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { SafeLink } from '../../../ui/safe-link'
import { useDossier } from '../dossier'
import { HandOut } from './hand-out'

/** Places that are named. */
const MOST = 6

function departementWords(code: string): string {
  const known = departementOf(code)
  return known ? `${known.name} (${code})` : code
}

/** What the notice is: its object, its buyer, its reference, and the way to its page. */
export function Head() {
  const { opportunity, names } = useDossier()
  const { title, buyer, reference, lots, url, portal, departements, places } = opportunity.facts
  const where = [...departements.map(departementWords), ...places].slice(0, MOST).join(', ')
  const said = [reference, lots.length > 1 ? plural('dossier_lots', lots.length) : null, where || null].filter(Boolean)
  return (
    <header class="dossier-head stack">
      <h1 class="page-title">{title || t('dossier_untitled')}</h1>
      {buyer && <p class="dossier-buyer">{buyer}</p>}
      {said.length > 0 && <p class="small muted">{said.join(' · ')}</p>}
      <div class="row">
        <span class="small">
          <SafeLink href={url}>{t('dossier_page', { portal: names.portal(portal) })}</SafeLink>
        </span>
        <HandOut />
      </div>
    </header>
  )
}

import { useState } from 'preact/hooks'
import { t } from '../../../../utils/words/t'
import { ProposalCard } from '../../../parts/together/proposal-card'
import { ProposeDialog } from '../../../parts/together/propose-dialog'
import { proposeChanges, useTogether } from '../../../parts/together/use-together'
import { useDossier } from '../dossier'
import { Alone } from './alone'

/** What is proposed to the others and what they answered; one click proposes where nothing is. */
export function TogetherSection() {
  const { opportunity, partners, now, gestures } = useDossier()
  const together = useTogether(opportunity, partners, now, gestures)
  const [proposing, setProposing] = useState(false)
  const { closed, cancelled } = opportunity
  const again = together.life === null || together.life.state === 'expired'
  return (
    <>
      <ProposalCard opportunity={opportunity} together={together} busy={gestures.busy} />
      {again && !closed && !cancelled && partners.length > 1 && (
        <div>
          <button type="button" class="button" onClick={() => setProposing(true)}>
            {t(together.life ? 'proposal_propose_again' : 'proposal_propose')}
          </button>
        </div>
      )}
      {!closed && !cancelled && partners.length > 1 && (together.life !== null || Object.keys(opportunity.solo).length > 0) && <Alone />}
      {proposing && (
        <ProposeDialog
          opportunity={opportunity}
          partners={partners}
          now={now}
          propose={(proposal) => gestures.run(proposeChanges(opportunity, proposal), t('proposal_sent'))}
          close={() => setProposing(false)}
        />
      )}
    </>
  )
}

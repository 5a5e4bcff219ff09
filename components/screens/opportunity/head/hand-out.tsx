import { IcsButton } from '../../../parts/ics-button'
import { useDossier } from '../dossier'

/** What is made of the opportunity for others to read or to take along. */
export function HandOut() {
  const { opportunity, now } = useDossier()
  return <div class="row dossier-hand-out">{opportunity.deadline && <IcsButton opportunities={opportunity} now={now} />}</div>
}

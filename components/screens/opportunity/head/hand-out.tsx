import { IcsButton } from '../../../parts/ics-button'
import { SheetExport } from '../../../parts/sheet-export'
import { useDossier } from '../dossier'

/** What is made of the opportunity for others to read or to take along. */
export function HandOut() {
  const { opportunity, now } = useDossier()
  return (
    <div class="row dossier-hand-out">
      <SheetExport opportunity={opportunity} now={now} />
      {opportunity.deadline && <IcsButton opportunities={opportunity} now={now} />}
    </div>
  )
}

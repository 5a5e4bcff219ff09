import type { Partner } from '../../../../utils/consortium/consortium'
import type { LotVerdict } from '../../../../utils/matching/verdict'
import type { Deadline } from '../../../../utils/tenders/deadline'
import type { Found } from '../../../../utils/tenders/provenance'
import { deadlineWords } from '../../../../utils/words/dates'
import { say } from '../../../../utils/words/say'
import { t } from '../../../../utils/words/t'
import { Quote } from '../../../parts/quote'
import { RequirementMatrix } from '../../../parts/requirement-matrix'
import { ChangeOfLot } from './changes'
import { Gates, unsettled } from './gates'
import { Score } from './score'

/** What the sheet of a lot is given. */
export interface LotSheetProps {
  lot: LotVerdict
  /** Only where the lot has one of its own. */
  deadline: Found<Deadline> | null
  partners: readonly Partner[]
  /** The version of the weights; 0: those of the product. */
  weights: number
  /** Nobody can answer any more: what is left is who would have what is asked. */
  over: boolean
}

/** One lot: who would answer, what stands in the way, requirement by requirement who meets what, what would change the answer, and why the score. */
export function LotSheet({ lot, deadline, partners, weights, over }: LotSheetProps) {
  const team = lot.team.flatMap((id) => partners.find((one) => one.id === id)?.name ?? [])
  const open = unsettled(lot.gates)
  return (
    <div class="stack lot-sheet">
      {team.length > 0 && <p>{say({ key: 'panel_lot_team', params: { partners: team, count: team.length } })}</p>}
      {lot.cells.every(({ state }) => state === 'no') && <p>{t('panel_best_none')}</p>}
      {deadline && (
        <div>
          <p>{t('panel_lot_deadline', { day: deadlineWords(deadline.value) })}</p>
          <Quote text={deadline.source.quote} />
        </div>
      )}
      {open.length > 0 && <Gates gates={open} />}
      {lot.rows.length > 0 && (
        <div class="stack">
          <h4>{t(over ? 'panel_over_rows' : 'panel_rows_title')}</h4>
          <p class="small muted">{t('panel_coverage_hint')}</p>
          <RequirementMatrix rows={lot.rows} partners={partners} lot={lot.lot} />
        </div>
      )}
      {lot.missing.length > 0 && (
        <div class="lot-missing">
          <h4>{t('panel_lot_missing')}</h4>
          <ul class="bullets">
            {lot.missing.map((reason) => (
              <li key={reason.key}>{say(reason)}</li>
            ))}
          </ul>
        </div>
      )}
      <ChangeOfLot lot={lot} partners={partners} />
      {!over && <Score lot={lot} weights={weights} />}
    </div>
  )
}

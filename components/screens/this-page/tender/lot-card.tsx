import type { Partner } from '../../../../utils/consortium/consortium'
import type { Cell, LotVerdict } from '../../../../utils/matching/verdict'
import type { Deadline } from '../../../../utils/tenders/deadline'
import type { Found } from '../../../../utils/tenders/provenance'
import { deadlineWords } from '../../../../utils/words/dates'
import { say } from '../../../../utils/words/say'
import { t } from '../../../../utils/words/t'
import { DecisionBadge } from '../../../parts/decision-badge'
import { Judgements } from '../../../parts/judgements'
import { lotWords } from '../../../parts/lot-words'
import { Quote } from '../../../parts/quote'

/** Reasons shown for the best placed partner; the matrix holds the rest. */
const REASONS = 2

const RANK: Readonly<Record<Cell['state'], number>> = { covers: 3, partial: 2, check: 1, no: 0 }

/** The best placed partner of a lot: the most covered, then the highest score; null where all say no. */
function bestCell(cells: readonly Cell[]): Cell | null {
  const [best] = [...cells].sort((a, b) => RANK[b.state] - RANK[a.state] || b.score - a.score)
  return best && best.state !== 'no' ? best : null
}

interface LotCardProps {
  lot: LotVerdict
  /** Only where the lot has one of its own. */
  deadline: Found<Deadline> | null
  partners: readonly Partner[]
}

/** One lot: the decision, the best placed partner and why, what nobody covers. */
export function LotCard({ lot, deadline, partners }: LotCardProps) {
  const best = bestCell(lot.cells)
  const partner = partners.find((one) => one.id === best?.partner)
  const telling = best?.judgements.filter((one) => one.verdict !== 'against' || one.evidence.length > 0) ?? []
  const reasons = [...telling].sort((a, b) => b.points - a.points).slice(0, REASONS)
  return (
    <li class="card stack lot">
      <div class="stack lot-head">
        <h3>
          {lotWords(lot.lot)}
          {lot.title && <span class="lot-title"> {lot.title}</span>}
        </h3>
        <DecisionBadge decision={lot.decision} small />
      </div>
      {deadline && (
        <div>
          <p>{t('panel_lot_deadline', { day: deadlineWords(deadline.value) })}</p>
          <Quote text={deadline.source.quote} />
        </div>
      )}
      {partner ? (
        <>
          <p>
            {t('panel_best')} <strong>{partner.name}</strong>
          </p>
          <Judgements judgements={reasons} />
        </>
      ) : (
        <p>{t('panel_best_none')}</p>
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
    </li>
  )
}

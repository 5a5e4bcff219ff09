import type { Partner } from '../../../../utils/consortium/consortium'
import type { LotVerdict } from '../../../../utils/matching/verdict'
import type { Deadline } from '../../../../utils/tenders/deadline'
import type { Lot } from '../../../../utils/tenders/tender'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { LotCard } from './lot-card'

interface LotsProps {
  lots: readonly LotVerdict[]
  /** The lots as the page gives them. */
  read: readonly Lot[]
  /** The notice's own: a lot's is shown where it differs. */
  deadline: Deadline | null
  partners: readonly Partner[]
}

/** Lot by lot: who is best placed, why, and what is missing. Lots that are not the consortium's wait folded. */
export function Lots({ lots, read, deadline, partners }: LotsProps) {
  const ours = lots.filter((lot) => lot.decision !== 'outside' && lot.decision !== 'no')
  const others = lots.filter((lot) => !ours.includes(lot))
  // The verdict has said all there is to say of it.
  if (ours.length === 0 && lots.length === 1) return null
  const ownDeadline = (lot: LotVerdict) => {
    const own = read.find((one) => one.number === lot.lot)?.deadline
    return own && (own.value.date !== deadline?.date || own.value.time !== deadline.time) ? own : null
  }
  const cards = (some: readonly LotVerdict[]) => (
    <ul class="stack">
      {some.map((lot) => (
        <LotCard key={lot.lot} lot={lot} deadline={ownDeadline(lot)} partners={partners} />
      ))}
    </ul>
  )
  return (
    <section class="stack" aria-labelledby="lots-title">
      <h2 id="lots-title">{t('panel_lots_title')}</h2>
      {ours.length > 0 && cards(ours)}
      {others.length > 0 && (
        <details>
          <summary>{plural('panel_lots_others', others.length)}</summary>
          {cards(others)}
        </details>
      )}
    </section>
  )
}

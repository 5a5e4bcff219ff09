import type { Partner } from '../../../../utils/consortium/consortium'
import type { LotVerdict } from '../../../../utils/matching/verdict'
import type { Deadline } from '../../../../utils/tenders/deadline'
import type { Lot } from '../../../../utils/tenders/tender'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { DECISION_WORDS } from '../../../parts/decision-badge'
import { lotWords } from '../../../parts/lot-words'
import { Mark } from '../../../parts/mark'
import { LotSheet } from './lot-sheet'

interface LotsProps {
  lots: readonly LotVerdict[]
  /** The lots as the page gives them. */
  read: readonly Lot[]
  /** The notice's own: a lot's is shown where it differs. */
  deadline: Deadline | null
  partners: readonly Partner[]
  /** The version of the weights; 0: those of the product. */
  weights: number
  /** Nobody can answer any more. */
  over: boolean
  /** Numbers of the lots whose sheets are open. */
  opened: ReadonlySet<string>
  open: (lot: string, on: boolean) => void
}

/** More lots than this, and the rest wait folded. */
const SHOWN = 8

/** Whether the consortium may do something about a lot. */
export const isOurs = ({ decision }: LotVerdict) => decision !== 'outside' && decision !== 'no'

/** The id of a lot's heading on the screen. */
export const lotId = (lot: string) => `lot-${lot}`

/** Lot by lot, a sheet that opens. Lots that are not the consortium's wait folded, and so do many. */
export function Lots({ lots, read, deadline, partners, weights, over, opened, open }: LotsProps) {
  const ours = lots.filter(isOurs)
  const others = lots.filter((lot) => !isOurs(lot))
  const ownDeadline = (lot: LotVerdict) => {
    const own = read.find((one) => one.number === lot.lot)?.deadline
    return own && (own.value.date !== deadline?.date || own.value.time !== deadline.time) ? own : null
  }
  const card = (lot: LotVerdict) => (
    <li key={lot.lot}>
      <details class="card lot" open={opened.has(lot.lot)} onToggle={(event) => open(lot.lot, event.currentTarget.open)}>
        <summary id={lotId(lot.lot)}>
          <span class="lot-summary">
            <span class="lot-head">
              <h3>{lotWords(lot.lot)}</h3>
              <span class="lot-decision" data-decision={lot.decision}>
                <Mark shape={lot.decision} />
                {t(DECISION_WORDS[lot.decision])}
              </span>
              <span class="lot-score">{t('panel_score_short', { score: lot.score })}</span>
            </span>
            {lot.title && <span class="lot-title">{lot.title}</span>}
          </span>
        </summary>
        {opened.has(lot.lot) && <LotSheet lot={lot} deadline={over ? null : ownDeadline(lot)} {...{ partners, weights, over }} />}
      </details>
    </li>
  )
  const folded = (some: readonly LotVerdict[], words: string) =>
    some.length > 0 && (
      <details open={some.some(({ lot }) => opened.has(lot)) || undefined}>
        <summary>{words}</summary>
        <ul class="lots">{some.map(card)}</ul>
      </details>
    )
  return (
    <section class="stack" aria-labelledby="lots-title">
      <h2 id="lots-title">{t(lots.length > 1 ? 'panel_lots_title' : 'panel_lots_title_whole')}</h2>
      {ours.length > 0 && <ul class="lots">{ours.slice(0, SHOWN).map(card)}</ul>}
      {folded(ours.slice(SHOWN), plural('panel_lots_more', ours.length - SHOWN))}
      {folded(others, plural('panel_lots_others', others.length))}
    </section>
  )
}

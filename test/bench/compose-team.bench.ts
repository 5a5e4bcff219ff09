import { bench, describe } from 'vitest'
import { composeTeam } from '../../utils/matching/team/compose-team'
import { exactCovers } from '../../utils/matching/team/exact-covers'
import { GreedySearch } from '../../utils/matching/team/greedy-search'
import { coverQuestion } from '../../utils/matching/team/needs'
import { smallestCover } from '../../utils/matching/team/smallest-cover'
import { teamStates } from '../../utils/matching/team/team-state'
import type { RowState } from '../../utils/matching/verdict'
import { aLotVerdict, aRow, aTeamNotice, type Judged, partnersWith } from '../support/any-lots'
import { bruteForce } from '../utils/matching/team/brute-force'

/** The same numbers on every machine. */
function* numbers(seed = 7): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

const STATES: readonly RowState[] = ['covers', 'declared', 'partial', 'check', 'no', 'no', 'no', 'no', 'no', 'no']

/** Lots of ten rows, most cells empty. */
function judged(partners: number, lots: number, rows = 10): Judged {
  const source = numbers()
  const next = (below: number) => Math.floor(source.next().value * below)
  const states = () => Array.from({ length: partners }, () => STATES[next(STATES.length)] ?? 'no')
  return {
    lots: Array.from({ length: lots }, (_, lot) =>
      aLotVerdict(
        String(lot + 1),
        Array.from({ length: rows }, (__, row) =>
          aRow(row === 0 ? 'trade' : `place:${row}`, states(), { settling: row % 3 === 0, level: row % 2 ? 'wished' : 'mandatory' }),
        ),
        Array.from({ length: partners }, () => next(100)),
      ),
    ),
    consortium: partnersWith(Array.from({ length: partners }, () => 100_000)),
    notice: aTeamNotice(),
  }
}

const question = ({ lots, consortium, notice }: Judged) =>
  coverQuestion(
    lots,
    teamStates(consortium, notice.terms),
    consortium.partners.map(({ id }) => id),
  )
const compose = ({ lots, consortium, notice }: Judged) => void composeTeam(lots, consortium, notice)

describe('8 partners, 20 rows: the smallest set', () => {
  const small = judged(8, 2)
  bench('maillage, the whole team', () => compose(small))
  bench('every set measured row by row', () => void bruteForce(small))
})

describe('12 partners, 20 rows: the sets alone', () => {
  const asked = question(judged(12, 2))
  bench('exact', () => void exactCovers(asked, 4, 0.2))
  bench('greedy and swaps', () => void new GreedySearch(asked).find())
})

describe('14 partners, 30 lots of 10 rows', () => {
  const most = judged(14, 30)
  const asked = question(most)
  bench('exact, the sets alone', () => void exactCovers(asked, 4, 0.2))
  bench('the whole team', () => compose(most))
})

describe('20 partners, 30 lots of 10 rows', () => {
  const many = judged(20, 30)
  const asked = question(many)
  bench('greedy and swaps, the sets alone', () => void new GreedySearch(asked).find())
  bench('the whole team', () => compose(many))
  bench('the smallest cover of each lot', () => {
    // Another notice each time: a cover that one knows is not looked for again.
    const notice = { ...many.notice, terms: { ...many.notice.terms } }
    for (const lot of many.lots) smallestCover(lot, many.consortium, notice)
  })
})

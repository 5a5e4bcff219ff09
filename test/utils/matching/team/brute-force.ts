import type { MatrixRow, RowState } from '../../../../utils/matching/verdict'
import type { Judged } from '../../../support/any-lots'

/** What a set of partners amounts to, summed row by row from the states. */
export interface Measured {
  readonly members: readonly string[]
  readonly settling: number
  readonly held: number
  readonly proved: number
  readonly score: number
}

const PROVED = { covers: 1, declared: 0.8, partial: 0.5, check: 0.3, no: 0 }
const HELD = { covers: 1, declared: 1, partial: 0.5, check: 0.3, no: 0 }

/** What these members make of all lots: the definition, written without regard for speed. */
export function measure({ lots, consortium, notice }: Judged, members: readonly string[]): Measured {
  const total = { settling: 0, held: 0, proved: 0, score: 0 }
  for (const lot of lots) {
    const whole = lot.rows.reduce((sum, row) => sum + row.weight, 0)
    const trade = lot.rows.find((row) => row.kind === 'trade')
    const able = (id: string) => trade?.cells.find((cell) => cell.partner === id)?.state !== 'no'
    for (const row of lot.rows) {
      const states: RowState[] = row.cells
        .filter(({ partner }) => members.includes(partner) && (row.kind === 'place' || row.kind === 'trade' || able(partner)))
        .map(({ state }) => state)
      const asked = notice.terms.requirements.find(({ id }) => id === row.id)
      const sum = consortium.partners
        .filter(({ id }) => members.includes(id) && able(id))
        .reduce((euros, { capacity }) => euros + (capacity.turnover ?? 0), 0)
      if (asked?.kind === 'turnover' && sum >= asked.amount) states.push(row.together)
      const best = (worth: typeof PROVED) => (row.weight / whole) * Math.max(0, ...states.map((state) => worth[state]))
      total.proved += best(PROVED)
      // What only tells who is better is no reason for one more member.
      if (row.kind === 'references') continue
      total.held += best(HELD)
      if (isSettling(row)) total.settling += best(HELD)
    }
    total.score += Math.max(0, ...lot.cells.filter(({ partner }) => members.includes(partner)).map(({ score }) => score))
  }
  return { members, ...total }
}

const isSettling = (row: MatrixRow) => row.settling || row.level === 'mandatory'

/** The best team by looking at every set. */
export function bruteForce(judged: Judged): Measured | null {
  const ids = judged.consortium.partners.map(({ id }) => id).sort()
  const sets = ids.reduce<string[][]>((all, id) => all.concat(all.map((set) => [...set, id])), [[]])
  const measured = sets.map((set) => measure(judged, set))
  const whole = measure(judged, ids)
  if (whole.held === 0) return null
  const tiny = 1e-6
  const differ = (one: number, other: number) => (Math.abs(one - other) > tiny ? one - other : 0)
  const enough = measured.filter((set) => set.settling > whole.settling - tiny && set.held > 0.99 * whole.held - tiny)
  enough.sort(
    (one, other) =>
      one.members.length - other.members.length ||
      differ(other.proved, one.proved) ||
      differ(other.score, one.score) ||
      (one.members.join() < other.members.join() ? -1 : 1),
  )
  return enough[0] ?? null
}

import type { PageLabels } from './page-labels'

/** How often a field was right, wrong, not found, or said where the page states none; and where it was not right. */
export interface Tally {
  right: number
  wrong: number
  missing: number
  spurious: number
  readonly at: string[]
}

type Labels = PageLabels & Record<string, unknown>

const fold = (value: unknown) =>
  String(value ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const isEmpty = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Share of the words that two texts have in common. */
function overlap(one: unknown, other: unknown): number {
  const [a, b] = [new Set(fold(one).split(' ')), new Set(fold(other).split(' '))]
  const both = [...a].filter((word) => b.has(word)).length
  return both / (a.size + b.size - both || 1)
}

const sameTime = (gold: unknown, said: unknown) => String(said).slice(0, String(gold).length > 10 ? 16 : 10) === String(gold).slice(0, 16)
const sameBare = (gold: unknown, said: unknown) => fold(gold).replaceAll(' ', '') === fold(said).replaceAll(' ', '')
const within = (gold: unknown, said: unknown) => fold(gold).includes(fold(said)) || fold(said).includes(fold(gold))
const SAME: Record<string, (gold: unknown, said: unknown) => boolean> = {
  page_kind: Object.is,
  notice_type: Object.is,
  procedure: Object.is,
  title: (gold, said) => overlap(gold, said) >= 0.85,
  buyer: (gold, said) => overlap(gold, said) >= 0.6 || (fold(said).length > 5 && within(gold, said)),
  reference: sameBare,
  notice_id: sameBare,
  deadline: sameTime,
  questions_deadline: sameTime,
  published: sameTime,
  lots_count: Object.is,
  value: (gold, said) => JSON.stringify(gold) === JSON.stringify(said),
}
const SETS: Record<string, (page: PageLabels) => readonly string[]> = {
  cpv: ({ cpv }) => cpv,
  nuts: ({ nuts }) => nuts,
  departments: ({ departments }) => departments,
  winners: ({ winners }) => winners.map(fold),
  lots: ({ lots }) => lots.map(({ number, title }) => `${number.replace(/^(?:LOT-?)?0*/i, '')}|${fold(title).slice(0, 60)}`),
}

/** Compares what was read with what people wrote by reading the same pages. */
export function compare(gold: readonly PageLabels[], read: ReadonlyMap<string, PageLabels>): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  const tally = (field: string): Tally => {
    const known = tallies.get(field) ?? { right: 0, wrong: 0, missing: 0, spurious: 0, at: [] }
    tallies.set(field, known)
    return known
  }
  const one = (field: string, where: string, wanted: unknown, said: unknown, also: readonly unknown[] = []) => {
    if (isEmpty(wanted) && isEmpty(said)) return
    const counts = tally(field)
    if (isEmpty(said)) counts.missing++
    else if (isEmpty(wanted)) counts.spurious++
    else if ([wanted, ...also].some((right) => SAME[field]?.(right, said))) counts.right++
    else counts.wrong++
    if (!isEmpty(said) && (isEmpty(wanted) || ![wanted, ...also].some((right) => SAME[field]?.(right, said))))
      counts.at.push(`${where}: said ${JSON.stringify(said)}, the page says ${JSON.stringify(wanted)}`)
  }
  for (const page of gold as Labels[]) {
    const said = read.get(page.file) as Labels | undefined
    for (const field of Object.keys(SAME)) one(field, page.file, page[field], said?.[field], page[`${field}_also`] as unknown[] | undefined)
    for (const [field, setOf] of Object.entries(SETS)) {
      const [wanted, given] = [new Set(setOf(page)), new Set(said ? setOf(said) : [])]
      const counts = tally(field)
      for (const value of wanted) {
        if (given.has(value)) counts.right++
        else counts.missing++
      }
      for (const value of given) if (!wanted.has(value) && wanted.size > 0) counts.spurious++
    }
    for (const row of page.rows ?? []) {
      const key = (other: typeof row) => fold(other.notice_id ?? other.title)
      const same = said?.rows?.find((other) => key(other) === key(row))
      for (const field of ['title', 'buyer', 'deadline'] as const) one(field, `${page.file} ${row.title}`, row[field], same?.[field])
    }
  }
  return tallies
}

import { lotsMeet } from './lots-meet'
import type { Requirement } from './terms'

const RANK = { mandatory: 3, implied: 2, wished: 1 } as const

/** How much a requirement asks, to keep the strictest of two that say the same. */
const amountOf = (one: Requirement): number =>
  one.kind === 'turnover'
    ? one.amount
    : one.kind === 'experience'
      ? (one.years ?? 0)
      : one.kind === 'references'
        ? (one.count ?? 0)
        : one.kind === 'on-site'
          ? one.departements.length + (one.exclusive ? 1_000 : 0)
          : one.kind === 'proximity'
            ? 1_000 - (one.minutes ?? one.kilometres ?? 999)
            : one.kind === 'remote'
              ? (one.share ?? 0)
              : one.kind === 'qualiopi' && one.category
                ? 1
                : 0

/** What a figure too high rules out: of several figures for several lots, the strictest is not everybody's. */
const SETTLED_BY_FIGURE: ReadonlySet<Requirement['kind']> = new Set(['turnover'])

const isMore = (one: Requirement, other: Requirement) => RANK[one.level] - RANK[other.level] || amountOf(one) - amountOf(other)
/** Of one lot what is said of it, before what is said of several together. */
const isCloser = (one: Requirement, other: Requirement) =>
  RANK[one.level] - RANK[other.level] || (other.lots?.length ?? 0) - (one.lots?.length ?? 0) || isMore(one, other)

/**
 * One requirement for what is said several times: of the same lots the strictest; what is asked of all lots swallows what
 * is asked of single ones no more strictly; lots of which the same words ask the same stand together. What the text only implies
 * of everything gives way to what is asked of named lots. In a contract divided into lots, several least turnovers of
 * which no lot is said are nobody's for sure. Order: first said first.
 */
export function mergeRequirements(all: readonly Requirement[], divided = false): Requirement[] {
  const byId = new Map<string, Requirement[]>()
  for (const one of all) byId.set(one.id, [...(byId.get(one.id) ?? []), one])
  return withoutContradiction([...byId.values()].flatMap((one) => mergeOne(one, divided)))
}

function mergeOne(all: readonly Requirement[], divided: boolean): Requirement[] {
  const ofLots = all.filter(({ lots }) => lots !== null)
  const ofAll = all.filter(({ lots, level }) => lots === null && !(level === 'implied' && ofLots.some((one) => one.level === 'mandatory')))
  const [strictest = null] = ofAll.sort((one, other) => isMore(other, one))
  const figures = new Set(ofAll.filter(({ level }) => level === strictest?.level).map(amountOf))
  const general: Requirement | null =
    strictest && divided && SETTLED_BY_FIGURE.has(strictest.kind) && figures.size > 1
      ? { ...strictest, level: 'implied', doubt: 'which-lot' }
      : strictest
  // The strictest for each lot, unless what is asked of all is as strict.
  const perLot = new Map<string, Requirement>()
  for (const one of ofLots) {
    for (const lot of one.lots ?? []) {
      const known = perLot.get(lot)
      if ((!known || isCloser(one, known) > 0) && (!general || isMore(one, general) > 0)) perLot.set(lot, one)
    }
  }
  const groups = new Map<string, { one: Requirement; lots: string[] }>()
  for (const [lot, one] of perLot) {
    // Other words for another lot are another proof.
    const key = `${one.level} ${amountOf(one)} ${one.quote}`
    const group = groups.get(key)
    if (group) group.lots.push(lot)
    else groups.set(key, { one, lots: [lot] })
  }
  const single = [...groups.values()].map(({ one, lots }) => ({ ...one, lots, id: `${one.id}@${lots.join(',')}` }))
  return general ? [general, ...single] : single
}

/** What is done on the spot too is not done at a distance as a whole. */
function withoutContradiction(all: readonly Requirement[]): Requirement[] {
  const onSite = all.filter(({ kind, level }) => kind === 'on-site' && level === 'mandatory')
  return all.map((one) =>
    one.kind === 'remote' && one.share === 100 && onSite.some(({ lots }) => lotsMeet(lots, one.lots)) ? { ...one, share: null } : one,
  )
}

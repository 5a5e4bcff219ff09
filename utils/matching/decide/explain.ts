import type { Consortium } from '../../consortium/consortium'
import { ofNobody, ofPartner } from '../of-partner'
import type { Explained, GateResult, LotVerdict, Reason, Verdict } from '../verdict'
import { isOpen } from './lot-decision'

/** Reasons shown on each side. */
const MOST = 3
/** A score line is a reason for only from this share of its points. */
const TELLING = 0.6

type Told = Pick<Verdict, 'gates' | 'lots' | 'decision'>

/** The best reasons to answer, from the open lots: three at most, those with the notice's words first. */
export function pros({ gates, lots, decision }: Told): Explained[] {
  if (decision === 'outside' || gates.some(({ state }) => state === 'blocking')) return []
  const open = lots.filter(isOpen)
  const lines = (criterion: string) =>
    open.flatMap((lot) =>
      lot.lines
        .filter((line) => line.criterion === criterion && line.verdict === 'for' && line.points >= TELLING * line.of)
        .map(({ reason, evidence }) => ({ reason, evidence, lots: lotOf(lot, lots) })),
    )
  const assets = gates.filter(({ state, evidence }) => state === 'ok' && evidence.length > 0).filter(({ gate }) => gate === 'reserved')
  const met = open.flatMap((lot) =>
    lot.gates
      .filter(({ state, evidence, gate }) => state === 'ok' && evidence.length > 0 && gate !== 'place')
      .map(({ reason, evidence }) => ({ reason, evidence, lots: lotOf(lot, lots) })),
  )
  return pick([
    ...lines('domain').slice(0, 2),
    ...assets.map(ofNotice),
    ...met,
    ...lines('territory'),
    ...lines('history'),
    ...lines('days'),
  ])
}

/** What rules out, or must be checked first: three at most, the gravest first; of the lots that nothing opens, one. */
export function cons({ gates, lots, decision }: Told, consortium: Consortium): Explained[] {
  const nameOf = (partner: string) => consortium.partners.find(({ id }) => id === partner)?.name
  if (decision === 'outside') return pick(outsideReasons(lots, nameOf))
  const stops = gates.filter(({ state }) => state === 'blocking').map(ofNotice)
  // Nothing else matters of what calls for no offer, or not for ours.
  if (stops.length > 0) return pick(stops)
  const open = lots.filter(isOpen)
  const closed = lots.filter((lot) => !isOpen(lot) && lot.decision !== 'outside')
  const ofLots = (some: readonly LotVerdict[], state: GateResult['state']) =>
    some.flatMap((lot) =>
      lot.gates.filter((gate) => gate.state === state).map(({ reason, evidence }) => ({ reason, evidence, lots: lotOf(lot, lots) })),
    )
  const checks = (capped: boolean) => gates.filter(({ state, atBest }) => state === 'check' && (atBest !== 'go') === capped).map(ofNotice)
  const short = open.flatMap((lot) =>
    lot.lines
      .filter(({ criterion, verdict }) => criterion === 'days' && verdict === 'against')
      .map(({ reason, evidence }) => ({ reason, evidence, lots: [] })),
  )
  const blocked = merged(ofLots(closed, 'blocking'))
  // A trade that is only to check holds the decision back too.
  const trades = open.flatMap((lot) =>
    lot.rows
      .filter(({ kind, together }) => kind === 'trade' && together === 'check')
      .flatMap((row) =>
        row.cells
          .filter(({ state }) => state === 'check')
          .slice(0, 1)
          .map(({ reason, partner }) => ({
            reason: ofPartner(reason, nameOf(partner)),
            evidence: row.evidence.slice(0, 1),
            lots: lotOf(lot, lots),
          })),
      ),
  )
  return pick([
    ...short.slice(0, 1),
    ...(open.length > 0 ? blocked.slice(0, 1) : blocked),
    ...checks(true),
    ...ofLots(open, 'check'),
    ...trades,
    ...checks(false),
  ])
}

const lotOf = (lot: LotVerdict, lots: readonly LotVerdict[]): string[] => (lots.length > 1 ? [lot.lot] : [])
const ofNotice = ({ reason, evidence }: GateResult): Explained => ({ reason, evidence, lots: [] })

function outsideReasons(lots: readonly LotVerdict[], nameOf: (partner: string) => string | undefined): Explained[] {
  return lots.flatMap((lot) =>
    lot.cells.flatMap(({ partner, judgements }) =>
      judgements
        .filter(({ criterion, verdict }) => criterion === 'domain' && verdict === 'against')
        .map(({ reason, evidence }) => ({ reason: ofPartner(ofNobody(reason), nameOf(partner)), evidence, lots: [] })),
    ),
  )
}

const keyOf = (reason: Reason) => `${reason.key} ${JSON.stringify(reason.params ?? {})}`

/** What says the same of several lots, once, with all of them. */
function merged(all: readonly Explained[]): Explained[] {
  const distinct = new Map<string, Explained>()
  for (const one of all) {
    const known = distinct.get(keyOf(one.reason))
    const lots = known && known.lots.length > 0 && one.lots.length > 0 ? [...new Set([...known.lots, ...one.lots])] : (known ?? one).lots
    distinct.set(keyOf(one.reason), { ...(known ?? one), lots })
  }
  return [...distinct.values()]
}

/** What quotes the notice before the rest of its side; three at most. */
function pick(all: readonly Explained[]): Explained[] {
  const told = merged(all)
  const quoted = told.filter(({ evidence }) => evidence.length > 0)
  return [...quoted, ...told.filter((one) => !quoted.includes(one))].slice(0, MOST)
}

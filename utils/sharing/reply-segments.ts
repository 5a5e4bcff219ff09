import type { LotAnswer } from '../opportunities/proposal'
import { type LotsNamed, lotsInReply } from './lots-in-reply'
import { DENIES, NO, ROLES, UNSURE, YES } from './reply-words'

/** What a few words of a reply say. */
export interface Segment {
  /** As they were written. */
  readonly words: string
  readonly named: LotsNamed
  readonly roles: readonly Exclude<LotAnswer, 'no'>[]
  /** A role that it denies: « pas mandataire ». */
  readonly deniesRole: boolean
  readonly yes: boolean
  readonly no: boolean
  readonly unsure: boolean
}

const BETWEEN = /[,;:–—]| - |\b(?:mais|et|puis|par contre|en revanche|plutot|but|and|however|while|tandis que|alors que)\b/g

/** A sentence in pieces that are about the same lots: cut where people cut, but never within a list of lots. `folded` and `written` have the same positions. */
export function segmentsOf(written: string, folded: string, proposed: readonly string[]): Segment[] {
  const { spans } = lotsInReply(folded, proposed)
  const pieces: string[][] = []
  let from = 0
  const close = (end: number) => {
    if (/[a-z0-9]/.test(folded.slice(from, end))) pieces.push([written.slice(from, end), folded.slice(from, end)])
    from = end
  }
  for (const { 0: mark, index } of folded.matchAll(BETWEEN)) {
    if (spans.some(([start, end]) => index > start && index < end)) continue
    close(index)
    from = index + mark.length
  }
  close(folded.length)
  return joined(
    pieces
      .flatMap(([words = '', text = '']) => oneLotEach(words, text, proposed))
      .map(([words = '', text = '']) => segmentOf(words.trim(), text, proposed)),
  )
}

/** « cotraitant lot 1 intéressé lot 2 » without a comma: cut behind each lot where something is said before the first, else before each. */
function oneLotEach(words: string, folded: string, proposed: readonly string[]): string[][] {
  const { spans, left } = lotsInReply(folded, proposed)
  const [first, ...more] = spans
  if (!first || more.length === 0 || left.length > 0 || spans.some(([from], at) => at > 0 && from < (spans[at - 1]?.[1] ?? 0)))
    return [[words, folded]]
  const behind = ROLES.some(([, said]) => find(said, folded.slice(0, first[0])).length > 0)
  const cuts = behind ? spans.map(([, to]) => to) : spans.map(([from]) => from)
  const ends = [...(behind ? cuts.slice(0, -1) : cuts.slice(1)), folded.length]
  return ends.map((end, at) => [words, folded].map((text) => text.slice(ends[at - 1] ?? 0, end)))
}

function segmentOf(words: string, folded: string, proposed: readonly string[]): Segment {
  let rest = folded
  let [no, deniesRole] = [false, false]
  // « pas de souci » is a yes, though it begins as a no.
  const yes = find(YES, rest).some(({ index }) => !DENIES.test(rest.slice(0, index)))
  for (const { 0: denied, index } of find(NO, rest)) {
    if (/^pas (?:de souci|de probleme)/.test(rest.slice(index))) continue
    no = true
    rest = rest.slice(0, index) + ' '.repeat(denied.length) + rest.slice(index + denied.length)
  }
  const roles: Exclude<LotAnswer, 'no'>[] = []
  for (const [role, said] of ROLES)
    for (const { index } of find(said, rest)) {
      if (no || DENIES.test(folded.slice(0, index))) deniesRole = true
      else if (!roles.includes(role)) roles.push(role)
    }
  const named = lotsInReply(folded, proposed)
  const deniesLots = named.lots.length > 0 && !yes && roles.length === 0 && /\b(?:pas|not|ni|aucun)\b/.test(folded)
  return { words, named, roles, deniesRole, yes: yes && !deniesLots, no: no || deniesLots, unsure: UNSURE.test(folded) }
}

const find = (pattern: RegExp, text: string) => [...text.matchAll(pattern)]

const hasLots = ({ named }: Segment) => named.lots.length + named.left.length + named.unknown.length > 0
const hasSaid = ({ roles, yes, no }: Segment) => roles.length > 0 || yes || no

/** « cotraitant, lot 2 » and « lot 2, cotraitant »: lots alone belong to the words next to them. */
function joined(segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = []
  for (const segment of segments) {
    const last = whole.at(-1)
    const fits =
      last &&
      ((hasLots(last) && !hasSaid(last) && !hasLots(segment)) ||
        (!hasLots(last) && hasSaid(last) && hasLots(segment) && !hasSaid(segment)) ||
        (hasLots(last) && last.roles.length === 0 && last.yes && !hasLots(segment) && segment.roles.length > 0 && !segment.no))
    if (last && fits) whole[whole.length - 1] = both(last, segment)
    else whole.push(segment)
  }
  return whole
}

const both = (one: Segment, other: Segment): Segment => ({
  words: `${one.words}, ${other.words}`,
  named: {
    lots: [...new Set([...one.named.lots, ...other.named.lots])],
    left: [...one.named.left, ...other.named.left],
    unknown: [...one.named.unknown, ...other.named.unknown],
    spans: [],
  },
  roles: [...new Set([...one.roles, ...other.roles])],
  deniesRole: one.deniesRole || other.deniesRole,
  yes: one.yes || other.yes,
  no: one.no || other.no,
  unsure: one.unsure || other.unsure,
})

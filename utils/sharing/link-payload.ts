import * as v from 'valibot'
import type { Proposal } from '../opportunities/proposal'

/** The format of a link's payload; a greater one is refused with a sentence. */
export const LINK_FORMAT = 1

/** What a link carries of a proposal, to whoever has the extension. */
export interface LinkPayload {
  /** The space's id, and the device that signs. */
  readonly space: string
  readonly device: string
  /** The opportunity's id: that of the tender, which the page must have. */
  readonly of: string
  readonly title: string
  readonly proposal: Proposal
}

/** Longest id of an opportunity, and title, that a link carries. */
const [OF, TITLE] = [600, 300]

const short = v.pipe(v.string(), v.maxLength(300))
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))
const ids = v.pipe(v.array(id), v.maxLength(50))
const moment = v.pipe(v.number(), v.finite())

const shape = v.object({
  f: v.literal(LINK_FORMAT),
  s: id,
  d: id,
  o: v.pipe(v.string(), v.nonEmpty(), v.maxLength(OF)),
  t: v.pipe(v.string(), v.maxLength(TITLE)),
  i: v.pipe(v.string(), v.regex(/^[a-z0-9]{12}$/)),
  b: id,
  a: ids,
  l: v.pipe(v.array(v.strictTuple([short, v.nullable(v.pipe(v.string(), v.maxLength(TITLE))), ids])), v.maxLength(200)),
  p: v.nullable(id),
  r: moment,
  w: short,
  e: v.nullable(short),
  m: moment,
})

/** A payload in its short form, or null where a proposal is too large for an address. */
export function packPayload({ space, device, of, title, proposal }: LinkPayload): string | null {
  const { id: code, by, to, lots, pilot, replyBy, why, deadline, at } = proposal
  const packed = {
    f: LINK_FORMAT,
    s: space,
    d: device,
    o: of,
    t: title.slice(0, TITLE),
    i: code,
    b: by,
    a: to,
    l: lots.map((lot) => [lot.lot, lot.title?.slice(0, TITLE) ?? null, lot.members]),
    p: pilot,
    r: replyBy,
    w: why.slice(0, 300),
    e: deadline,
    m: at,
  }
  return v.is(shape, packed) ? JSON.stringify(packed) : null
}

/** The payload of its short form; `newer`: of a later format. Null: none. */
export function unpackPayload(text: string): LinkPayload | 'newer' | null {
  const value = parsed(text)
  if (typeof value === 'object' && value !== null && 'f' in value && typeof value.f === 'number' && value.f > LINK_FORMAT) return 'newer'
  const read = v.safeParse(shape, value)
  if (!read.success) return null
  const { s, d, o, t, i, b, a, l, p, r, w, e, m } = read.output
  const lots = l.map(([lot, title, members]) => ({ lot, title, members }))
  return {
    space: s,
    device: d,
    of: o,
    title: t,
    proposal: { id: i, by: b, to: a, lots, pilot: p, replyBy: r, why: w, deadline: e, at: m },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

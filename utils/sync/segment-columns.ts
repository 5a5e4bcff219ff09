import { type Json, OPERATION_FORMAT, type Operation } from '../opportunities/operation'
import { isStamp, momentOf, type Stamp } from '../opportunities/stamp'
import { dictionary, isIndex, isShallow, isWhole } from './columns'
import type { Segment } from './segment'
import { isDeviceId, parseSegmentName } from './segment-name'

/** Most operations of a segment; whoever has more makes several. */
export const SEGMENT_OPERATIONS = 100_000

/** Most characters of JSON of a segment's operations that are sure to be sealed: written so, they are below the 32 MiB of a reader. */
export const SEGMENT_CHARACTERS = 8_000_000

/** What a segment says, apart from what stands in its file's head. */
export type SegmentContent = Omit<Segment, 'format' | 'space' | 'epoch' | 'device'>

/** Where the moment and the counter of a stamp end. */
const [MOMENT, COUNTER] = [9, 13]

/**
 * The content of a segment as compact data, see `FORMAT.md`: a column for each part of the operations, what repeats
 * being a place in a list of its own. An operation of another shape than this format's stands as it is, in `x`.
 */
export function toColumns({ first, last, before, seen, at, operations }: SegmentContent): Json {
  const records = dictionary<string>()
  const fields = dictionary<string>()
  const devices = dictionary<string>()
  const authors = dictionary<readonly [string | null, string]>()
  const gestures = dictionary<string>()
  const places = new Map<Stamp, number>()
  const others: [number, Json][] = []
  const rows: Json[][] = []
  let moment = 0
  for (const [place, operation] of operations.entries()) {
    if (!isUsual(operation)) {
      others.push([place, operation as unknown as Json])
      continue
    }
    const { stamp, of, field, value, before: over, by, gesture, undoes } = operation
    rows.push([
      momentOf(stamp) - moment,
      Number.parseInt(stamp.slice(MOMENT, COUNTER), 36),
      devices.place(stamp.slice(COUNTER + 1)),
      records.place(of),
      fields.place(field),
      value,
      over === null ? 0 : (places.get(over) ?? over),
      authors.place([by.partner, by.name]),
      gestures.place(gesture),
      undoes === undefined ? -1 : gestures.place(undoes),
    ])
    moment = momentOf(stamp)
    places.set(stamp, rows.length)
  }
  const column = (number: number): Json => rows.map((row) => row[number] ?? null)
  return {
    n: [first, last],
    b: before,
    s: { ...seen },
    t: at,
    r: records.all,
    f: fields.all,
    d: devices.all,
    a: authors.all,
    g: gestures.all,
    c: COLUMNS.map((_, number) => column(number)),
    x: others,
  }
}

/** Columns of `c`, in their order. */
const COLUMNS = ['moment', 'count', 'device', 'record', 'field', 'value', 'before', 'author', 'gesture', 'undoes'] as const

const KEYS = 'before,by,field,format,gesture,of,stamp,value'
const KEYS_UNDOING = 'before,by,field,format,gesture,of,stamp,undoes,value'

/** Whether columns say all of an operation: of this format, with its properties and no other. */
function isUsual(operation: Operation): boolean {
  const keys = Object.keys(operation).sort().join()
  return (
    operation.format === OPERATION_FORMAT &&
    (keys === KEYS || (keys === KEYS_UNDOING && typeof operation.undoes === 'string')) &&
    isStampText(operation.stamp) &&
    (operation.before === null || isStampText(operation.before)) &&
    typeof operation.of === 'string' &&
    typeof operation.field === 'string' &&
    typeof operation.gesture === 'string' &&
    Object.keys(operation.by).sort().join() === 'name,partner'
  )
}

const isStampText = (value: unknown): value is Stamp => typeof value === 'string' && isStamp(value)

/** The content that some columns say, or null where they aren't sound. Operations are as they were written: for the receiver to check. */
export function fromColumns(data: unknown): SegmentContent | null {
  const { n, b, s, t, r, f, d, a, g, c, x } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  if (!isPair(n) || !isWhole(n[0]) || !isWhole(n[1]) || n[0] < 1 || n[1] < n[0]) return null
  if (b !== null && (typeof b !== 'string' || !parseSegmentName(b))) return null
  if (typeof t !== 'number' || typeof s !== 'object' || s === null || Array.isArray(s)) return null
  const seen = Object.entries(s)
  if (!seen.every(([device, last]) => isDeviceId(device) && isWhole(last))) return null
  if (!isTexts(r) || !isTexts(f) || !isTexts(d) || !isTexts(g) || !isAuthors(a)) return null
  if (!Array.isArray(c) || c.length !== COLUMNS.length || !c.every(Array.isArray) || !Array.isArray(x)) return null
  const [moments, counts, devices, records, fields, values, befores, authors, gestures, undone] = c as unknown[][]
  const length = moments?.length ?? 0
  if (c.some((column) => column.length !== length) || length + x.length > SEGMENT_OPERATIONS) return null
  const usual: Operation[] = []
  let moment = 0
  for (let row = 0; row < length; row++) {
    const [delta, count, device, record, field] = [moments?.[row], counts?.[row], devices?.[row], records?.[row], fields?.[row]]
    const [value, over, author, gesture, undoes] = [values?.[row], befores?.[row], authors?.[row], gestures?.[row], undone?.[row]]
    if (!Number.isSafeInteger(delta) || !isWhole(count)) return null
    moment += delta as number
    if (!isWhole(moment)) return null
    if (!isIndex(device, d) || !isIndex(record, r) || !isIndex(field, f) || !isIndex(author, a) || !isIndex(gesture, g)) return null
    const stamp = `${moment.toString(36).padStart(MOMENT, '0')}${count.toString(36).padStart(COUNTER - MOMENT, '0')}.${d[device]}`
    const before = over === 0 ? null : isWhole(over) ? usual[over - 1]?.stamp : isStampText(over) ? over : undefined
    if (!isStamp(stamp) || before === undefined || !isShallow(value)) return null
    if (undoes !== -1 && !isIndex(undoes, g)) return null
    const [partner = null, name = ''] = a[author] ?? []
    usual.push({
      format: OPERATION_FORMAT,
      stamp,
      of: r[record] ?? '',
      field: f[field] ?? '',
      value: value as Json,
      before,
      by: { partner, name },
      gesture: g[gesture] ?? '',
      ...(undoes === -1 ? {} : { undoes: g[undoes] ?? '' }),
    })
  }
  const operations = withOthers(usual, x)
  return operations && { first: n[0], last: n[1], before: b, seen: Object.fromEntries(seen) as Record<string, number>, at: t, operations }
}

/** The operations of the columns with the others at their places, which rise. */
function withOthers(usual: readonly Operation[], others: readonly unknown[]): Operation[] | null {
  const all: Operation[] = []
  let taken = 0
  for (const other of others) {
    if (!isPair(other) || !isWhole(other[0]) || !isShallow(other[1])) return null
    const more = other[0] - all.length
    if (more < 0 || taken + more > usual.length) return null
    for (; all.length < other[0]; taken++) all.push(usual[taken] as Operation)
    all.push(other[1] as Operation)
  }
  for (const operation of usual.slice(taken)) all.push(operation)
  return all
}

const isPair = (value: unknown): value is readonly [unknown, unknown] => Array.isArray(value) && value.length === 2
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((text) => typeof text === 'string')
const isAuthors = (value: unknown): value is (readonly [string | null, string])[] =>
  Array.isArray(value) && value.every((one) => isPair(one) && (one[0] === null || typeof one[0] === 'string') && typeof one[1] === 'string')

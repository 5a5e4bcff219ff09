import type { StoredCollection } from './collection'

/** Raised with every change of what is stored, or of how words are cut, stemmed and weighed: an older snapshot is then made again. */
const VERSION = 3

/** A collection as it was after a turn, kept so that nothing is read and cut again after a restart. */
export interface Snapshot {
  readonly version: number
  /** The last turn that it has seen. */
  readonly turn: number
  /** Records that say nothing to be found. */
  readonly others: readonly string[]
  readonly stored: StoredCollection
  /** Of all the rest: a disk that lost some of it shows. */
  readonly sum: number
}

/** Makes a snapshot. */
export function makeSnapshot(turn: number, others: readonly string[], stored: StoredCollection): Snapshot {
  return { version: VERSION, turn, others, stored, sum: sumOf([turn, others, stored]) }
}

/** The snapshot that was kept, or null: there is none, it is of another version, or it is not as it was made. */
export function soundSnapshot(value: unknown): Snapshot | null {
  if (typeof value !== 'object' || value === null) return null
  const { version, turn, others, stored, sum } = value as Snapshot
  return version === VERSION && sumOf([turn, others, stored]) === sum ? (value as Snapshot) : null
}

const mix = (sum: number, value: number) => Math.imul(sum ^ value, 0x9e3779b1) ^ (sum >>> 15)

/** Four sums side by side, which a processor makes at once: most of a snapshot is words. */
function sumOfWords(words: Int32Array, sum: number): number {
  let [one, two, three, four] = [sum, sum ^ 1, sum ^ 2, sum ^ 3]
  const whole = words.length & ~3
  for (let at = 0; at < whole; at += 4) {
    one = mix(one, words[at] as number)
    two = mix(two, words[at + 1] as number)
    three = mix(three, words[at + 2] as number)
    four = mix(four, words[at + 3] as number)
  }
  for (let at = whole; at < words.length; at++) one = mix(one, words[at] as number)
  return mix(mix(mix(one, two), three), four)
}

/** One number of any value, in which any change shows but once in four thousand million times. */
function sumOf(value: unknown, sum = 0x811c9dc5): number {
  if (typeof value === 'string') {
    let of = mix(sum, value.length)
    for (let at = 0; at < value.length; at++) of = mix(of, value.charCodeAt(at))
    return of
  }
  if (typeof value === 'number') return mix(sum, value)
  if (ArrayBuffer.isView(value)) {
    const whole = value.byteLength & ~3
    const words = value.byteOffset % 4 === 0 ? new Int32Array(value.buffer, value.byteOffset, whole / 4) : new Int32Array()
    const rest = new Uint8Array(value.buffer, value.byteOffset + words.byteLength, value.byteLength - words.byteLength)
    let of = sumOfWords(words, mix(sum, value.byteLength))
    for (let at = 0; at < rest.length; at++) of = mix(of, rest[at] ?? 0)
    return of
  }
  if (Array.isArray(value)) {
    let of = mix(sum, value.length)
    for (const one of value) of = sumOf(one, of)
    return of
  }
  if (typeof value !== 'object' || value === null) return mix(sum, -1)
  let of = sum
  for (const key of Object.keys(value).sort()) of = sumOf((value as Record<string, unknown>)[key], sumOf(key, of))
  return of
}

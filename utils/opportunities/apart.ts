import type { Operation } from './operation'
import { deviceOf, type Stamp } from './stamp'

/**
 * The operation under a stamp of its own, for one whose stamp another one bears: a profile was copied, and both copies
 * went on under one name. Made of its content alone, so that every device gives it the same.
 */
export function apart(operation: Operation): Operation {
  const device = deviceOf(operation.stamp)
  const moment = operation.stamp.slice(0, -device.length)
  return { ...operation, stamp: `${moment}${device.slice(0, 20)}z${hash(sameText(operation))}` as Stamp }
}

/** Text that two operations share where they say the same, whatever the order of their properties. */
export function sameText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sameText).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const properties = Object.entries(value).filter(([, content]) => content !== undefined)
  return `{${properties
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => `${JSON.stringify(name)}:${sameText(content)}`)
    .join()}}`
}

/** Two rounds of FNV-1a over the UTF-16 units, eleven characters of base 36 at most. */
function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - at), 0x01000193)
  }
  return ((one >>> 0).toString(36) + ((other >>> 6) % 36 ** 4).toString(36).padStart(4, '0')).padStart(11, '0')
}

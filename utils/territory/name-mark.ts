const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Signs of a mark: thirty bits, so that a name that isn't listed is taken for one once in half a million times. */
export const MARK_LENGTH = 5

/** A short mark of a folded name (FNV-1a), which takes a third of its room in a list that is only asked whether it holds a name. */
export function nameMark(name: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  let mark = ''
  for (let sign = 0; sign < MARK_LENGTH; sign++) mark += SIGNS.charAt((hash >>> (2 + 6 * sign)) & 63)
  return mark
}

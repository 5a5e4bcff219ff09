import type { Audience } from './opportunity'

/** The record of what belongs to no opportunity: saved views, colours of tags. */
export const DESK = 'desk'

/** A field's name: its kind and what it is about, each part written so that no text can pass for another's: `tag/me/%C3%A9t%C3%A9`. */
export const fieldName = (kind: string, ...parts: readonly string[]): string => [kind, ...parts.map(encodeURIComponent)].join('/')

/** The parts of a field's name, its kind first; null where it isn't one. */
export function fieldParts(field: string): readonly [string, ...string[]] | null {
  const [kind = '', ...rest] = field.split('/')
  try {
    return [kind, ...rest.map(decodeURIComponent)]
  } catch {
    return null
  }
}

const PERSONAL: ReadonlySet<string> = new Set(['tag', 'note', 'view'])

/**
 * For whom a field of an opportunity is: named by the field itself for what is personal (tags, notes, saved views);
 * everything else belongs to the opportunity and goes where it is shared.
 */
export function audienceOf(field: string): Audience | 'opportunity' {
  const [kind = '', audience = ''] = fieldParts(field) ?? []
  if (!PERSONAL.has(kind)) return 'opportunity'
  return isAudience(audience) ? audience : 'me'
}

/** Whether this names who something is for. */
export const isAudience = (text: string): text is Audience => /^(me|consortium|list:[\w-]{1,64})$/.test(text)

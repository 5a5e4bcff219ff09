import type french from '../../public/_locales/fr/messages.json'
import { elide } from './elide'

/** A key of the locales. */
export type MessageKey = keyof typeof french

/** What goes into a sentence: by name, shown as it is. */
export type Params = Readonly<Record<string, string | number>>

/** A placeholder, with a word before it that may lose its vowel. */
const PLACE = /(\b(?:d|qu)e\s)?\{(\w+)\}/gi

// The browser is asked for each sentence once: it takes its time, and a table says the same ones many times.
let [asked, said]: [Dictionary['i18n'], Map<string, string>] = [undefined, new Map()]

interface Dictionary {
  i18n?: { getMessage(key: string): string }
}

/**
 * The words of a key in the browser's language, with `params` put in by name.
 * A placeholder's `content` in the locales is its own name in braces (`"day": { "content": "{day}" }`), so the
 * browser hands the names back and the values never pass through its `$1` notation. French « de » is elided before a
 * name that begins with a vowel. A key without words is shown as it is: a visible fault is better than a blank.
 */
export function t(key: MessageKey, params: Params = {}): string {
  const scope = globalThis as { browser?: Dictionary; chrome?: Dictionary }
  const messages = scope.browser?.i18n ?? scope.chrome?.i18n
  if (asked !== messages) [asked, said] = [messages, new Map()]
  let message = said.get(key)
  if (message === undefined) {
    message = messages?.getMessage(key) || key
    said.set(key, message)
  }
  return message.replace(PLACE, (whole, before: string | undefined, name: string) => {
    if (!Object.hasOwn(params, name)) return whole
    const value = String(params[name])
    return before ? elide(before, value) + value : value
  })
}

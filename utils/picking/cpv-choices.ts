import type { Choice } from './choice'
import { cpvNames } from './cpv-names'

/** The CPV codes to pick from, named in one language and found in both. */
export function cpvChoices(language: 'fr' | 'en'): Choice[] {
  return cpvNames.map(({ code, fr, en, asked }) => ({
    value: code,
    label: language === 'en' ? en : fr,
    more: code,
    words: [language === 'en' ? fr : en, ...asked],
  }))
}

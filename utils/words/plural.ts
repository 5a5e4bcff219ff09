import { language } from './language'
import { type MessageKey, type Params, t } from './t'

/** A key that the locales hold in two forms, `<key>_one` and `<key>_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never

/** Which of a sentence's two forms fits a number. */
export const pluralForm = (count: number) => (new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other')

/** The form of a key that fits `count`, which the sentence may show as `{count}`. French says "0 jour". */
export function plural(key: PluralKey, count: number, params: Params = {}): string {
  return t(`${key}_${pluralForm(count)}` as MessageKey, { count: new Intl.NumberFormat(language()).format(count), ...params })
}

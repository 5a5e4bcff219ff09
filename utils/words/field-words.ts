import { type MessageKey, t } from './t'

const STEP = /([^.[\]]+)(?:\[(\d+)\])?/g

/**
 * A field of a consortium file in words: `partners[0].sites[1].town` → « partenaire 1, site 2, ville ». A name that
 * the format lacks is shown as it is written.
 */
export const fieldWords = (field: string): string =>
  [...field.matchAll(STEP)].map(([, name = '', index]) => stepWords(name, index === undefined ? null : Number(index) + 1)).join(', ')

/** The last name of a field, as it is written in the file: `partners[0].sites[1].town` → `town`. */
export const fieldKey = (field: string): string => [...field.matchAll(STEP)].at(-1)?.[1] ?? field

function stepWords(name: string, number: number | null): string {
  const ending = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const key = number === null ? `file_field_${ending}` : `file_item_${ending}`
  const words = t(key as MessageKey, { number: number ?? '' })
  if (words !== key) return words
  return number === null ? name : `${name} ${number}`
}

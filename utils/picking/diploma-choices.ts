import type { Choice } from './choice'
import { diplomaName, diplomas } from './diplomas'

/** The diplomas to pick from, by acronym, name, or what they were called before. */
export function diplomaChoices(): Choice[] {
  return diplomas.map((diploma) => {
    const label = diplomaName(diploma)
    return { value: label, label, more: '', words: [diploma.acronym, ...diploma.others].filter(Boolean) }
  })
}

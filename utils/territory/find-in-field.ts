import { findCommunes } from './communes'
import { type FoundPlace, findPlaces } from './find-places'
import { findInhabitants } from './inhabitants'
import { postalDepartement } from './postal-code'

/** Longest text that is a place and nothing else: longer is prose, in which "(48)" counts months. */
const FIELD = 60

/**
 * The places that a field for a place of performance names, in its words. More is believed here than in prose: postal
 * codes written in two parts or before a dash, communes that are also common words. The country only where it is alone.
 */
export function findInField(text: string): FoundPlace[] {
  const exact = text.trim().length <= FIELD
  const found = findPlaces(text, exact)
  const sure = found.filter(({ departements }) => departements.length > 0)
  if (sure.length > 0) return sure
  const coded = postalCodes(text)
  if (coded.length > 0) return coded
  const named = findCommunes(text, exact)
  if (named.length > 0) return named
  const around = findInhabitants(text)
  return around.length > 0 ? around : found
}

/** "69 450 St Cyr", "09270 — Mazères", "(28200)". */
function postalCodes(text: string): FoundPlace[] {
  return [...text.matchAll(/(?<![\d.,=] ?)(\d{2}) ?(\d{3})(?=\)|\s*\p{Lu}|\s*[-–—]\s*\p{L})/gu)].flatMap((match) => {
    const departements = postalDepartement(`${match[1]}${match[2]}`)
    return departements ? [{ departements, text: match[0], index: match.index }] : []
  })
}

import { findCommunes } from './communes'
import { type FoundPlace, findPlaces } from './find-places'
import { findTowns } from './towns'

/** How far behind a preposition its places may stand. */
const FAR = 160
/** What stands before a place's name: "à", "au", "sur la commune de", "dans les locaux de". */
const LEAD =
  /^[\s:]*(?:(?:à|au|aux|en|dans|sur)\s+)?(?:(?:les?|la|l['’]|ses|des)\s*)?(?:(?:sites?|communes?|villes?|locaux|antennes?|secteurs?|territoires?|agglom[ée]rations?|d[ée]partements?|r[ée]gion|bassins?(?: d['’]emploi)?)\s+)?(?:(?:de|du|des|d['’])\s*)?(?=(?:(?:la|le|les|l['’])\s*)?\p{Lu})/iu
/** Between two places of one list. */
const LINK =
  /^\s*(?:\([^)]{1,40}\))?\s*(?:[,/]|et\b|ou\b|ainsi qu['’e])\s*(?:et\s+)?(?:(?:à|au|aux|en|dans|sur)\s+)?(?:(?:la|le|les|l['’])\s*)?(?:(?:villes?|communes?|sites?|d[ée]partements?)\s+)?(?:(?:de|du|des|d['’])\s*)?(?:(?:la|le|les|l['’])\s*)?$/i

/**
 * The places that words behind a verb name at once ("à Nantes et Saint-Herblain", "sur les sites de Bourg-en-Bresse, Oyonnax"),
 * as far as their list goes; smaller communes too, since here a capital letter names a place. Empty where something else comes first.
 */
export function findBehind(text: string): FoundPlace[] {
  const end = text.search(/[.;:\n](?=\s|$)/)
  const words = text.slice(0, Math.min(FAR, end < 0 ? text.length : end))
  const named = [...findPlaces(words), ...findTowns(words), ...findCommunes(words, false)]
    .filter(({ departements }) => departements.length > 0)
    .sort((one, other) => one.index - other.index || other.text.length - one.text.length)
  const list: FoundPlace[] = []
  let at = LEAD.exec(words)?.[0].length ?? -1
  if (at < 0) return []
  // An article may be a part of the name: "Le Mans".
  const opens = (index: number) => /^(?:(?:la|le|les|l['’])\s*)?$/i.test(words.slice(at, index))
  for (const place of named) {
    const last = list.at(-1)
    if (last && place.index < at) continue
    if (last ? !LINK.test(words.slice(at, place.index)) && words.slice(at, place.index).trim() !== '' : !opens(place.index)) break
    list.push(place)
    at = place.index + place.text.length
  }
  return list
}

import type { FoundPlace } from './find-places'

/** Said between a region and a part of it, where the rest of the region stays meant. */
const AMONG = /\b(?:dont|notamment|y compris|en particulier|principalement|surtout|et autour)\b/i

/**
 * Places of a text without those that only say around which smaller ones the text names too: "Bretagne, sessions à Rennes (35)"
 * is Ille-et-Vilaine. A region "dont" a part is named stays whole.
 */
export function narrowPlaces(places: readonly FoundPlace[], text: string): FoundPlace[] {
  return places.filter(
    (place) =>
      !places.some(
        (other) => isPart(other, place) && !AMONG.test(text.slice(Math.min(place.index, other.index), Math.max(place.index, other.index))),
      ),
  )
}

function isPart({ departements: part }: FoundPlace, { departements: whole }: FoundPlace): boolean {
  return part.length > 0 && part.length < whole.length && part.every((code) => whole.includes(code))
}

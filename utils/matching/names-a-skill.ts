import type { Consortium } from '../consortium/consortium'
import { isTitle } from './is-title'
import type { Zone } from './notice'
import { matchPhrase, type Phrase } from './phrase'
import { partnerProfile } from './skill-profile'
import { titleTrade } from './title-trade'

/** Every way of saying a skill or a refusal of a whole consortium, by each of its strongest stems. */
type Ways = ReadonlyMap<string, readonly Phrase[]>

const known = new WeakMap<Consortium, Ways>()
const NONE: readonly Phrase[] = []

/**
 * Whether some words name anything that a partner of the consortium does or refuses, or a training, whatever it teaches.
 * Most lines of a list name neither, and one look for all partners together says so.
 */
export function namesASkill(consortium: Consortium, zones: readonly Zone[]): boolean {
  const ways = waysOf(consortium)
  return zones.some((zone) => {
    const title = isTitle(zone)
    // A training may be theirs without a word of theirs: where it names no subject.
    if (title && titleTrade(zone.tokens).kind === 'taught') return true
    for (const stem of zone.tokens.places.keys()) {
      for (const phrase of ways.get(stem) ?? NONE) if (matchPhrase(phrase, zone.tokens, title)) return true
    }
    return false
  })
}

function waysOf(consortium: Consortium): Ways {
  const before = known.get(consortium)
  if (before) return before
  const profiles = consortium.partners.map(partnerProfile)
  const phrases = profiles.flatMap(({ skills, refuses }) => [...skills, ...refuses].flatMap((one) => one.phrases))
  const distinct = new Map<string, Phrase>()
  // What an acronym needs around it is its owner's; the rest is the same whoever wrote it.
  for (const [at, phrase] of phrases.entries())
    distinct.set(phrase.acronym ? `${phrase.text} ${at}` : `${phrase.stems.join(' ')}/${phrase.required.length}`, phrase)
  const ways = new Map<string, Phrase[]>()
  for (const phrase of distinct.values()) {
    for (const anchor of phrase.acronym ? phrase.stems : phrase.anchors) {
      const list = ways.get(anchor)
      if (list) list.push(phrase)
      else ways.set(anchor, [phrase])
    }
  }
  known.set(consortium, ways)
  return ways
}

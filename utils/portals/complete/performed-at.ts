import { fold } from '../../tenders/fold'
import type { Found } from '../../tenders/provenance'
import type { Lot, Place } from '../../tenders/tender'
import { findBehind } from '../../territory/find-behind'
import { found } from '../read/found'
import type { Clause } from './clauses'

/** What is bought, as those who write of where it is done call it. */
const WORK =
  '(?:formations?|sessions?|prestations?|seances?|interventions?|ateliers?|actions?|cours|stages?|regroupements?|modules?|journees?|supervisions?|groupes?|analyses? des? pratiques?|accompagnements?|permanences?|marche|parcours|services|enseignements?|entretiens)'
const IS_DONE =
  "(?:se (?:derouler?\\w*|tien(?:t|nent)|tiendr\\w+)|(?:a|ont|aura|auront) lieu|(?:est|sont|sera|seront) (?:\\S+ )?(?:realise|execute|dispense|organise|assure|anime|effectue|mene|delivre)e?s?|doi(?:t|vent) (?:etre (?:realise|execute|dispense|organise|assure|effectue)e?s?|avoir lieu|se (?:derouler|tenir))|s'execut\\w+|s'effectu\\w+)"
/** Up to the preposition that the place follows, within one statement. */
const AT = new RegExp(`\\b${WORK}\\b[^.;:?]{0,90}?\\b${IS_DONE}\\b[^.;:?]{0,70}?(?= (?:a|au|aux|sur|dans|en) )`, 'g')
/** Meetings about the contract, what was or might be, one of several places, one of several lots. */
const NOT_SO =
  /plis|remise des|retrait|visite|audition|negociation|commission|jury|concours|examen|reunion|lancement|notamment|par exemple|principalement|possib|precedent|actuel|ancien|\bsi\b|le cas echeant|pourr|peu(?:t|vent)|\blots?\b|\?\s*$|\b(?:ne|n')\b/

/** Where a sentence says that the work is done ("les sessions ont lieu à Nantes"), where no label does; what stands behind the first lot's name is a lot's. */
export function performedAt(clauses: readonly Clause[], lots: readonly Lot[], reader: string): Found<Place>[] {
  const places: Found<Place>[] = []
  for (const { text } of clauses.slice(0, 400)) {
    const folded = fold(text)
    if (lots.length > 1 && /\blots? ?(?:n ?[°o] ?)?\d/.test(folded)) break
    if (NOT_SO.test(folded)) continue
    for (const { 0: words, index } of folded.matchAll(AT)) {
      const behind = text.slice(index + words.length)
      const named = findBehind(behind)
      const departements = [...new Set(named.flatMap((place) => place.departements))]
      const [first, last = first] = [named[0], named.at(-1)]
      if (!first || !last || departements.length === 0) continue
      const value: Place = { departements, nuts: [], text: behind.slice(first.index, last.index + last.text.length), role: 'performance' }
      places.push(found(value, reader, 'text', text, first.text))
    }
    if (places.length >= 20) break
  }
  return places
}

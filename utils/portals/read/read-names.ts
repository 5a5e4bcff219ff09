import { fold } from '../../tenders/fold'
import type { Found } from '../../tenders/provenance'
import { buyerName } from './buyer-name'
import type { Entry } from './entries'
import { clean, found } from './found'
import { attribute, type Line } from './lines'
import { type Field, fieldOf } from './vocabulary'

const RANKS: readonly Field[] = ['entity', 'buyer', 'body']

/** The buyer, and the other names that the page gives it: the unit that buys comes before the body it belongs to. */
export function readBuyers(entries: readonly Entry[], reader: string): Found<string>[] {
  const names: Found<string>[] = []
  for (const rank of RANKS) {
    for (const { field, label, value, quote } of entries) {
      if (field !== rank) continue
      const name = buyerName(value)
      if (name.length < 3 || !/\p{L}{2}|\p{Lu}[. ]\p{Lu}/u.test(name) || /^(?:https?:|www\.|oui$|non$|section\b)/i.test(name)) continue
      // "Acheteur : pouvoir adjudicateur" is a glossary.
      if (fieldOf(name) === 'buyer') continue
      if (!names.some((known) => fold(known.value) === fold(name))) names.push(found(name, reader, label, quote, name))
    }
  }
  return names.slice(0, 12)
}

const ADDRESS = 'td,address,[class*="adresse" i],[class*="acheteur" i],[id*="company" i]'

/** The name that heads an address at the top of a notice, where no label says who buys. */
export function readLetterhead(lines: readonly Line[], reader: string): Found<string>[] {
  const town = lines.slice(0, 60).find(({ text, element }) => /^\d{5} \p{Lu}/u.test(text) && element.closest(ADDRESS))
  const head = town?.element.closest(ADDRESS)
  const first = head && lines.find(({ element }) => head.contains(element))
  const name = first && first !== town && !/tribunal|greffe/i.test(first.text) ? buyerName(first.text) : ''
  return first && name.length > 2 && !fieldOf(name) ? [found(name, reader, first.block, first.text)] : []
}

/** A buyer's reference as printed: short, with no sentence around it; null where the words are none. */
export function referenceIn(printed: string): string | null {
  // "2026.FCS.12 Entretien des installations": the reference ends before the words.
  const reference = clean(printed, 200)
    .replace(/^[\s:.–-]+|[\s.;,]+$/g, '')
    .replace(/^(\S*\d\S*) (?:[-–:/] ?)?(?=\p{L}{4})\D*$/u, '$1')
  if (reference.length < 2 || reference.length > 80 || reference.split(' ').length > 6) return null
  if (!/[\d]|[A-Z]{2}|[-_/]/.test(reference) || /^(?:https?:|lot \d+$|non |sans |voir )/i.test(reference)) return null
  return reference
}

/** The buyer's reference: the first that looks like one. */
export function readReference(entries: readonly Entry[], reader: string): Found<string> | null {
  for (const { field, label, value, quote } of entries) {
    const reference = field === 'reference' ? referenceIn(value) : null
    if (reference) return found(reference, reader, label, quote, reference)
  }
  return null
}

const GENERIC =
  /^(?:avis(?: de marche| n.*| d'.*)?|consultations?|annonces?|marches? publics?|appels? d'offres?(?: publics?)?|(?:(?:nos |les )?marches|resultat|recherche).{0,40}|publications?|accueil|(?:bienvenue|l'essentiel|connexion|dossier|detail|telechargement|fiche).*)$/
// "Consultation n° 2026-14 : " before the words.
const NUMBERED = /^(?:consultation|march[ée]|avis|annonce) n[°º] ?\S{1,40} ?[:–-] /i
const CUT = /(?:\.\.|…|\[\.\.\.\])$/

const words = (text: string) =>
  new Set(
    fold(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2),
  )

function alike(one: string, other: string): number {
  const a = words(one)
  const b = words(other)
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / (Math.min(a.size, b.size) || 1)
}

/**
 * The notice's title: the page's heading where it is one, since it is printed with most care; else what a label calls
 * title, else object. A heading cut short ("…") yields to the longer text it begins.
 */
export function readTitle(
  entries: readonly Entry[],
  lines: readonly Line[],
  reader: string,
  buyers: readonly Found<string>[],
): Found<string> | null {
  const of = (field: Field) => {
    const all = entries.filter((entry) => entry.field === field && clean(entry.value).length > 3)
    // Old TED pages call "Title" the town and the CPV's words; the buyer's title is the form's II.1.1.
    return all.find(({ label }) => /^II\.1\.1/i.test(label)) ?? all[0]
  }
  const title = of('title')
  const object = of('object')
  const told = (entry: Entry) => found(clean(entry.value), reader, entry.label, entry.quote)
  const isName = (text: string) => buyers.some(({ value }) => fold(value) === fold(text))
  const heading = lines.find(({ block, text }) => block === 'h1' && text.length > 5 && !GENERIC.test(fold(text)) && !isName(text))
  const within =
    heading && entries.find(({ field, line, value }) => (field === 'title' || field === 'object') && value && lines[line] === heading)
  if (within) return told(within)
  const tip = heading && CUT.test(heading.text) ? clean(attribute(heading.element, 'title') ?? '') : ''
  if (tip.length > 10) return found(tip, reader, '@title', tip)
  if (heading && CUT.test(heading.text)) {
    const start = fold(heading.text.replace(CUT, '')).trim()
    const whole = [title, object].find((entry) => entry && start.length > 10 && fold(entry.value).startsWith(start))
    if (whole) return told(whole)
  }
  if (heading) {
    const labelled = title ?? (heading.text.length < 20 ? object : undefined)
    // A heading that shares nothing with the object is the site's, not the notice's.
    const strange = !labelled && object && alike(heading.text, object.value) < 0.3
    if (!strange && (!labelled || alike(heading.text, labelled.value) >= 0.6))
      return found(clean(heading.text).replace(NUMBERED, ''), reader, 'h1', heading.text)
  }
  const entry = title ?? object
  return entry ? told(entry) : null
}

import type { Entry } from '../read/entries'
import { fieldOf } from '../read/vocabulary'

/** A part of a line that says one thing, as printed. */
export interface Clause {
  readonly text: string
  /** Index of its line in the notice's text. */
  readonly line: number
  /** What parts it from the clause before: nothing on its line, the end of a sentence, or a sign within one. */
  readonly after: 'line' | 'sentence' | 'sign'
}

// Long notices say what counts near their beginning; a page built to be slow has no more than this.
const MOST_LINES = 1_500
const LONGEST_LINE = 6_000

/** A whole line in brackets is a remark about the page. */
const REMARK = /^\s*\[[^\]]*\]\s*$/
const ABBREVIATION =
  /(?:^|[\s('’])(?:art|r[ée]f|n|no|num|m|mm|mme|st|ste|t[ée]l|av|bd|al|cf|p|pp|env|max|min|ex|dr|cap|chap|janv?|f[ée]vr?|avr|juil|sept?|oct|nov|d[ée]c|[A-Z])\.$/i
const SENTENCE_END = /[.!?](?=\s+[\p{Lu}\d«“"[(•-])/gu
// Not between a day and its hour: "6 janvier 2027 - 12:00".
const SIGN = /\s(?:[-–—|•·]|;)\s(?!\d{1,2} ?(?:h\b|h\d|: ?\d\d))|;\s/g

/** The lines of a notice, those that are remarks aside, with their index. */
export function linesOf(text: string): { readonly text: string; readonly line: number }[] {
  return text
    .split('\n', MOST_LINES)
    .map((line, index) => ({ text: line.slice(0, LONGEST_LINE), line: index }))
    .filter((line) => line.text.trim() !== '' && !REMARK.test(line.text))
}

/** A line cut where its sentences end: not behind an abbreviation, nor within brackets. */
export function sentencesOf(line: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index } of line.matchAll(SENTENCE_END)) {
    const sentence = line.slice(from, index + 1)
    if (ABBREVIATION.test(sentence.slice(-12)) || !isBalanced(sentence)) continue
    sentences.push(sentence.trim())
    from = index + 1
  }
  sentences.push(line.slice(from).trim())
  return sentences.filter(Boolean)
}

/** A sentence cut at the signs that part its facts (" - ", " | ", and ";" where asked), not within brackets. */
export function factsOf(sentence: string, semicolons = true): string[] {
  const facts: string[] = []
  let from = 0
  for (const match of sentence.matchAll(SIGN)) {
    if (match.index < from || (!semicolons && match[0].includes(';')) || !isBalanced(sentence.slice(from, match.index))) continue
    facts.push(sentence.slice(from, match.index).trim())
    from = match.index + match[0].length
  }
  facts.push(sentence.slice(from).trim())
  return facts.filter(Boolean)
}

/** Every clause of a notice's text, in its order. */
export function clausesOf(text: string): Clause[] {
  return linesOf(text).flatMap(({ text: whole, line }) =>
    sentencesOf(whole).flatMap((sentence, at) =>
      factsOf(sentence).map((fact, index): Clause => ({ text: fact, line, after: index > 0 ? 'sign' : at > 0 ? 'sentence' : 'line' })),
    ),
  )
}

/** Labels that stand too freely to be looked for on any page. */
const MORE_LABELS: readonly (readonly [Entry['field'], RegExp])[] = [
  ['place', /^lieux?$/i],
  ['buyer', /^nom (?:complet|officiel)$/i],
  ['title', /^(?:march[ée]|consultation)$/i],
  ['title', /^(?:d[ée]nomination|nom|libell[ée])\s.{0,25}(?:march[ée]|consultation|projet|contrat|op[ée]ration)$/i],
]

/** The label that a clause begins with and what stands behind it; null where it begins with none that is known. */
export function labelOf(clause: string): { readonly field: Entry['field']; readonly label: string; readonly value: string } | null {
  const colon = clause.slice(0, 160).search(/[:：](?!\/\/|\d\d)/)
  if (colon > 1) {
    const label = clause.slice(0, colon)
    const field = fieldOf(label) ?? MORE_LABELS.find(([, said]) => said.test(label.trim()))?.[0]
    if (field) return { field, label: label.trim(), value: clause.slice(colon + 1).trim() }
  }
  // "CPV 80530000-8", "Publié le 12/11/26", "Avis n° 26-1", "Date limite de réponse le 18/12/2026": labels that need no colon.
  const [start = ''] =
    /^(?:.{0,40}\bcpv\W{0,6}(?=\d{8})|(?:avis|annonce) n[°ºo]\W*(?=[\w-]*\d)|\D{5,70}?(?:\ble |\bau |\bavant le |\bjusqu['’]au )(?=\d))/i.exec(
      clause,
    ) ?? []
  const field = start ? fieldOf(start.replace(/\b(?:le|au)\s*$/i, '')) : null
  return field ? { field, label: start.trim(), value: clause.slice(start.length).trim() } : null
}

const WHOLE: readonly Entry['field'][] = ['buyer', 'entity', 'body', 'title', 'object']

/** The labelled facts that stand within a notice's lines, as the readers of a page's own labels take them. */
export function entriesIn(clauses: readonly Clause[]): Entry[] {
  return clauses.flatMap((clause, index) => {
    const head = labelOf(clause.text)
    if (!head?.value) return []
    // A name goes on behind a sign, as far as the next label: "CNFPT - délégation Auvergne".
    let value = head.value
    for (let at = index + 1; WHOLE.includes(head.field) && at < clauses.length; at++) {
      const next = clauses[at]
      if (next?.after !== 'sign' || labelOf(next.text) || /^\d|^\(/.test(next.text)) break
      value += ` - ${next.text}`
    }
    return [{ ...head, value: value.replace(/\.$/, ''), quote: clause.text, line: clause.line }]
  })
}

function isBalanced(text: string): boolean {
  return (text.match(/[([«]/g)?.length ?? 0) <= (text.match(/[)\]»]/g)?.length ?? 0)
}

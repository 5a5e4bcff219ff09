import { fold } from '../../tenders/fold'
import { sentencesOf } from './clauses'

/** A lot's words, cut where its name ends. */
export interface CutLot {
  /** The name alone; empty where the words say something of the lot and don't name it. */
  readonly title: string
  /** What stands behind the name in its sentence: a price, a duration, whom it is kept for, who won it. */
  readonly tail: string
  /** The sentences behind. */
  readonly rest: string
}

// In folded words: one sign for each dash, one for each space.
const SIGN = '(?: ?[,;:.] ?| - ?| ?\\()'
// Each word to its end and one way alone to part it from the next: a page built to be slow is not.
const LINK = "(?:(?:soit|jusqu'a|pour|avec|un|une|le|la|a|de|du|des|sur|est|sont|en)\\b ?|[dl]')*"
const MONEY = "\\d{1,3}(?:[ .]?\\d{3})*(?:,\\d+)? ?(?:k|m|millions? d'|milliers? d')? ?(?:€|eur\\b|euros?\\b)"
const WORTH =
  "(?:(?:(?:montant|valeur|budget|prix|enveloppe|estim\\w*|evalu\\w*|chiffr\\w*|maxi\\w*|mini\\w*|plafon\\w*|seuil|cout|total\\w*|globale?|annuel\\w*|ht|ttc|hors|taxes?|tva|accord-cadre|marche|previsionn\\w*|de|du|le|la|a|au)\\b|[dl]')(?: ?: ?| )?)*"
/** Behind a name, what is said of the lot: each with the sign that parts it, or with words that need none. */
const BEHIND = new RegExp(
  [
    `${SIGN}${LINK}${WORTH}${MONEY}`,
    `(?: ?[,;:] ?| - ?| ?\\()(?:${LINK}(?:montant|valeur|budget|prix|enveloppe|estim\\w+|plafonn?\\w*)\\b(?=[^.;]{0,60}\\d)|chiffre d'affaires)`,
    `(?: |${SIGN})(?:(?:estime|evalue|chiffre|plafonne|limite)e?s? (?:a|de)|jusqu'a|dans la limite de) ${MONEY}`,
    ` \\d{1,3}(?:[ .]?\\d{3})+(?:,\\d+)? ?(?:k?€|eur\\b|euros?\\b)`,
    ` (?:d'un|pour un) (?:montant|maximum|budget|prix)\\b[^.;]{0,40}${MONEY}`,
    ` (?:d'une|pour une) (?:valeur|enveloppe)\\b[^.;]{0,40}${MONEY}`,
    `${SIGN}(?:pour |soit |sur |d'une )?(?:une |la )?duree\\b`,
    `(?: ?[,;:] ?| - ?| ?\\()(?:(?:pour|soit|sur) (?:une periode de )?\\d{1,3} ?(?:ans?|annees?|mois)\\b|\\d{1,3} ?(?:ans|mois)\\b(?= ?(?:[).,;]|$|ferme|renouvel|reconduct)))`,
    `(?:${SIGN}(?:lot )?(?:est |a ete )?| (?:est |a ete ))(?:attribue|notifie)e?s? (?:a|au|aux)\\b`,
    // The lot is; what families are given are "logements attribués".
    ` attribue (?:a|au|aux)\\b`,
    `(?: |${SIGN})(?:lot )?(?:est |a ete )?(?:declare )?(?:non attribue|infructueu\\w+)\\b`,
    `(?: ?[,;:.] ?| - ?| ?\\()(?:lot )?(?:est |a ete )?(?:declare |classe )?sans suite\\b| (?:declare|classe) sans suite\\b`,
    `${SIGN}(?:titulaire|attributaire|laureat)s?\\b`,
    `${SIGN}(?:lot |marche )?(?:est )?reservee?s? (?:a|au|aux|en application)\\b`,
  ].join('|'),
)
/** What begins so says something of a lot and is not its name. */
const SAID =
  /^(?:est|sont|sera|seront|a\b|ont|attribu|declare|reserve\b|infructueu|sans suite|non attribu|supprime|annule|retire|comprend|concerne|porte sur|doit|peut|et\b|ou\b|a \d|au\b|du\b|des lots|montant|estim|valeur|maximum|minimum|budget|titulaire|classe sans)/

/** Whether words that stand behind a lot's mark say something of it rather than name it. */
export const saysOfLot = (words: string) => SAID.test(fold(words.slice(0, 60)))

/** Cuts the words behind a lot's mark, or those that a reader took for its name, where the name ends. */
export function cutLot(words: string, bracketed = false): CutLot {
  const end = bracketed ? words.indexOf(')') : -1
  if (end > 0) return { title: words.slice(0, end), tail: '', rest: words.slice(end + 1) }
  // A name is no question: "Transport ? Grande-Terre" is a dash that a site lost.
  const sentences = sentencesOf(words)
  const ends = sentences.findIndex((sentence) => sentence.endsWith('.'))
  const first = sentences.slice(0, ends < 0 ? sentences.length : ends + 1).join(' ')
  const rest = sentences.slice(ends < 0 ? sentences.length : ends + 1).join(' ')
  if (saysOfLot(first)) return { title: '', tail: first, rest }
  const at = fold(first).search(BEHIND)
  if (at < 3) return { title: first, tail: '', rest }
  return { title: first.slice(0, at), tail: first.slice(at), rest }
}

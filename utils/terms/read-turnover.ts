import { findAmounts } from '../tenders/parse-amount'
import { clause } from './clause'
import { lotsNamed } from './lots-said'
import type { NoticeText, Said } from './notice-text'
import type { Requirement } from './terms'

const TURNOVER = /chiffres? d'? ?affaires?|\bturnover\b|\bc\.?a\.? (?=annuel|minim|moyen|global)/g
const LEAST =
  /minim|au moins|superieure?s? (?:ou egal\w* )?a|egal\w* ou superieur|ne (?:peut|pourra|doit|devra) (?:pas )?etre inferieur|plancher|seuil|at least|≥|>=/
const NONE = /(?:aucun|pas de|sans|no) (?:niveau |seuil )?(?:chiffre|minim|plancher|minimum)/

/** Another sum of money than the one that is asked for. */
const OTHER_SUM = /estim|montant|maxim|valeur|budget|plafond|caution|garantie|capital/
/** A list that goes on with the next lot: "; lot 2 : 20 M€". */
const NEXT_LOT = /^\W{0,3}(?:et )?(?:pour )?(?:les? )?lots? ?(?:n ?[°ºo] ?)?\d/

/** The least yearly turnover that is asked for: an amount of money beside "turnover" and "at least". */
export function readTurnover(notice: NoticeText): Requirement[] {
  let listing = false
  return notice.sentences.flatMap((said): Requirement[] => {
    const turnovers = /affaires|turnover|\bc\.?a\b/.test(said.folded) ? [...said.folded.matchAll(TURNOVER)] : []
    if (turnovers.length === 0) {
      listing = listing && said.text.length < 120 && NEXT_LOT.test(said.folded) && !OTHER_SUM.test(said.folded)
      return listing ? sums(notice, said, 0, said.text.length, 1) : []
    }
    const found = turnovers.flatMap((match, at): Requirement[] => {
      // Up to the next "turnover" of the sentence: each has its own amount.
      const end = Math.min(turnovers[at + 1]?.index ?? said.text.length, match.index + 260)
      return asked(notice, said, match.index, end)
    })
    listing = found.length > 0 && lotsNamed(said.folded, notice.tender.lots) !== null
    return found
  })
}

function asked(notice: NoticeText, said: Said, from: number, end: number): Requirement[] {
  const [first] = findAmounts(said.text.slice(from, end))
  if (first?.currency !== 'EUR' || first.amount < 1_000) return []
  const folded = said.folded.slice(from, end)
  const before = said.folded.slice(Math.max(0, from - 50), from)
  if (!LEAST.test(folded.slice(0, first.end + 30)) && !/minim|plancher/.test(before)) return []
  if (NONE.test(before + folded)) return []
  // The sum of three years is asked for a third a year.
  const years = /(?:cumul|total|somme)[^.;]{0,60}?(?:(\d)|trois|deux) (?:derni\w+ )?(?:exercices|annees|ans)/.exec(folded)
  const spread = years ? Number(years[1] ?? (/deux/.test(years[0]) ? 2 : 3)) : 1
  return sums(notice, said, from, end, spread || 1)
}

/** The first amount, and those behind it that are said of another lot: each is asked of the lots named before it, or behind it where its list begins with amounts. */
function sums(notice: NoticeText, said: Said, from: number, end: number, spread: number): Requirement[] {
  const amounts = findAmounts(said.text.slice(from, end)).filter(({ currency, amount }) => currency === 'EUR' && amount >= 1_000)
  const between = (start: number, to: number) => said.folded.slice(from + start, from + to)
  const lots = (words: string) => lotsNamed(words, notice.tender.lots)
  const before = amounts.map(({ start }, at) => between(amounts[at - 1]?.end ?? 0, start))
  const behind = amounts.map(({ end: close }, at) => between(close, amounts[at + 1]?.start ?? end - from))
  const listed = amounts.length > 1 && amounts.every((_, at) => !OTHER_SUM.test(at > 0 ? (before[at] ?? '') : ''))
  const leads = lots(before[0] ?? '') !== null
  const own = amounts.map((_, at) => lots((leads ? before[at] : behind[at]) ?? ''))
  const isList = listed && own.every((named) => named !== null)
  const one = (at: number, named: readonly string[] | null): Requirement[] => {
    const sum = amounts[at]
    if (!sum) return []
    const amount = Math.round(sum.amount / spread)
    const quote = clause(said, from, from + sum.end)
    return [{ kind: 'turnover', id: 'turnover', amount, lots: named, level: 'mandatory', quote }]
  }
  if (isList) return own.flatMap((named, at) => one(at, named))
  return one(0, notice.lotsOf({ ...said, folded: said.folded.slice(0, end).slice(Math.max(0, from - 60)) }))
}

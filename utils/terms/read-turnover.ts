import { findAmounts } from '../tenders/parse-amount'
import { clause } from './clause'
import type { NoticeText, Said } from './notice-text'
import type { Requirement } from './terms'

const TURNOVER = /chiffres? d'? ?affaires?|\bturnover\b|\bc\.?a\.? (?=annuel|minim|moyen|global)/g
const LEAST =
  /minim|au moins|superieure?s? (?:ou egal\w* )?a|egal\w* ou superieur|ne (?:peut|pourra|doit|devra) (?:pas )?etre inferieur|plancher|seuil|at least|≥|>=/
const NONE = /(?:aucun|pas de|sans|no) (?:niveau |seuil )?(?:chiffre|minim|plancher|minimum)/

/** The least yearly turnover that is asked for: an amount of money beside "turnover" and "at least". */
export function readTurnover(notice: NoticeText): Requirement[] {
  return notice.sentences.flatMap((said) => {
    if (!/affaires|turnover|\bc\.?a\b/.test(said.folded)) return []
    const turnovers = [...said.folded.matchAll(TURNOVER)]
    return turnovers.flatMap((match, at): Requirement[] => {
      // Up to the next "turnover" of the sentence: each has its own amount.
      const end = Math.min(turnovers[at + 1]?.index ?? said.text.length, match.index + 260)
      return asked(notice, said, match.index, end)
    })
  })
}

function asked(notice: NoticeText, said: Said, from: number, end: number): Requirement[] {
  const words = said.text.slice(from, end)
  const [first] = findAmounts(words)
  if (first?.currency !== 'EUR' || first.amount < 1_000) return []
  const folded = said.folded.slice(from, end)
  const before = said.folded.slice(Math.max(0, from - 50), from)
  if (!LEAST.test(folded.slice(0, first.end + 30)) && !/minim|plancher/.test(before)) return []
  if (NONE.test(before + folded)) return []
  // The sum of three years is asked for a third a year.
  const years = /(?:cumul|total|somme)[^.;]{0,60}?(?:(\d)|trois|deux) (?:derni\w+ )?(?:exercices|annees|ans)/.exec(folded)
  const spread = years ? Number(years[1] ?? (/deux/.test(years[0]) ? 2 : 3)) : 1
  return [
    {
      kind: 'turnover',
      id: 'turnover',
      amount: Math.round(first.amount / (spread || 1)),
      lots: notice.lotsOf({ ...said, folded: said.folded.slice(0, end).slice(Math.max(0, from - 60)) }),
      level: 'mandatory',
      quote: clause(said, from, from + first.end),
    },
  ]
}

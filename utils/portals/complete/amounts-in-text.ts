import { fold } from '../../tenders/fold'
import type { Amount } from '../../tenders/money'
import { findAmounts, taxesIn } from '../../tenders/parse-amount'
import type { Found } from '../../tenders/provenance'
import { found } from '../read/found'
import { factsOf, linesOf, sentencesOf } from './clauses'
import { cutLot } from './cut-lot'
import { lotMarks } from './lot-marks'

/** Amounts that a notice's sentences give: of the whole, of single lots, of each lot. */
export interface SaidAmounts {
  readonly own: readonly Found<Amount>[]
  readonly byLot: ReadonlyMap<string, readonly Found<Amount>[]>
}

// Money of another sort than what the contract is worth.
const OTHER_MONEY =
  /chiffres? d'affaires|\bca\b|penalit|caution|garanti|assuranc|\bprimes?\b|indemnit|plancher|capital|avance|cofinanc|subvention|\bfrais\b|loyer|prix unitaire|cout unitaire|cout (?:horaire|journalier)|redevance|sinistre|valeur faciale|plafonnee? par|(?:montant|cout|valeur|enveloppe)[^;]{0,25} travaux|inferieure? a|superieure? a|a partir de|au-dela/
const PER_UNIT =
  /^[^.;]{0,20}\b(?:par|\/) ?(?:jour|heure|h\b|stagiaire|participant|personne|apprenant|candidat|session|seance|groupe|sinistre|mois\b)|^[^.;]{0,20}de chiffre/
const WORTH =
  /estim|montant|valeur|budget|enveloppe|maxim|minim|plafon|seuil|evalue|chiffre a|s'eleve|marche de|attribue|pour un (?:total|prix)|offre retenue/
const MOST = /maxi|jusqu'a|plafon|ne (?:peut|pourra|saurait|doit) (?:pas )?(?:depasser|exceder|etre superieur)|dans la limite|n'excede/
const LEAST = /mini\w*|au moins|plancher/
const LOT_BEHIND =
  /^[^\d;.,]{0,25}?\(?\s*(?:pour |au titre |soit )?(?:d[ue]s? |les? )?lots? (?:n[°o]\s?)?((?:(?:lot-)?\d{1,4}|[a-z]\b)(?:(?: ?, ?| et | ?& ?)\d{1,3}(?![\d ]*\d{3}))*)(?=\s*(?:[),.;]|$|et\b|soit\b|pour\b|sur\b))/
const LOT_BEFORE = /\blots? (?:n[°o]\s?)?((?:(?:lot-)?\d{1,4}|[a-z]\b)(?:(?: ?, ?| et )\d{1,3})*)\b[^;\d]{0,60}$/
const ALL_LOTS = /tous (?:les )?lots|lots confondus|ensemble des lots/
const EACH = /\b(?:par|pour chaque|pour chacun des|chaque) lots?\b/
const YEARLY = /^[^;.]{0,25}(?:\bpar an\b|\/ ?an\b|\bannuels?\b|par annee|chaque annee)/
const BARE = /\blot (?:n[°o]\s?)?(\d{1,3}|[a-z]) ?[:=] ?(\d{1,3}(?:[ .]\d{3})+|\d{4,9})(?:,\d\d)?(?! ?(?:€|eur|h\b|heures|%|k€|\d))/g

interface One {
  readonly value: Amount
  readonly quote: string
  readonly near: string
  readonly lots: readonly string[] | 'each' | null
  /** Where the amount stands in its fact. */
  readonly start: number
}

const numbersIn = (list: string) =>
  list
    .toUpperCase()
    .split(/[^\dA-Z]+|ET/)
    .filter(Boolean)

/** The amounts of one fact, each with the lots that it is said of. */
function amountsOf(fact: string, results: boolean, named: (start: number) => boolean): One[] {
  const folded = fold(fact)
  const amounts = findAmounts(fact).filter(({ amount }) => amount > 0)
  const [first] = amounts
  if (!first) return []
  const opening = folded.slice(0, first.start)
  if (!named(first.start) && !WORTH.test(opening) && first.start > 3 && !/^(?:lots? |pour le lot|soit )/.test(opening)) return []
  const said: One[] = []
  let consumed = 0
  for (const { amount, currency, taxes, start, end } of amounts) {
    const before = folded.slice(consumed, start)
    const behind = folded.slice(end)
    const around = folded.slice(Math.max(0, start - 90), start)
    if (OTHER_MONEY.test(around) || PER_UNIT.test(behind)) {
      consumed = end
      continue
    }
    const after = LOT_BEHIND.exec(behind)
    const ahead = after ? null : LOT_BEFORE.exec(before)
    const each = EACH.test(behind.slice(0, 45)) || EACH.test(before.slice(-60))
    consumed = end + (after?.[0].length ?? 0)
    const list = after?.[1] ?? ahead?.[1]
    const lots = ALL_LOTS.test(behind.slice(0, 60)) ? null : list ? numbersIn(list) : each ? ('each' as const) : null
    const between = /\bentre\s*$/.test(before)
      ? 'minimum'
      : /\bentre\b/.test(opening.slice(-12)) && /^\D{0,12}\bet\s*$/.test(before)
        ? 'maximum'
        : null
    const stated =
      between ??
      (MOST.test(folded.slice(0, start)) || /^[^;.]{0,12}\bmaxi\w*(?![^;.]{0,12}\d)/.test(behind)
        ? 'maximum'
        : LEAST.test(before)
          ? 'minimum'
          : 'estimate')
    const role = results && stated === 'estimate' && !/estim/.test(opening) ? 'awarded' : stated
    const per = YEARLY.test(behind) || /\bannuel(?:le)?s?\b[^;]{0,40}$/.test(before) ? { per: 'year' as const } : {}
    said.push({
      value: { amount, currency, taxes: taxes ?? taxesIn(fact), role, ...per },
      quote: fact,
      near: fact.slice(start, start + 10),
      lots,
      start,
    })
  }
  // "480 000 € HT (lot 1 : 190 000 ; lot 2 : 120 000)": the currency is that of the whole.
  const [whole] = said
  if (whole) {
    for (const [printed, number = '', digits = ''] of folded.matchAll(BARE)) {
      const amount = Number(digits.replace(/\D/g, ''))
      said.push({ value: { ...whole.value, amount }, quote: fact, near: printed.slice(0, 6), lots: numbersIn(number), start: 0 })
    }
  }
  return said
}

/** The part of a line that a lot's mark opens: what is said in it is said of that lot, and a price beside its name is its own. */
interface Part {
  readonly number: string
  readonly from: number
  readonly to: number
  /** Where the sentence that names the lot ends. */
  readonly named: number
}

function partsOf(line: string): Part[] {
  return lotMarks(line).map(({ number, at, from, to, whole }) => {
    const words = line.slice(from, to)
    const { title, tail } = cutLot(words)
    const sentence = from + words.indexOf(tail || title) + (tail || title).length
    return { number, from: at, to: whole ? to : sentence, named: sentence }
  })
}

/** The amounts of a line, each with the lots that it is said of. */
function amountsIn(line: string, results: boolean): One[] {
  const parts = partsOf(line)
  let behind = 0
  return sentencesOf(line)
    .flatMap((sentence) => factsOf(sentence, false))
    .flatMap((fact) => {
      const at = Math.max(behind, line.indexOf(fact, behind))
      behind = at + fact.length
      const partAt = (start: number) => parts.findLast(({ from, to }) => at + start >= from && at + start < to)
      const named = (start: number) => at + start < (partAt(start)?.named ?? 0)
      return amountsOf(fact, results, named).map((one) => {
        const part = one.lots === null && !ALL_LOTS.test(fold(one.quote)) ? partAt(one.start) : undefined
        return part ? { ...one, lots: numbersIn(part.number) } : one
      })
    })
}

/** What the sentences of a notice say that it is worth. `numbers`: those of its lots; `results`: whether it tells what was awarded. */
export function amountsInText(text: string, numbers: readonly string[], reader: string, results: boolean): SaidAmounts {
  const own: Found<Amount>[] = []
  const byLot = new Map<string, Found<Amount>[]>()
  const each: Found<Amount>[] = []
  const add = (list: Found<Amount>[], one: Found<Amount>) => {
    if (!list.some(({ value }) => value.amount === one.value.amount && value.role === one.value.role)) list.push(one)
  }
  const known = (number: string) => numbers.find((one) => one === number || Number(/\d+/.exec(one)?.[0]) === Number(number))
  for (const { text: line } of linesOf(text)) {
    if (!/\d.*(?:€|eur)/i.test(line)) continue
    for (const { value, quote, near, lots } of amountsIn(line, results)) {
      const one = found(value, reader, 'text', quote, near)
      if (lots === null) add(own, one)
      else if (lots === 'each') add(each, one)
      else
        for (const number of lots) {
          const lot = known(number)
          if (lot) byLot.set(lot, [...(byLot.get(lot) ?? []), one])
        }
    }
  }
  for (const number of numbers) {
    const list = byLot.get(number) ?? []
    // An exception rules: "300 000 € par lot, sauf lot 2".
    for (const one of each) if (!list.some(({ value }) => value.role === one.value.role || value.role === 'estimate')) add(list, one)
    if (list.length > 0) byLot.set(number, list)
  }
  if (numbers.length === 0) for (const one of each) add(own, one)
  return { own: own.slice(0, 10), byLot }
}

/** Lots that a few words name, and where they stand. */
export interface LotsNamed {
  /** As the proposal numbers them. */
  readonly lots: readonly string[]
  /** Left out by « sauf le lot 2 », « sans le 2 ». */
  readonly left: readonly string[]
  /** Numbers that no lot of the proposal has. */
  readonly unknown: readonly string[]
  /** Positions of the words, end excluded. */
  readonly spans: readonly (readonly [from: number, to: number])[]
}

const N =
  '(?:n ?[°ºo] ?)?0*[1-9]\\d{0,2}[a-z]?(?![\\w%€])(?! ?(?:%|€|euros?|h\\b|mois|jours?|ans?\\b|personnes|formateurs|/5|janv|fev|mars|avril|mai\\b|juin|juil|aout|sept|oct|nov|dec))'
const LINK = " ?(?:,|et|ou|&|\\+|/|-|a|au|jusqu'au|to|and|or) ?(?:l[ea]s? |du |des |the )?(?:lots? ?)?"
const LIST = `${N}(?:${LINK}${N}){0,30}`
const NAMED = new RegExp(
  `(?:\\blots? ?(?:${LIST})|\\b(?:sur|pour|for|on|le|les|du|des|pas|sauf|hors|hormis|sans|except) (?:le |les |the |du )?${LIST})`,
  'g',
)
const EVERY =
  /\b(?:tous les (?:\w+ )?lots|les (?:deux|trois|quatre|cinq|2|3|4|5) lots|l'ensemble(?: des lots)?|chaque lot|toute la consultation|all (?:the |of the )?lots|both lots|every lot|(?:sur|pour) (?:le )?tout\b|l'integralite)/g
const LEFT =
  /\b(?:sauf|hors|hormis|sans|excepte|a l'exception d\w+|except(?: for)?|but not|apart from) ?(?:pour |sur )?(?:le |les |du |des |the )?(?:lots? ?)?$/
const ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:premier|1er|first) lot\b/g, '1'],
  [/\b(?:deuxieme|second|2eme|2e|second) lot\b/g, '2'],
  [/\b(?:troisieme|3eme|3e|third) lot\b/g, '3'],
]

const plain = (number: string) =>
  number
    .toLowerCase()
    .replace(/^lot|[^a-z0-9]/g, '')
    .replace(/^0+(?=\d)/, '')

/** The lots that folded words name (`lots 1 et 3 a 5`, `tous sauf le 2`), among those of a proposal. */
export function lotsInReply(folded: string, proposed: readonly string[]): LotsNamed {
  const known = new Map(proposed.map((lot) => [plain(lot), lot]))
  const [lots, left, unknown] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const spans: [number, number][] = []
  const add = (number: string, into: Set<string>) => {
    const lot = known.get(number)
    if (lot === undefined) unknown.add(number)
    else into.add(lot)
  }
  for (const { 0: words, index } of folded.matchAll(EVERY)) {
    spans.push([index, index + words.length])
    for (const lot of proposed) lots.add(lot)
  }
  for (const { 0: words, index } of folded.matchAll(NAMED)) {
    const first = words.search(new RegExp(N))
    const into = LEFT.test(folded.slice(0, index + first)) ? left : lots
    spans.push([index, index + words.length])
    for (const number of numbersOf(words.slice(first))) add(number, into)
  }
  for (const [ordinal, number] of ORDINALS)
    for (const { 0: words, index } of folded.matchAll(ordinal)) {
      spans.push([index, index + words.length])
      add(number, lots)
    }
  for (const lot of left) lots.delete(lot)
  return { lots: [...lots], left: [...left], unknown: [...unknown], spans: spans.sort(([one], [other]) => one - other) }
}

/** The numbers of a list, its ranges filled: `1 et 3 a 5`. */
function numbersOf(list: string): string[] {
  const numbers: string[] = []
  for (const [, link = '', digits = '', letter = ''] of list.matchAll(
    /(^|[a-z,&+/'-][a-z ']*?)? ?(?:lots? ?)?(?:n ?[°ºo] ?)?0*([1-9]\d{0,2})([a-z]?)\b/g,
  )) {
    const last = Number.parseInt(numbers.at(-1) ?? '', 10)
    if (/^(?:a|au|to|-|jusqu'au)\b|^-/.test(link.trim()) && last > 0)
      for (let at = last + 1; at < Number(digits) && numbers.length < 100; at++) numbers.push(String(at))
    numbers.push(digits + letter)
  }
  return numbers
}

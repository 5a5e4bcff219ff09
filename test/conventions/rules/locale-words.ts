import { type SourceFile, walk } from './source-file'

/** One entry of a locale, in the browser's own format. */
export interface LocaleWord {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

/** A locale: key → words. */
export type Locale = Readonly<Record<string, LocaleWord>>

/** Keys that the code names, in whole or by their beginning: `reason_${code}` names every key that begins so. */
export interface NamedKeys {
  readonly whole: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
}

/** Says where two locales differ in keys or placeholders, or have an empty sentence. */
export function localeDifferences(name: string, locale: Locale, reference: Locale): string[] {
  const missing = Object.keys(reference)
    .filter((key) => !locale[key])
    .map((key) => `${name} lacks ${key}`)
  const extra = Object.keys(locale)
    .filter((key) => !reference[key])
    .map((key) => `${name} has ${key}, which the default locale lacks`)
  const different = Object.entries(locale).flatMap(([key, word]) => {
    const other = reference[key]
    if (!other) return []
    if (word.message.trim() === '') return [`${name}: ${key} is empty`]
    return placeholdersOf(word) === placeholdersOf(other)
      ? []
      : [`${name}: ${key} has placeholders ${placeholdersOf(word) || 'none'}, not ${placeholdersOf(other) || 'none'}`]
  })
  return [...missing, ...extra, ...different]
}

/** Says which sentences use a placeholder that they do not declare, declare one that they do not use, or give it another content than its own name. */
export function placeholderFaults(name: string, locale: Locale): string[] {
  return Object.entries(locale).flatMap(([key, word]) => {
    const used = new Set(usedPlaceholders(word))
    const declared = Object.keys(word.placeholders ?? {}).map((placeholder) => placeholder.toLowerCase())
    const undeclared = [...used]
      .filter((placeholder) => !declared.includes(placeholder))
      .map((placeholder) => `${name}: ${key} uses $${placeholder}$ without declaring it`)
    const unused = declared
      .filter((placeholder) => !used.has(placeholder))
      .map((placeholder) => `${name}: ${key} declares ${placeholder} without using it`)
    return [...undeclared, ...unused]
  })
}

/** Finds the keys that files name. Any text of the code that looks like a key of the locales' families counts. */
export function namedKeys(files: readonly SourceFile[], texts: readonly string[], families: ReadonlySet<string>): NamedKeys {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  const take = (text: string, into: Set<string>) => {
    if (/^[a-z][a-z0-9]*_[a-z0-9_]*$/.test(text) && families.has(text.split('_')[0] ?? '')) into.add(text)
  }
  for (const file of files) {
    walk(file.program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') take(node.value, whole)
      if (node.type !== 'TemplateLiteral') return
      const [first] = node.quasis as { value: { cooked: string } }[]
      if (first) take(first.value.cooked, (node.expressions as unknown[]).length > 0 ? beginnings : whole)
    })
  }
  for (const text of texts) for (const [, key] of text.matchAll(/__MSG_(\w+)__/g)) if (key) whole.add(key)
  return { whole, beginnings }
}

/** The endings of a plural: `panel_lots` stands for `panel_lots_one` and `panel_lots_other`, which exist together. */
const PLURAL = ['_one', '_other']

/** Says which named keys have no words. */
export function unknownKeys(named: NamedKeys, locale: Locale): string[] {
  const keys = Object.keys(locale)
  const whole = [...named.whole].filter((key) => !locale[key] && !PLURAL.every((ending) => locale[key + ending]))
  const beginnings = [...named.beginnings].filter((beginning) => !keys.some((key) => key.startsWith(beginning)))
  return [
    ...whole.map((key) => `the code names ${key}, which has no words`),
    ...beginnings.map((beginning) => `the code names ${beginning}…, and no key begins so`),
  ]
}

/** Says which words nothing names. */
export function unusedKeys(named: NamedKeys, locale: Locale): string[] {
  return Object.keys(locale)
    .filter(
      (key) =>
        !named.whole.has(key) &&
        !named.whole.has(key.replace(/_(one|other)$/, '')) &&
        ![...named.beginnings].some((beginning) => key.startsWith(beginning)),
    )
    .map((key) => `${key} has words that nothing shows`)
}

function usedPlaceholders(word: LocaleWord): string[] {
  return [...word.message.replaceAll('$$', '').matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase())
}

function placeholdersOf(word: LocaleWord): string {
  return [...new Set(usedPlaceholders(word))].sort().join(', ')
}

/** Marks that a French line never leaves alone: each with the no-break space (U+00A0 or U+202F) on its inner side. */
const SPACING: readonly (readonly [RegExp, string])[] = [
  [/[ \t](?=[:;!?»%€])/, 'an ordinary space before a mark'],
  [/«(?![\u00a0\u202f])/, 'no no-break space after «'],
  [/(?<![\u00a0\u202f])»/, 'no no-break space before »'],
  // A colon after a straight quote is code to be typed: "siret": null.
  [/[^\s\u00a0\u202f"][:;!?](?=\s|$)/, 'no space before a mark'],
]

/** Says which French sentences may break a line before a mark of their own, or lack the space before it. */
export function frenchSpacingFaults(locale: Locale): string[] {
  return Object.entries(locale).flatMap(([key, { message }]) =>
    SPACING.flatMap(([fault, words]) => (fault.test(message) ? [`${key} has ${words}`] : [])),
  )
}

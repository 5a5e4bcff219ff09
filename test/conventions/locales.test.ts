import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CODES } from '../../utils/problems/codes'
import {
  frenchSpacingFaults,
  type Locale,
  localeDifferences,
  namedKeys,
  placeholderFaults,
  unknownKeys,
  unusedKeys,
} from './rules/locale-words'
import { listFiles, parseSource, productSources, ROOT } from './rules/source-file'

const FOLDER = join(ROOT, 'public', '_locales')
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name, 'messages.json'), 'utf8')) as Locale
const reference = read('fr')
const families = new Set(Object.keys(reference).map((key) => key.split('_')[0] ?? ''))

describe.each(readdirSync(FOLDER))('the locale %s', (name) => {
  it('has every key of the default one, with the same placeholders', () => {
    expect(localeDifferences(name, read(name), reference)).toEqual([])
  })

  it('declares the placeholders that it uses', () => {
    expect(placeholderFaults(name, read(name))).toEqual([])
  })
})

it('French keeps its marks on the line of their words', () => {
  expect(frenchSpacingFaults(reference)).toEqual([])
})

describe('the words', () => {
  const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')
  const pages = listFiles(['entrypoints'], /\.html$/).map((path) => readFileSync(join(ROOT, path), 'utf8'))
  const named = namedKeys(productSources(), [config, ...pages], families)

  it('exist wherever the code names them', () => {
    expect(named.whole.size).toBeGreaterThan(30)
    expect(unknownKeys(named, reference)).toEqual([])
  })

  it.each(Object.keys(CODES))('say what happened and what to do about %s', (code) => {
    const key = `problem_${code.replaceAll('-', '_')}`
    expect(reference[key]?.message, key).toBeTruthy()
    expect(reference[`${key}_do`]?.message, `${key}_do`).toBeTruthy()
  })

  it('are all shown somewhere', () => {
    expect(unusedKeys(named, reference)).toEqual([])
  })
})

describe('their rules', () => {
  const locale: Locale = {
    panel_title: { message: 'Titre' },
    panel_days: { message: '$DAYS$ jours', placeholders: { days: { content: '{days}' } } },
    problem_lost: { message: 'Perdu' },
  }
  const dynamic = (beginning: string) => `t(\`${beginning}\${suffix}\`)`
  const code = (text: string) => namedKeys([parseSource('a.ts', text)], [], new Set(['panel', 'problem']))

  it('see a missing key, an extra key, an empty sentence and another placeholder', () => {
    expect(
      localeDifferences('en', { panel_title: { message: ' ' }, panel_days: { message: 'days' }, panel_more: { message: 'More' } }, locale),
    ).toHaveLength(4)
    expect(localeDifferences('en', locale, locale)).toEqual([])
  })

  it('see a placeholder that is undeclared, and one that is unused', () => {
    expect(
      placeholderFaults('fr', { a: { message: '$DAY$' }, b: { message: 'x', placeholders: { day: { content: '{day}' } } } }),
    ).toHaveLength(2)
  })

  it('see a space that may break a French line, and one that is missing', () => {
    const faulty = ['Lot 1 : oui', 'Noté « vu »', '« vu\u00a0»', '«\u00a0vu »', 'Quoi?', 'Ceci; cela', '12 %', '5 €', 'Voici: tout']
    for (const message of faulty) expect(frenchSpacingFaults({ a: { message } }), message).not.toEqual([])
    const sound = ['Lot 1\u00a0: oui', 'Noté «\u202fvu\u202f»', 'Quoi\u00a0?', 'https://portail.fr', 'écrivez "siret": null', '17:00']
    for (const message of sound) expect(frenchSpacingFaults({ a: { message } }), message).toEqual([])
  })

  it('see a key without words, and words without use', () => {
    expect(unknownKeys(code("t('panel_titel')"), locale)).toHaveLength(1)
    expect(unknownKeys(code(dynamic('panel_nothing_')), locale)).toHaveLength(1)
    expect(unknownKeys(code("t('panel_lots')"), { panel_lots_one: { message: '1' }, panel_lots_other: { message: '2' } })).toEqual([])
    expect(unknownKeys(code("t('panel_lots')"), { panel_lots_one: { message: '1' } })).toHaveLength(1)
    expect(unusedKeys(code(`t('panel_title'); ${dynamic('problem_')}`), locale)).toEqual(['panel_days has words that nothing shows'])
  })
})

import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { completeReading } from '../../../utils/portals/complete-reading'
import { fieldOf } from '../../../utils/portals/read/vocabulary'
import { readPage } from '../../../utils/portals/read-page'
import { QUOTE_LENGTH } from '../../../utils/tenders/provenance'
import { TEXT_LENGTH } from '../../../utils/tenders/tender'
import { quotesNotOn, sourcesOf } from '../../support/quotes'

const ADDRESSES = [
  null,
  'https://www.boamp.fr/pages/avis/?q=idweb:26-1',
  'https://www.boamp.fr/pages/recherche/',
  'https://ted.europa.eu/fr/notice/-/detail/1-2026',
  'https://www.marches-publics.gouv.fr/entreprise/consultation/1?orgAcronyme=x',
  'https://marches.maximilien.fr/?page=Entreprise.EntrepriseAdvancedSearch&AllCons',
  'https://example.org/liste',
]
const read = (html: string, address: string | null) => {
  const page = new JSDOM(html).window.document
  return { page, reading: completeReading(readPage(page, address ? new URL(address) : null)) }
}

const names = fc.constantFrom(
  'div',
  'span',
  'p',
  'td',
  'tr',
  'table',
  'th',
  'dl',
  'dt',
  'dd',
  'li',
  'h1',
  'a',
  'form',
  'label',
  'b',
  'svg',
  'template',
)
const words = fc.constantFrom(
  'Date limite de réception des offres',
  ' : ',
  '12/06/2026 à 12h00',
  '09/18/2020',
  'Référence',
  'Lot n°1 : ',
  'Lot 2',
  'Code CPV',
  '80500000',
  'Acheteur',
  'Ville de Montcornet',
  'II.2)',
  'Section 8 -',
  '5.1 Identifiant technique du lot : LOT-0001',
  'Procédure adaptée',
  'au lieu de',
  '1 000 000 € HT',
  '<script>',
  '\u0000\ufffd\u202e',
  'a'.repeat(5_000),
)
const attributes = fc.constantFrom(
  'href="javascript:alert(1)"',
  'href="http://example.org/x"',
  'href="https://example.org/avis/1"',
  'name="parentNode"',
  'name="nodeName"',
  'name="getAttribute"',
  'id="doc_titre"',
  'id="collapseHeading"',
  'id="section_1_x"',
  'class="card-notification"',
  'class="item_consultation"',
  'data-labels-key="field|name|BT-131-Lot"',
  'data-labels-key="field|name|BT-21-Procedure"',
  'title="Objet : x"',
  'style="display:none"',
  'hidden',
)
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    words,
    fc
      .tuple(names, fc.array(attributes, { maxLength: 2 }), fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, given, children]) => `<${name} ${given.join(' ')}>${children.join('')}</${name}><input name="closest">`),
  ),
})).node

describe('a page made to break a reader', () => {
  it('is read without a throw; every string is bounded, every link https, every quote on the page', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), fc.constantFrom(...ADDRESSES), (parts, address) => {
        const { page, reading } = read(`<body>${parts.join('')}</body>`, address)
        for (const { quote, element, reader } of sourcesOf(reading)) {
          expect(quote.length).toBeLessThanOrEqual(QUOTE_LENGTH)
          expect(element.length + reader.length).toBeLessThanOrEqual(200)
        }
        expect(quotesNotOn(page, reading)).toEqual([])
        if (reading.kind === 'list') for (const { href } of reading.rows) expect(href ?? 'https://').toMatch(/^https:\/\//)
        if (reading.kind !== 'notice' && reading.kind !== 'documents') return
        expect(reading.tender.text.length).toBeLessThanOrEqual(TEXT_LENGTH)
        expect(reading.tender.documentsUrl?.value ?? 'https://').toMatch(/^https:\/\//)
      }),
      { numRuns: 300 },
    )
  })

  it('may hide the very properties that a walk needs', () => {
    const inputs =
      'parentNode firstChild nextSibling nodeName nodeType nodeValue childNodes children textContent getAttribute closest contains querySelector querySelectorAll ownerDocument'
        .split(' ')
        .map((name) => `<input name="${name}"><img name="${name}" alt="">`)
        .join('')
    const notice =
      '<dl><dt>Acheteur</dt><dd>Ville de Montcornet</dd><dt>Référence</dt><dd>2026-7</dd><dt>Procédure</dt><dd>Procédure adaptée</dd><dt>Date limite de réception des offres</dt><dd>12/06/2026 à 12h00</dd></dl>'
    const { reading } = read(`<form>${inputs}${notice}</form>`, null)
    expect(reading).toMatchObject({ kind: 'notice', tender: { deadline: { value: { date: '2026-06-12', time: '12:00' } } } })
  })

  it('may be endless, deep, or one single line', () => {
    const line = '<p>Date limite : voir le règlement</p>'
    expect(read(line.repeat(50_000), null).reading.kind).toBe('other')
    expect(read('<div>'.repeat(2_000), null).reading.kind).toBe('other')
    expect(read(`<p>${'Date limite de réception des offres : '.repeat(20_000)}</p>`, null).reading.kind).toBe('other')
    expect(read(`<p>${'lot 1 - '.repeat(50_000)}</p>`, null).reading.kind).toBe('other')
  }, 60_000)

  it('may hold labels made for a regular expression to choke on', () => {
    for (const part of [
      'date limite ',
      'de reception des offres ou ',
      'marche ',
      'lieu d execution ',
      'nom et adresse ',
      'valeur totale ',
      'a',
      '( ',
      'n° ',
    ])
      expect(['deadline', 'none', 'title', 'estimate', 'place', 'buyer', 'questions', null]).toContain(fieldOf(part.repeat(400)) ?? null)
  })
})

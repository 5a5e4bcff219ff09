import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { opportunitiesCsv } from '../../../utils/documents/opportunities-csv'
import { fieldName } from '../../../utils/opportunities/field'
import { installMessages } from '../../support/messages'
import { someDeadline, someFacts, someOpportunity } from '../../support/opportunity'

installMessages('fr')

const NAMES = { partner: (id: string) => ({ rivage: 'RIVAGE', dombes: 'DOMBEA' })[id] ?? id }
const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.slice(1), { delimiter: ';', header: true, skipEmptyLines: true }).data

describe('opportunities for a spreadsheet', () => {
  it('says of each what a table says, days as ISO dates', () => {
    const one = someOpportunity({
      deadline: someDeadline('2027-01-15', '12:00', 'Indian/Reunion'),
      stage: 'drafting',
      pilot: 'rivage',
      [fieldName('lot', '0', 'dombes')]: { share: 20 },
      [fieldName('tag', 'me', 'urgent')]: true,
    })
    expect(read(opportunitiesCsv([one], NAMES))).toEqual([
      expect.objectContaining({
        'Objet du marché': 'Formation des assistants familiaux',
        Étape: 'Montage',
        'Date limite': '2027-01-15',
        'Heure limite': '12:00',
        'Fuseau de l’heure': 'Indian/Reunion',
        Pilote: 'RIVAGE',
        Partenaires: 'RIVAGE, DOMBEA',
        Étiquettes: 'urgent',
        Départements: '69',
        'Gardé le': '2026-11-23',
      }),
    ])
  })

  it('keeps the order that it was given, and leaves empty what is not known', () => {
    const named = (title: string, more = {}) => someOpportunity({ facts: someFacts({ title, buyer: null }), ...more }, `x:${title}`)
    const rows = read(opportunitiesCsv([named('b'), named('a', { deadline: null })], NAMES))
    expect(rows.map((row) => row['Objet du marché'])).toEqual(['b', 'a'])
    expect(rows[1]).toMatchObject({ Acheteur: '', 'Date limite': '', Pilote: '', Résultat: '' })
  })

  it('makes no formula of what a page printed', () => {
    const [row] = read(
      opportunitiesCsv([someOpportunity({ facts: someFacts({ title: '=HYPERLINK("https://evil.example";"x")' }) })], NAMES),
    )
    expect(row?.['Objet du marché']).toBe('\'=HYPERLINK("https://evil.example";"x")')
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkConsortium } from '../../../utils/consortium/check-consortium'
import type { Consortium, Partner } from '../../../utils/consortium/consortium'
import { exampleConsortium } from '../../../utils/consortium/example'
import { newConsortium } from '../../../utils/consortium/new-consortium'
import { newPartner } from '../../../utils/consortium/new-partner'
import { readConsortium } from '../../../utils/consortium/read-consortium'
import { writeConsortium } from '../../../utils/consortium/write-consortium'
import { anyConsortium } from '../../support/any-consortium'

const written = (): string[] => writeConsortium(exampleConsortium()).split('\n')
/** The example's file with the first line that holds `part` changed; and that line's number. */
function spoilt(part: string, by: (line: string) => string): { text: string; line: number } {
  const lines = written()
  const at = lines.findIndex((line) => line.includes(part))
  expect(at, part).toBeGreaterThan(-1)
  lines[at] = by(lines[at] ?? '')
  return { text: lines.join('\n'), line: at + 1 }
}
const even = { version: 1, domain: 1, territory: 1, coverage: 1, days: 1, size: 1, history: 1, balance: 1 }
const nothing = { version: 1, domain: 0, territory: 0, coverage: 0, days: 0, size: 0, history: 0, balance: 0 }
const problem = (text: string) => {
  const result = readConsortium(text)
  return result.ok ? null : result.problem
}

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(anyConsortium, (consortium) => {
      const text = writeConsortium(consortium)
      expect(readConsortium(text)).toEqual({ ok: true, value: { consortium, ignored: [] } })
      expect(checkConsortium(consortium)).toEqual(consortium)
    }),
  )
})

test('the order in which fields were typed does not show in the file', () => {
  const consortium = exampleConsortium()
  const shuffled = Object.fromEntries(Object.entries(consortium).reverse()) as unknown as Consortium
  expect(writeConsortium(shuffled)).toBe(writeConsortium(consortium))
})

test.each([
  ['"siret": null', '"siret": "12345678901234"', 'file-bad-siret', 'partners[0].siret'],
  ['"departement": "69"', '"departement": "96"', 'file-unknown-departement', 'partners[0].sites[0].departement'],
  ['"signedOn": null', '"signedOn": "2026-02-30"', 'file-bad-date', 'convention.signedOn'],
  ['"standing": "to-check"', '"standing": "sure"', 'file-invalid-value', 'convention.standing'],
  ['"name": "ARFRIPS"', '"name": ""', 'file-missing-field', 'partners[0].name'],
  ['"id": "itsra"', '"id": "arfrips"', 'file-duplicate-id', 'partners[1].id'],
  ['"id": "itsra"', '"id": "ITSRA !"', 'file-bad-id', 'partners[1].id'],
  ['"email": null', '"email": "personne"', 'file-bad-email', 'partners[0].contacts[0].email'],
  ['"80300000"', '"8030 services"', 'file-bad-cpv', 'partners[0].skills[0].cpv[1]'],
  ['"leastShare": 15', '"leastShare": 115', 'file-invalid-value', 'convention.leastShare'],
  ['"weights": null', `"weights": ${JSON.stringify({ ...even, domain: -1 })}`, 'file-invalid-value', 'weights.domain'],
  ['"weights": null', `"weights": ${JSON.stringify({ ...even, version: 0 })}`, 'file-invalid-value', 'weights.version'],
  ['"weights": null', `"weights": ${JSON.stringify(nothing)}`, 'file-invalid-value', 'weights'],
  ['"learners": null', '"learners": -3', 'file-invalid-value', 'partners[0].capacity.learners'],
])('%s turned into %s is refused with its line and field', (was, now, code, field) => {
  const { text, line } = spoilt(was, (found) => found.replace(was, now))
  expect(problem(text)).toMatchObject({ code, params: { line, field, others: 0 } })
})

test('the first bad line is told, and how many others there are', () => {
  const text = written()
    .map((line) => line.replace('"siret": null', '"siret": "1"'))
    .join('\n')
  expect(problem(text)).toMatchObject({ code: 'file-bad-siret', params: { field: 'partners[0].siret', others: 2 } })
})

test('the first in the file is told, whatever the order of its fields', () => {
  const text = `{"format": "maillage-consortium", "version": 1, "consortium": {
    "partners": [{ "siret": "12", "id": "a", "name": "A" }],
    "name": 3,
    "id": "?"
  }}`
  expect(problem(text)).toMatchObject({ code: 'file-bad-siret', params: { line: 2, others: 2 } })
})

test('an approval for a site that the partner has not got is refused', () => {
  const consortium = exampleConsortium()
  const [first] = consortium.partners
  if (!first) throw new Error('the example has partners')
  const approvals = [{ diploma: 'DEES', site: 'grenoble', validUntil: null, standing: 'to-check' as const }]
  const text = writeConsortium({ ...consortium, partners: [{ ...first, approvals }] })
  expect(problem(text)).toMatchObject({ code: 'file-unknown-site', params: { field: 'partners[0].approvals[0].site', found: 'grenoble' } })
})

test('a missing field is told at the line of what should hold it', () => {
  const text = JSON.stringify({ format: 'maillage-consortium', version: 1, consortium: { id: 'a', partners: [] } }, null, 2)
  expect(problem(text)).toEqual({ code: 'file-missing-field', params: { line: 4, field: 'name', found: '', others: 0 } })
})

test('a field given twice is refused: JSON would keep one without a word', () => {
  const { text, line } = spoilt('"siret": null', (found) => `${found}\n"siret": "73282932000074",`)
  expect(problem(text)).toMatchObject({ code: 'file-duplicate-field', params: { line: line + 1, field: 'siret' } })
})

test('fields of tomorrow are left out and told', () => {
  const { text, line } = spoilt('"siret": null', (found) => `${found}\n"rna": "W691234567",`)
  const result = readConsortium(text)
  expect(result).toMatchObject({ ok: true, value: { ignored: [{ field: 'partners[0].rna', line: line + 1 }] } })
})

test('files that are no consortium are refused, each with its own code', () => {
  expect(problem('')).toMatchObject({ code: 'file-not-json' })
  expect(problem('{\n "format": "maillage-consortium",\n "version" 1\n}')).toMatchObject({ code: 'file-not-json', params: { line: 3 } })
  expect(problem('[]')).toEqual({ code: 'file-not-consortium' })
  expect(problem('{"format":"other"}')).toEqual({ code: 'file-not-consortium' })
  expect(problem('['.repeat(200_000))).toMatchObject({ code: expect.stringMatching(/^file-not-/) })
  expect(problem('{"format":"maillage-consortium","version":2}')).toEqual({ code: 'file-too-new', params: { version: 2, known: 1 } })
  expect(problem('{"format":"maillage-consortium","version":"1"}')).toMatchObject({
    code: 'file-invalid-value',
    params: { field: 'version' },
  })
  expect(problem('{"format":"maillage-consortium"}')).toMatchObject({ code: 'file-missing-field', params: { field: 'version' } })
  expect(problem('{"format":"maillage-consortium","version":1}')).toMatchObject({
    code: 'file-missing-field',
    params: { field: 'consortium' },
  })
  expect(problem(' '.repeat(2_000_001))).toMatchObject({ code: 'file-too-big' })
})

test('whatever the text, an answer and never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readConsortium(text).ok).toBe(false)
      expect(readConsortium(`{"format":"maillage-consortium","version":1,"consortium":${text}}`).ok).toBe(false)
    }),
  )
})

test('a file written before references, conflicts, shares and weights is read whole, and writing it keeps them', () => {
  const older = JSON.parse(writeConsortium(exampleConsortium()))
  delete older.consortium.weights
  delete older.consortium.convention.leastDays
  delete older.consortium.convention.leastShare
  for (const partner of older.consortium.partners) {
    delete partner.references
    delete partner.conflicts
  }
  const result = readConsortium(JSON.stringify(older))
  if (!result.ok) throw new Error(result.problem.code)
  const { consortium, ignored } = result.value
  expect(ignored).toEqual([])
  expect(consortium.weights).toBeNull()
  expect(consortium.convention).toMatchObject({ leastDays: null, leastShare: null })
  expect(consortium.partners.every(({ references, conflicts }) => references.length + conflicts.length === 0)).toBe(true)
  const again = JSON.parse(writeConsortium(consortium)).consortium
  expect(again.partners[0]).toMatchObject({ references: [], conflicts: [] })
  expect(again).toMatchObject({ weights: null, convention: { leastDays: null, leastShare: null } })
})

test('codes are put in their usual form: spaces in a SIRET, a check digit, a département without its nought', () => {
  const text = writeConsortium(newConsortium('Réseau')).replace(
    '"partners": []',
    '"partners": [{"id":"a","name":"A","siret":"732 829 320 00074","sites":[{"id":"s","name":"S","town":"T","departement":"1"}],"skills":[{"id":"k","name":"K","cpv":["80511000-9"]}]}]',
  )
  const result = readConsortium(text)
  if (!result.ok) throw new Error(result.problem.code)
  const [partner] = result.value.consortium.partners
  expect(partner).toMatchObject({
    siret: '73282932000074',
    sites: [{ departement: '01', standing: 'to-check' }],
    skills: [{ cpv: ['80511000'] }],
  })
})

test('the example says nothing that nobody has checked as if it were', () => {
  const { convention, partners } = exampleConsortium()
  expect(partners.map(({ name }) => name)).toEqual(['ARFRIPS', 'ITSRA', 'ADEA'])
  expect(JSON.stringify(partners)).not.toMatch(/"standing":"(verified|declared)"/)
  expect(convention?.standing).toBe('to-check')
  for (const partner of partners) {
    expect(partner).toMatchObject({ siret: null, certifications: [], wants: [], refuses: [], capacity: { learners: null, turnover: null } })
    expect(partner.contacts.every(({ name, email, phone }) => name === null && email === null && phone === null)).toBe(true)
    expect(partner.notes).toContain('à vérifier')
  }
})

test('a new consortium and its new partners are sound, whatever their names', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 6 }), (names) => {
      const sound = names.map((name) => name.trim()).filter(Boolean)
      const partners: Partner[] = []
      for (const name of sound) partners.push(newPartner(name, partners))
      const consortium = { ...newConsortium(sound[0] ?? 'Nous'), partners }
      expect(checkConsortium(consortium)).toEqual(consortium)
    }),
  )
})

import { expect, test } from 'vitest'
import { printedLabel } from '../../../../components/screens/this-page/tender/printed-label'

test.each([
  ['Date limite de remise des plis', 'Date limite de remise des plis'],
  ['II.1.1)Title', 'II.1.1)Title'],
  ['- Nom officiel', 'Nom officiel'],
  ['CPV', 'CPV'],
  ['publié le', 'publié le'],
  ['div', null],
  ['h1', null],
  ['text', null],
  ['linkDownloadDce', null],
  ['.date-min', null],
  ['procurement-procedure-type.neg-w-call', null],
  ['', null],
])('the label of %s', (element, label) => expect(printedLabel(element)).toBe(label))

test('a label that is a paragraph is shown by its beginning', () => {
  expect(printedLabel('Valeur technique des offres jugée sur la base des critères énoncés dans le règlement')).toBe(
    'Valeur technique des offres jugée sur la base des critères énoncés…',
  )
})

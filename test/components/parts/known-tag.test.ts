import { expect, it } from 'vitest'
import { knownTag, sameTag } from '../../../components/parts/known-tag'

it('is one tag, however it is typed, and another where an accent makes it another word', () => {
  expect(knownTag('urgent', ['relance', 'Urgent'])).toBe('Urgent')
  expect(knownTag('  À   RELIRE ', ['à relire'])).toBe('à relire')
  expect(knownTag('relancé', ['relance'])).toBe('relancé')
  expect(knownTag('urgent', ['Urgent', 'urgent'])).toBe('urgent')
  expect(sameTag('Prioritaire', 'PRIORITAIRE')).toBe(true)
})

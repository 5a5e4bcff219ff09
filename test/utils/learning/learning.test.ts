import { expect, test } from 'vitest'
import type { Choice } from '../../../utils/learning/choice'
import { lessonsOf } from '../../../utils/learning/lessons-of'
import { misleadingWords } from '../../../utils/learning/misleading-words'
import { previewLesson } from '../../../utils/learning/preview-lesson'
import { judgeTender } from '../../../utils/matching/judge-tender'
import type { Row } from '../../../utils/portals/portal'
import { rowKey, tenderKey } from '../../../utils/portals/tender-key'
import { aConsortium, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const group = aConsortium(aPartner('Nord', '69', [aSkill('app', 'Analyse des pratiques professionnelles', ['supervision d’équipe'])]))
const row = (title: string): Row => ({
  noticeId: null,
  title: found(title),
  buyer: null,
  reference: null,
  deadline: null,
  published: null,
  noticeType: null,
  places: [placed('69')],
  href: null,
})
const choice = (id: string, known: Partial<Choice>): Choice => ({
  id,
  tender: id,
  title: id,
  said: 'declined',
  reason: 'trade',
  lesson: null,
  at: NOW,
  ...known,
})

test('only what was confirmed is learned, each once, the newest first', () => {
  expect(
    lessonsOf([
      choice('a', { lesson: { kind: 'mute', words: 'supervision' }, at: 1 }),
      choice('b', { reason: 'place', at: 2 }),
      choice('c', { lesson: { kind: 'mute', words: 'Supervision' }, at: 3 }),
      choice('d', { lesson: { kind: 'hide', words: 'évaluation externe' }, at: 4 }),
    ]).map(({ id }) => id),
  ).toEqual(['d', 'c'])
})

test('a preview names what a lesson would change in the pages that are open, and nothing else', () => {
  const rows = [row('Supervision d’équipe des éducateurs'), row('Analyse des pratiques professionnelles'), row('Nettoyage des locaux')]
  const lesson = { id: 'x', kind: 'mute' as const, words: 'supervision d’équipe', at: NOW }
  const effects = previewLesson(lesson, [{ kind: 'list', portal: 'boamp', url: 'https://exemple.fr', rows }], group, { now: NOW })
  expect(effects.map(({ title, to }) => [title, to])).toEqual([['Supervision d’équipe des éducateurs', 'outside']])
})

test('the words that may have misled are those that the verdict rests on', () => {
  const verdict = judgeTender(aTender({ title: found('Supervision d’équipe'), places: [placed('69')] }), group, { now: NOW })
  expect(misleadingWords(verdict)).toEqual(['Supervision d’équipe'])
})

test('a tender is known again by its number, else by its address', () => {
  expect(tenderKey('boamp', { noticeId: found('26-41049') }, 'https://a.fr/x')).toBe('boamp:26-41049')
  expect(tenderKey(null, { noticeId: null }, 'https://a.fr/x#y')).toBe('https://a.fr/x')
  expect(rowKey('boamp', { noticeId: '26-41049', href: null })).toBe('boamp:26-41049')
  expect(rowKey(null, { noticeId: null, href: null })).toBeNull()
})

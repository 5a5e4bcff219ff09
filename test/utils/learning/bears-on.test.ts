import { expect, test } from 'vitest'
import { lessonsAtPlay, standsInTitles } from '../../../utils/learning/bears-on'
import { judgeTender } from '../../../utils/matching/judge-tender'
import type { Lesson } from '../../../utils/matching/lessons'
import { aConsortium, aLot, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const group = aConsortium(aPartner('Nord', '69', [aSkill('app', 'Analyse des pratiques professionnelles', ['supervision d’équipe'])]))
const lesson = (kind: Lesson['kind'], words: string): Lesson => ({ id: `${kind} ${words}`, kind, words, at: NOW })

test.each([
  ['hide', 'supervision', true],
  ['hide', 'Supervisions d’équipe', true],
  ['like', 'éducateurs de jeunes enfants', true],
  ['hide', 'nettoyage', false],
  ['hide', ' ', false],
  ['mute', 'supervision', false],
] as const)('%s « %s » stands in the titles: %s', (kind, words, stands) => {
  const tender = aTender({ title: found('Supervision d’équipe'), lots: [aLot('1', 'Éducateurs de jeunes enfants')] })
  expect(standsInTitles({ kind, words }, tender)).toBe(stands)
})

test('lessons at play are those that a verdict would miss, and no other', () => {
  const tender = aTender({ title: found('Supervision d’équipe'), places: [placed('69')] })
  const at = (...lessons: Lesson[]) => lessonsAtPlay(lessons, tender, judgeTender(tender, group, { now: NOW, lessons })).map(({ id }) => id)
  expect(at(lesson('mute', 'supervision d’équipe'), lesson('hide', 'nettoyage'))).toEqual(['mute supervision d’équipe'])
  expect(at(lesson('mute', 'équipe'), lesson('like', 'supervision'))).toEqual(['like supervision'])
  expect(at(lesson('hide', 'supervision'))).toEqual(['hide supervision'])
})

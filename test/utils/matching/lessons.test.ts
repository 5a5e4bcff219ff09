import { expect, test } from 'vitest'
import { judgeTender } from '../../../utils/matching/judge-tender'
import type { Lesson } from '../../../utils/matching/lessons'
import { aConsortium, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const group = aConsortium(
  aPartner('Nord', '69', [
    aSkill('app', 'Analyse des pratiques professionnelles', ['supervision d’équipe']),
    aSkill('vae', 'Validation des acquis de l’expérience', ['VAE']),
  ]),
)
const lesson = (kind: Lesson['kind'], words: string): Lesson => ({ id: `${kind}-${words}`, kind, words, at: NOW })
const judge = (title: string, lessons: Lesson[] = []) => {
  const lot = judgeTender(aTender({ title: found(title), places: [placed('69')] }), group, { now: NOW, lessons }).lots[0]
  return { decision: lot?.decision, domain: lot?.cells[0]?.judgements.find(({ criterion }) => criterion === 'domain') }
}

test('words that misled prove nothing alone, and still count beside others', () => {
  const muted = [lesson('mute', 'supervision d’équipe')]
  expect(judge('Supervision d’équipe').domain?.verdict).toBe('for')
  expect(judge('Supervision d’équipe', muted)).toMatchObject({
    decision: 'outside',
    domain: {
      verdict: 'against',
      reason: { key: 'reason_domain_muted', params: { words: 'supervision d’équipe' } },
      evidence: [{ text: 'Supervision d’équipe' }],
    },
  })
  expect(judge('Supervision d’équipe et validation des acquis de l’expérience', muted).domain?.verdict).toBe('for')
})

test('a title with words that were set aside is not our trade, and says which', () => {
  const hidden = [lesson('hide', 'évaluation externe')]
  expect(judge('Évaluation externe et analyse des pratiques professionnelles', hidden).domain).toMatchObject({
    verdict: 'against',
    reason: { key: 'reason_domain_hidden', params: { words: 'évaluation externe' } },
    evidence: [{ text: 'Évaluation externe' }],
  })
  expect(judge('Analyse des pratiques professionnelles', hidden).domain?.verdict).toBe('for')
})

test('words that are answered to add a little, never more than the trade is worth', () => {
  const [before, after] = [
    judge('Analyse des pratiques des services'),
    judge('Analyse des pratiques des services', [lesson('like', 'analyse des pratiques')]),
  ]
  expect(after.domain?.points ?? 0).toBeGreaterThan((before.domain?.points ?? 0) - 0.001)
  expect(after.domain?.points).toBeLessThanOrEqual(30)
})

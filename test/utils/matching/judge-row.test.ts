import { expect, test } from 'vitest'
import { judgeRow } from '../../../utils/matching/judge-row'
import type { Row } from '../../../utils/portals/portal'
import { aConsortium, aPartner, aSkill, found, placed } from '../../support/tender'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const us = aConsortium(aPartner('Nous', '69', [aSkill('app', 'Analyse des pratiques professionnelles', ['analyse de la pratique'])]))
const row = (title: string, known: Partial<Row> = {}): Row => ({
  noticeId: null,
  title: found(title),
  buyer: null,
  reference: null,
  deadline: found({ date: '2027-01-15', time: null, zone: 'Europe/Paris', zoneFrom: 'assumed' as const }),
  published: null,
  noticeType: null,
  places: [placed('69')],
  href: null,
  ...known,
})
const judge = (one: Row) => judgeRow(one, us, { now: NOW })

test('a row of our field is told with its words, and ranks above the others', () => {
  const ours = judge(row('Analyse de la pratique professionnelle des assistantes sociales'))
  expect(ours).toMatchObject({
    decision: 'go',
    reason: { key: 'reason_domain_skill' },
    evidence: [{ text: 'Analyse de la pratique professionnelle' }],
  })
  const other = judge(row('Réfection de la chaussée'))
  expect(other).toMatchObject({ decision: 'outside', score: 0 })
  expect(ours.score).toBeGreaterThan(other.score)
})

test('a row that is over, or elsewhere, says why', () => {
  const over = found({ date: '2026-11-20', time: null, zone: 'Europe/Paris', zoneFrom: 'assumed' as const })
  expect(judge(row('Analyse des pratiques professionnelles', { deadline: over }))).toMatchObject({
    decision: 'no',
    reason: { key: 'gate_deadline_passed' },
  })
  expect(judge(row('Analyse des pratiques professionnelles', { places: [placed('29')] }))).toMatchObject({
    decision: 'no',
    reason: { key: 'verdict_no_place' },
  })
})

test('a result is not a call', () => {
  expect(judge(row('Analyse des pratiques professionnelles', { noticeType: found('award' as const) }))).toMatchObject({
    decision: 'watch',
    reason: { key: 'gate_notice_type_award' },
  })
})

import { expect, test } from 'vitest'
import type { Consortium } from '../../../utils/consortium/consortium'
import { exampleConsortium } from '../../../utils/consortium/example'
import { loadCpvModel } from '../../../utils/matching/cpv/load-model'
import { judgeRow } from '../../../utils/matching/judge-row'
import { type JudgeOptions, judgeTender } from '../../../utils/matching/judge-tender'
import { ofNobody, ofPartner } from '../../../utils/matching/of-partner'
import type { Row } from '../../../utils/portals/portal'
import { CORPUS, hasCorpus, readNotices } from '../../support/corpus/corpus'
import { aConsortium, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

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

/** What the whole engine says of a row, read as a notice that says no more. */
function byTheWholeEngine(one: Row, consortium: Consortium, options: JudgeOptions) {
  const { noticeType, title, buyer, reference, published, deadline, places } = one
  const tender = aTender({ noticeType, title, buyer, reference, published, deadline, places, text: '' })
  const { decision, summary, lots, gates } = judgeTender(tender, consortium, options)
  const [lot] = lots
  const stop = gates.find(({ state }) => state === 'blocking')
  const open = [...(lot?.cells ?? [])].filter(({ state }) => state !== 'no').sort((a, b) => b.score - a.score)
  const cell = decision === 'outside' ? lot?.cells[0] : stop || decision === 'no' ? undefined : open[0]
  const told = cell?.judgements.find(({ criterion }) => criterion === 'domain') ?? (decision === 'outside' ? undefined : stop)
  const name = consortium.partners.find(({ id }) => id === cell?.partner)?.name
  const own = told && (decision === 'outside' ? ofNobody(told.reason) : told.reason)
  return {
    decision,
    score: decision === 'outside' ? 0 : lot?.score,
    reason: own ? ofPartner(own, name) : summary,
    evidence: told?.evidence ?? [],
  }
}

/** Some real titles, where there are any beside the project. */
function realTitles(): string[] {
  if (!hasCorpus(CORPUS, 'judging rows with real titles')) return []
  return readNotices<{ title: string }>(CORPUS, 'boamp-2021.jsonl.gz')
    .filter((_, at) => at % 200 === 0)
    .map(({ title }) => title)
}

const TITLES = [
  'Analyse de la pratique professionnelle des assistantes sociales',
  'Réfection de la chaussée',
  'Nettoyage des locaux du centre de formation au travail social',
  'Formation préparant au diplôme d’État d’accompagnant éducatif et social (DEAES)',
  'Formation bureautique des agents',
  'Étude sur la validation des acquis de l’expérience',
  'Maîtrise d’œuvre pour une crèche',
  '',
  ...realTitles(),
]

test('the short way of a row says what the whole engine says', async () => {
  const approved = { diploma: 'DEES', site: 'site', validUntil: null, standing: 'declared' as const }
  const consortia = [
    us,
    exampleConsortium(),
    aConsortium(aPartner('Agréé', '69', [aSkill('dees', 'Formation d’éducateurs spécialisés')], { approvals: [approved] })),
    aConsortium(aPartner('Muet', '69', []), ...us.partners),
    aConsortium(aPartner('Exigeant', '69', [aSkill('app', 'Analyse des pratiques')], { refuses: ['nettoyage'] })),
    aConsortium(
      aPartner('Ailleurs', '29', [aSkill('insertion', 'Insertion professionnelle', ['accompagnement vers l’emploi'])]),
      aPartner('Agréé', '01', [aSkill('dees', 'Formation d’éducateurs spécialisés')], { approvals: [approved], refuses: ['bureautique'] }),
      ...us.partners,
      aPartner('Muet', '63', []),
    ),
    aConsortium(),
  ]
  const lessons = [
    { id: 'hide', kind: 'hide' as const, words: 'assistantes sociales', at: 1 },
    { id: 'like', kind: 'like' as const, words: 'formation', at: 2 },
  ]
  const dates = ['2027-01-15', '2026-11-27', '2026-11-20']
  const types = [null, 'call', 'corrigendum', 'award', 'call-for-projects', 'cancellation'] as const
  for (const cpvModel of [null, await loadCpvModel()]) {
    for (const [at, title] of TITLES.entries()) {
      const type = types[at % types.length] ?? null
      const one = row(title, {
        noticeType: type && found(type),
        buyer: at % 3 ? found('Institut de formation d’éducateurs spécialisés') : null,
        places: at % 4 ? [placed(at % 2 ? '69' : '29')] : [],
        deadline: at % 5 ? found({ date: dates[at % 3] ?? '', time: null, zone: 'Europe/Paris', zoneFrom: 'assumed' as const }) : null,
      })
      const options = { now: NOW, cpvModel, lessons: at % 3 ? [] : lessons }
      for (const consortium of consortia) {
        const { nearness, ...short } = judgeRow(one, consortium, options)
        expect(short, title).toEqual(byTheWholeEngine(one, consortium, options))
        expect(nearness).toBeGreaterThanOrEqual(0)
        expect(nearness).toBeLessThanOrEqual(1)
      }
    }
  }
})

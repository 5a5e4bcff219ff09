import { expect, test } from 'vitest'
import { exampleConsortium } from '../../../utils/consortium/example'
import { judgeTender } from '../../../utils/matching/judge-tender'
import type { Tender } from '../../../utils/tenders/tender'
import { aConsortium, aLot, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const inTime = found({ date: '2027-01-15', time: '12:00', zone: 'Europe/Paris', zoneFrom: 'stated' as const }, '15/01/2027 12:00')
const APP = aSkill('app', 'Analyse des pratiques professionnelles', ['analyse de la pratique', 'APP'], ['80511000'])
const FAMILY = aSkill('af', 'Formation des assistants familiaux', ['assistants familiaux', 'DEAF'], ['80530000'])
const HOME = aSkill('ad', 'Formation de l’aide à domicile', ['aide à domicile', 'intervenants à domicile'], ['80530000'])
const VAE = aSkill('vae', 'Accompagnement à la validation des acquis de l’expérience', ['VAE'], ['80530000'])
const SCHOOL = aSkill('dees', 'Diplôme d’État d’éducateur spécialisé (DEES)', ['éducateurs spécialisés', 'travail social'], ['80530000'])

const north = aPartner('Nord', '69', [APP, VAE, SCHOOL])
const south = aPartner('Sud', '01', [FAMILY, HOME, APP])
const both = aConsortium(north, south)
const call = (title: string, known: Partial<Tender> = {}): Tender =>
  aTender({ title: found(title), noticeType: found('call' as const, 'Avis de marché'), deadline: inTime, places: [placed('69')], ...known })
const judge = (tender: Tender, consortium = both) => judgeTender(tender, consortium, { now: NOW })
const domainOf = (tender: Tender, partner = 0) =>
  judge(tender).lots[0]?.cells[partner]?.judgements.find(({ criterion }) => criterion === 'domain')

test('a skill in the title, a site in the département, time left: for the partner who has them', () => {
  const verdict = judge(call('Séances d’analyse de la pratique pour les équipes des crèches'))
  expect(verdict).toMatchObject({
    decision: 'go',
    summary: { key: 'verdict_go', params: { partners: ['Nord'] } },
    workingDaysLeft: 37,
    alone: 'nord',
  })
  expect(verdict.lots).toHaveLength(1)
  expect(verdict.lots[0]).toMatchObject({ lot: '0', title: null, decision: 'go', missing: [] })
  expect(verdict.lots[0]?.cells.map(({ partner, state }) => [partner, state])).toEqual([
    ['nord', 'covers'],
    ['sud', 'check'],
  ])
  expect(domainOf(call('Séances d’analyse de la pratique pour les équipes des crèches'))).toMatchObject({
    verdict: 'for',
    evidence: [{ text: 'analyse de la pratique' }],
  })
})

test.each([
  'Nettoyage des locaux de l’école d’éducateurs spécialisés',
  'Fourniture de mobilier pour un centre de formation en travail social',
  'Travaux de rénovation de l’institut de formation d’assistants familiaux',
  'Maîtrise d’œuvre pour la maison de la validation des acquis de l’expérience',
  'Location longue durée de vélos à assistance électrique (VAE)',
  'Formations CACES, habilitation électrique et gestes de premiers secours',
  'Formation bureautique des agents',
  'Analyse des pratiques tarifaires des distributeurs de carburant',
  'Service de portage de repas et d’aide à domicile',
  'Acquisition d’une app mobile pour les transports scolaires',
  'Entretien des espaces verts avec clause d’insertion',
])('is honest that it is not our field: %s', (title) => {
  const verdict = judge(call(title, { cpv: [found('80530000')] }))
  expect(verdict).toMatchObject({
    decision: 'outside',
    summary: { key: expect.stringMatching(/^(verdict_outside|reason_domain_(trade|place))$/) },
  })
})

test('another trade is told with the words that say it', () => {
  expect(domainOf(call('Nettoyage des vitres de l’école d’éducateurs spécialisés'))).toMatchObject({
    verdict: 'against',
    reason: { key: 'reason_domain_place' },
    evidence: [{ text: 'Nettoyage des vitres' }],
  })
})

test('the subject in the text alone, under a vague title, is to read rather than to refuse', () => {
  const text = `Prestations intellectuelles au profit des agents. ${'Le marché est conclu pour un an. '.repeat(20)}Le titulaire anime des séances d’analyse de la pratique professionnelle.`
  const verdict = judge(call('Prestations intellectuelles', { text, cpv: [found('80511000')] }))
  expect(verdict.decision).not.toBe('outside')
  expect(verdict.lots[0]?.cells[0]?.judgements[0]?.evidence).toEqual([{ text: 'analyse de la pratique professionnelle' }])
})

test('each lot is judged for itself and takes over what it does not say', () => {
  const verdict = judge(
    call('Formation des assistants familiaux et analyse des pratiques', {
      places: [placed('01', '69')],
      lots: [
        aLot('1', 'Ain'),
        aLot('2', 'Analyse des pratiques, Rhône (69)'),
        aLot('3', 'Formation CACES des agents techniques', { places: [placed('69')] }),
      ],
    }),
  )
  const states = verdict.lots.map((lot) => lot.cells.map(({ state }) => state))
  expect(states[0]).toEqual(['check', 'covers'])
  expect(states[1]).toEqual(['covers', 'check'])
  expect(verdict.lots[2]?.cells.map(({ state }) => state)).not.toContain('covers')
  expect(verdict.lots.map(({ decision }) => decision).slice(0, 2)).toEqual(['go', 'go'])
  expect(verdict.summary).toMatchObject({ key: 'verdict_go_lots', params: { lots: ['1', '2'], count: 2, total: 3 } })
  expect(verdict.alone).toBeNull()
})

test('a lot is not credited with the words of its neighbour', () => {
  const lots = [
    aLot('1', 'Analyse des pratiques professionnelles et validation des acquis de l’expérience'),
    aLot('2', 'Accueil téléphonique des usagers'),
  ]
  const verdict = judge(call('Prestations pour les agents', { lots, cpv: [found('80511000')] }))
  expect(verdict.lots.map(({ decision }) => decision)).toEqual(['go', 'outside'])
  expect(
    verdict.lots[1]?.cells.flatMap(({ judgements }) =>
      judgements.filter(({ criterion }) => criterion === 'domain').flatMap(({ evidence }) => evidence),
    ),
  ).toEqual([])
})

test('what nobody covers is told by place', () => {
  const verdict = judge(call('Analyse des pratiques professionnelles', { places: [placed('69', '74')] }))
  expect(verdict.lots[0]).toMatchObject({
    decision: 'conditional',
    missing: [{ key: 'reason_missing_places', params: { places: 'Haute-Savoie (74)' } }],
  })
})

test('our field where nobody is: no, with the place', () => {
  const verdict = judge(call('Analyse des pratiques professionnelles', { places: [placed('44')] }))
  expect(verdict).toMatchObject({ decision: 'no', summary: { key: 'verdict_no_place', params: { places: 'Loire-Atlantique (44)' } } })
})

test('the trade of one and the place of another make a lot for both together', () => {
  const tender = call('Formation des assistants familiaux', { places: [placed('29')] })
  const far = aPartner('Ouest', '29', [VAE])
  expect(judge(tender)).toMatchObject({ decision: 'no' })
  const verdict = judge(tender, aConsortium(north, south, far))
  expect(verdict).toMatchObject({ decision: 'conditional', summary: { key: 'verdict_together' }, alone: null })
  expect(verdict.lots[0]?.missing).toEqual([{ key: 'reason_missing_together', params: { skilled: ['Sud'], placed: ['Ouest'] } }])
})

test('what nobody has confirmed is to check, never covered', () => {
  const verdict = judge(call('Analyse des pratiques professionnelles des équipes éducatives'), exampleConsortium())
  expect(verdict.decision).toBe('conditional')
  expect(verdict.lots[0]?.cells.map(({ state }) => state)).toEqual(['check', 'no', 'check'])
  expect(verdict.alone).toBeNull()
})

test('what a partner refuses lowers it, with the words of the notice', () => {
  const picky = aPartner('Nord', '69', [APP], { refuses: ['analyse des pratiques en crèche'] })
  const verdict = judge(call('Analyse des pratiques en crèche municipale'), aConsortium(picky, south))
  expect(verdict.lots[0]?.cells[0]).toMatchObject({ state: 'no' })
  expect(verdict.lots[0]?.cells[0]?.judgements[0]).toMatchObject({
    reason: { key: 'reason_domain_refused' },
    evidence: [{ text: 'Analyse des pratiques en crèche' }],
  })
})

test('a short time is only worth watching; a deadline passed closes', () => {
  const at = (date: string) => found({ date, time: '12:00', zone: 'Europe/Paris', zoneFrom: 'stated' as const })
  expect(judge(call('Analyse des pratiques professionnelles', { deadline: at('2026-11-27') })).decision).toBe('watch')
  expect(judge(call('Analyse des pratiques professionnelles', { deadline: at('2026-11-20') }))).toMatchObject({
    decision: 'no',
    summary: { key: 'gate_deadline_passed' },
  })
})

test.each([
  ['award', 'watch'],
  ['cancellation', 'no'],
  ['prior-information', 'watch'],
  ['call-for-projects', 'other-track'],
  ['corrigendum', 'conditional'],
  ['call', 'go'],
] as const)('a notice of type %s leaves at best %s', (type, decision) => {
  expect(judge(call('Analyse des pratiques professionnelles', { noticeType: found(type) })).decision).toBe(decision)
  const elsewhere = judge(call('Travaux de voirie', { noticeType: found(type) })).decision
  expect(elsewhere).toBe(type === 'call-for-projects' ? 'other-track' : 'outside')
})

test.each(['award', 'modification', 'cancellation'] as const)(
  'nobody answers a notice of type %s: nothing stands in the way, nothing is to change',
  (type) => {
    const tender = call('Analyse des pratiques professionnelles', { noticeType: found(type), places: [placed('69', '74')] })
    const asked = { ...tender, text: `${tender.text}\nLa certification Qualiopi est exigée du titulaire.` }
    const open = judge({ ...asked, noticeType: found('call' as const) })
    expect(open.lots[0]?.gates).not.toEqual([])
    expect(open.lots[0]?.missing).not.toEqual([])
    expect(judge(asked)).toMatchObject({
      summary: { key: `gate_notice_type_${type}` },
      cons: [{ reason: { key: `gate_notice_type_${type}` } }],
      pros: [],
      lots: [{ gates: [], missing: [], change: null, team: [] }],
      team: null,
      alone: null,
      workingDaysLeft: null,
    })
    expect(judge(asked).lots[0]?.lines.find(({ criterion }) => criterion === 'days')?.reason.key).toBe('reason_days_none')
  },
)

test('who can answer every lot alone is told first, whoever would be better at one', () => {
  const everywhere = aPartner('Partout', '69', [APP, FAMILY], {
    areas: [{ name: 'Ain', layer: 'administrative', departements: ['01'], standing: 'declared' }],
  })
  const lots = [
    aLot('1', 'Analyse des pratiques professionnelles', { places: [placed('69')] }),
    aLot('2', 'Formation des assistants familiaux', { places: [placed('01')] }),
  ]
  const verdict = judge(call('Formations', { lots }), aConsortium(everywhere, south))
  expect(verdict).toMatchObject({ alone: 'partout', summary: { params: { partners: ['Partout'] } } })
  expect(verdict.team?.members.map(({ partner }) => partner)).toEqual(['partout'])
  expect(verdict.lots.map(({ team }) => team)).toEqual([['partout'], ['partout']])
})

test('who is tied to the buyer answers for nobody: neither alone, nor in what the partners make together', () => {
  const tied = { ...north, conflicts: ['Métropole de Lyon'] }
  const tender = call('Analyse des pratiques professionnelles', { buyer: found('Métropole de Lyon') })
  const free = judge(tender, aConsortium(north, south))
  const verdict = judge(tender, aConsortium(tied, south))
  const placeOf = ({ lots }: typeof verdict) => lots[0]?.rows.find(({ kind }) => kind === 'place')?.together
  expect([placeOf(free), placeOf(verdict)]).toEqual(['declared', 'check'])
  expect([free.alone, verdict.alone]).toEqual(['nord', null])
  expect(verdict.lots[0]?.team).toEqual(['sud'])
  expect(verdict.lots[0]?.score).toBeLessThan(free.lots[0]?.score ?? 0)
  // Where there is nobody else, the gate tells of it.
  expect(judge(tender, aConsortium(tied)).lots[0]?.decision).toBe('no')
})

test('far from everybody a lot gains nothing by who is next door', () => {
  const dauphine = aConsortium(aPartner('Valence', '26', [APP]), aPartner('Grenoble', '38', [APP]))
  const wide = judge(call('Analyse des pratiques professionnelles', { places: [placed('04', '05', '13')] }), dauphine)
  const territory = wide.lots[0]?.lines.find(({ criterion }) => criterion === 'territory')
  expect(territory).toMatchObject({ verdict: 'against', reason: { key: 'reason_missing_places' } })
  expect(territory?.points).toBeLessThan(10)
  // Whoever hasn't said where it works may be there.
  const silent = judge(call('Analyse des pratiques professionnelles', { places: [placed('04', '05', '13')] }), {
    ...dauphine,
    partners: [...dauphine.partners, { ...aPartner('Muet', '69', [APP]), sites: [] }],
  })
  expect(silent.decision).not.toBe('no')
})

test('a proof speaks for the trade that the title names, not for another that it mentions', () => {
  const proven = (skill: typeof APP, standing: 'verified' | 'to-check') => ({ ...skill, standing })
  const trade = (...skills: (typeof APP)[]) =>
    judge(
      call('Analyse des pratiques professionnelles', {
        text: `Analyse des pratiques professionnelles. ${'Le marché est conclu pour un an. '.repeat(20)}Le titulaire oriente vers la validation des acquis de l’expérience.`,
      }),
      aConsortium(aPartner('Nord', '69', skills)),
    ).lots[0]?.rows.find(({ kind }) => kind === 'trade')?.together
  expect(trade(proven(APP, 'verified'))).toBe('covers')
  expect(trade(proven(APP, 'to-check'), proven(VAE, 'verified'))).not.toBe('covers')
})

test('where everything is to check, nothing is said to speak against', () => {
  const unsaid = { ...aPartner('Muet', '69', [{ ...APP, standing: 'to-check' as const }]), sites: [] }
  const line = judge(call('Analyse des pratiques professionnelles'), aConsortium(unsaid)).lots[0]?.lines.find(
    ({ criterion }) => criterion === 'coverage',
  )
  expect(line).toMatchObject({ pending: true, reason: { key: 'reason_coverage_all_check' } })
})

test('what is told of the whole notice doesn’t speak of one partner', () => {
  const reasons = judge(call('Prestations de conciergerie')).cons.map(({ reason }) => reason.key)
  expect(reasons).toEqual(['reason_domain_none_all'])
})

test('a contract reserved to others is not for us, one reserved to the social economy is', () => {
  const reserved = (whom: 'insertion' | 'social-economy') =>
    judge(call('Analyse des pratiques professionnelles', { reserved: [found(whom)] }))
  expect(reserved('insertion')).toMatchObject({ decision: 'no', summary: { key: 'gate_reserved_insertion' } })
  expect(reserved('social-economy').decision).toBe('go')
})

test('an unknown place lowers what is known, and refuses nobody', () => {
  const verdict = judge(call('Analyse des pratiques professionnelles', { places: [] }))
  expect(verdict.lots[0]?.cells.map(({ state }) => state)).toEqual(['check', 'check'])
  expect(verdict.decision).toBe('conditional')
  expect(verdict.confidence).toBeLessThan(judge(call('Analyse des pratiques professionnelles')).confidence)
})

test('an empty page, an empty consortium: nothing is claimed', () => {
  const empty = judge(aTender())
  expect(empty).toMatchObject({ decision: 'watch', summary: { key: 'verdict_unread' }, confidence: 0, workingDaysLeft: null, alone: null })
  for (const cell of empty.lots[0]?.cells ?? []) for (const judgement of cell.judgements) expect(judgement.verdict).toBe('unknown')
  expect(judge(call('Analyse des pratiques'), aConsortium())).toMatchObject({ summary: { key: 'verdict_no_partner' }, alone: null })
  expect(judge(call('Analyse des pratiques'), aConsortium(aPartner('Muet', '69', []))).summary.key).toBe('verdict_no_skill')
})

test('next door is not there: a lot of several départements in which nobody works is ruled out, one alone is to check', () => {
  const around = ['04', '05', '13'] // Beside the Drôme and the Isère.
  const dauphine = aConsortium(aPartner('Valence', '26', [APP]), aPartner('Grenoble', '38', [APP]))
  const wide = judge(call('Analyse des pratiques professionnelles', { places: [placed(...around)] }), dauphine)
  expect(wide.decision).toBe('no')
  expect(wide.lots[0]?.gates.find(({ gate }) => gate === 'place')).toMatchObject({
    state: 'blocking',
    reason: { key: 'reason_missing_places' },
  })
  expect(judge(call('Analyse des pratiques professionnelles', { places: [placed('05')] }), dauphine).decision).toBe('conditional')
})

test('a title of another trade says more than a code of ours', () => {
  expect(judge(call('Fourniture de mobilier de bureau', { cpv: [found('80511000')] })).decision).toBe('outside')
})

test('turnovers that together stay under what is asked are told together', () => {
  const text = 'Analyse des pratiques professionnelles\nChiffre d’affaires annuel minimum exigé : 9 000 000 euros.'
  const sized = [north, { ...south, sites: north.sites }].map((partner) => ({
    ...partner,
    capacity: { learners: null, turnover: 2_000_000, answeringDays: null },
  }))
  const lot = judge(call('Analyse des pratiques professionnelles', { text }), aConsortium(...sized)).lots[0]
  expect(lot?.gates.find(({ gate }) => gate === 'turnover')).toMatchObject({
    state: 'blocking',
    reason: { key: 'requirement_turnover_sum_short' },
  })
})

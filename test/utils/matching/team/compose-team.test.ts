import { describe, expect, test } from 'vitest'
import type { Consortium } from '../../../../utils/consortium/consortium'
import { composeTeam } from '../../../../utils/matching/team/compose-team'
import { isLargerThanNeeded } from '../../../../utils/matching/team/larger-than-needed'
import { smallestCover } from '../../../../utils/matching/team/smallest-cover'
import type { LotVerdict } from '../../../../utils/matching/verdict'
import type { Requirement } from '../../../../utils/terms/terms'
import { say } from '../../../../utils/words/say'
import { aLotVerdict, aRow, aTeamNotice, partnersWith } from '../../../support/any-lots'
import { installMessages } from '../../../support/messages'
import { aTender, found } from '../../../support/tender'

installMessages()
const NAMES = ['ARFRIPS', 'ITSRA', 'ADEA', 'Quatre', 'Cinq', 'Six']
const named = (consortium: Consortium): Consortium => ({
  ...consortium,
  partners: consortium.partners.map((partner, at) => ({ ...partner, name: NAMES[at] ?? partner.name })),
})
const three = named(partnersWith([null, null, null]))
const asked = { lots: null, level: 'mandatory' as const, quote: '' }
const approval: Requirement = { ...asked, id: 'approval:DEAF', kind: 'approval', diploma: 'DEAF' }
const turnover: Requirement = { ...asked, id: 'turnover', kind: 'turnover', amount: 500_000 }
const compose = (lots: LotVerdict[], consortium = three, requirements: Requirement[] = [], tender = aTender()) =>
  composeTeam(lots, consortium, aTeamNotice(requirements, tender))
const sentence = (team: ReturnType<typeof compose>) => (team?.justification ? say(team.justification).replace(/\u00a0/g, ' ') : null)
const everywhere = (lot: string, scores: number[], places: Record<string, ('declared' | 'no')[]>) =>
  aLotVerdict(
    lot,
    [aRow('trade', ['declared', 'declared', 'declared']), ...Object.entries(places).map(([code, states]) => aRow(`place:${code}`, states))],
    scores,
  )
const rhone = everywhere('1', [90, 80, 60], { '69': ['declared', 'no', 'no'] })
const allier = everywhere('2', [70, 95, 60], { '03': ['no', 'declared', 'no'] })
const both = compose([rhone, allier])

test('a place of each: both, with the lots that each carries, whoever brings nothing left out', () => {
  expect(both).toMatchObject({
    members: [
      { partner: 'p0', lots: ['1'] },
      { partner: 'p1', lots: ['2'] },
    ],
    uncovered: [],
    pilot: { partner: 'p0', reason: { key: 'team_pilot_equal' } },
  })
  expect(sentence(both)).toBe(
    'ARFRIPS ne couvre pas le département 03 (Allier) ; ITSRA ne couvre pas le département 69 (Rhône) : leur groupement couvre les lots 1 et 2.',
  )
})

test('one who is enough needs no justification and no board', () => {
  const team = compose([rhone])
  expect(team).toMatchObject({ members: [{ partner: 'p0', lots: ['1'] }], justification: null, solidary: null })
  expect(team?.pilot?.reason).toEqual({ key: 'team_pilot_alone', params: { partner: 'ARFRIPS' } })
})

test('only open lots count; nothing to answer, or nobody who brings anything: no team', () => {
  expect(compose([rhone, { ...allier, decision: 'no' }])?.members).toEqual([{ partner: 'p0', lots: ['1'] }])
  expect(compose([{ ...rhone, decision: 'outside' }])).toBeNull()
  expect(compose([])).toBeNull()
  expect(compose([aLotVerdict('1', [aRow('place:74', ['no', 'no', 'no'])], [0, 0, 0])])).toBeNull()
  expect(smallestCover(aLotVerdict('1', [], [0, 0, 0]), three, aTeamNotice())).toEqual([])
})

test('what nobody of the team has is named by lot and row, and the group is not said to cover it', () => {
  const team = compose([
    everywhere('1', [90, 80, 60], { '69': ['declared', 'no', 'no'], '74': ['no', 'no', 'no'], '63': ['no', 'declared', 'no'] }),
  ])
  expect(team?.uncovered).toEqual([{ lot: '1', row: 'place:74' }])
  expect(team?.justification?.key).toBe('team_together_check')
})

test('a place is brought by one whose trade it is not, an approval is not', () => {
  const rows = (kind: string) => [aRow('trade', ['covers', 'no', 'no']), aRow(kind, ['no', 'partial', 'no'])]
  expect(compose([aLotVerdict('1', rows('place:63'), [60, 0, 0])])?.members.map(({ partner }) => partner)).toEqual(['p0', 'p1'])
  expect(compose([aLotVerdict('1', rows('qualiopi'), [60, 0, 0])])?.members.map(({ partner }) => partner)).toEqual(['p0'])
})

test('who brings a place to a lot that another leads carries it too', () => {
  const team = compose([everywhere('1', [90, 80, 60], { '69': ['declared', 'no', 'no'], '03': ['no', 'declared', 'no'] })])
  expect(team?.members).toEqual([
    { partner: 'p0', lots: ['1'] },
    { partner: 'p1', lots: ['1'] },
  ])
})

test('what is known to lack justifies a group, what nobody has confirmed does not', () => {
  const lot = aLotVerdict('1', [aRow('qualiopi', ['check', 'declared', 'no']), aRow('place:69', ['declared', 'no', 'no'])], [90, 20, 0])
  expect(compose([lot])?.members[0]?.partner).toBe('p0')
  expect(compose([lot])?.justification?.parts?.map(({ key }) => key)).toEqual(['team_gap_place'])
  // Who has only to confirm might be enough alone.
  expect(compose([lot])?.unproven).toMatchObject({ key: 'team_unproven_some', parts: [{ key: 'team_gap_check' }] })
  const asked = aLotVerdict(
    '1',
    [aRow('qualiopi', ['check', 'declared', 'no']), aRow('place:69', ['declared', 'check', 'no'])],
    [90, 20, 0],
  )
  expect(compose([asked])).toMatchObject({ justification: null, unproven: { key: 'team_unproven' } })
  expect(compose([asked])?.unproven?.parts?.map(({ key }) => key)).toEqual(['team_gap_check', 'team_gap_place_check'])
})

test('what only tells who is better is no reason for one more member, and is told of the larger group that has it', () => {
  const label = { key: 'requirement_references' }
  const references = aRow('references', ['check', 'declared', 'no'], { settling: false, label })
  const lot = aLotVerdict('1', [aRow('place:69', ['declared', 'no', 'no']), references], [90, 80, 60])
  const team = compose([lot])
  expect(team?.members.map(({ partner }) => partner)).toEqual(['p0'])
  expect(team).toMatchObject({ justification: null, unproven: null })
  expect(team?.wider).toEqual({ partners: ['p0', 'p1'], adds: { key: 'team_adds', parts: [label] } })
  expect(compose([rhone])?.wider).toBeNull()
})

test('of as many members, those who have what only tells', () => {
  const lot = aLotVerdict(
    '1',
    [aRow('place:69', ['declared', 'declared', 'no']), aRow('references', ['check', 'declared', 'no'], { settling: false })],
    [90, 80, 60],
  )
  expect(compose([lot])?.members.map(({ partner }) => partner)).toEqual(['p1'])
})

test('who can answer alone does, and the group that would bring more is told apart', () => {
  const team = composeTeam([rhone, allier], three, aTeamNotice(), 'p1')
  expect(team?.members.map(({ partner }) => partner)).toEqual(['p1'])
  expect(team?.justification).toBeNull()
  expect(team?.wider?.partners).toEqual(['p0', 'p1'])
  expect(team?.alternatives.map(String)).not.toContain('p0,p1')
})

test('no more lots than one candidate may answer, with the words that say so', () => {
  const notice = aTeamNotice()
  const terms = { ...notice.terms, lotsSubmitted: found(1, 'un seul lot par candidat') }
  const team = composeTeam([allier, rhone, { ...rhone, lot: '3', decision: 'conditional' }], three, { ...notice, terms })
  // The best decision, then the best score.
  expect(team?.members).toEqual([{ partner: 'p1', lots: ['2'] }])
  expect(team?.limit).toEqual({
    reason: { key: 'team_limit_submitted', params: { count: 1, total: 3, kept: ['2'], left: ['1', '3'] } },
    evidence: [{ text: 'un seul lot par candidat' }],
    lots: ['1', '3'],
  })
  expect(team?.limit && say(team.limit.reason).replace(/\u00a0/g, ' ')).toBe(
    'Un candidat ne peut répondre qu’à 1 lot sur les 3 qui vous sont ouverts. L’équipe est composée pour le mieux noté, le lot 2. Laissés de côté : 1 et 3.',
  )
})

test('a document to add is no reason for one more member', () => {
  expect(compose([aLotVerdict('1', [aRow('qualiopi', ['declared', 'covers', 'no'])], [90, 50, 0])])?.members).toHaveLength(1)
  expect(compose([aLotVerdict('1', [aRow('qualiopi', ['declared', 'covers', 'no'])], [90, 50, 0])])?.members[0]?.partner).toBe('p1')
})

test('turnovers add up: as many members as it takes, and no more', () => {
  const consortium = named(partnersWith([300_000, 250_000, 50_000]))
  const lot = aLotVerdict(
    '1',
    [aRow('trade', ['declared', 'declared', 'declared']), aRow('turnover', ['no', 'no', 'no'], { together: 'declared' })],
    [90, 80, 80],
  )
  const team = compose([lot], consortium, [turnover])
  expect(team?.members).toEqual([
    { partner: 'p0', lots: ['1'] },
    { partner: 'p1', lots: ['1'] },
  ])
  expect(team?.pilot).toMatchObject({ partner: 'p0', reason: { key: 'team_pilot_turnover' } })
  expect(sentence(team)).toContain('ARFRIPS reste sous le chiffre d’affaires demandé')
})

describe('the pilot', () => {
  const rows = [
    aRow('trade', ['declared', 'declared', 'no']),
    aRow('place:01', ['no', 'declared', 'no']),
    aRow('approval:DEAF', ['declared', 'no', 'no']),
  ]
  const apart = [aLotVerdict('1', rows, [70, 90, 0])]

  test('misses nothing that is asked of a candidate itself', () => {
    const rich = named(partnersWith([1, 900_000, null]))
    expect(compose(apart, rich, [approval])?.pilot).toMatchObject({ partner: 'p0', reason: { key: 'team_pilot_only' } })
  })

  test('is the one that knows the buyer where nothing else speaks for another', () => {
    const reference = { buyer: 'Département de l’Ain', object: '', year: null, outcome: 'good' as const, standing: 'declared' as const }
    const partners = three.partners.map((partner, at) => (at === 1 ? { ...partner, references: [reference] } : partner))
    const tender = aTender({ buyer: found('Département de l’Ain') })
    const team = compose([rhone, allier], { ...three, partners }, [], tender)
    expect(team?.pilot).toMatchObject({ partner: 'p1', reason: { key: 'team_pilot_buyer' } })
    expect(team?.members[0]?.partner).toBe('p1')
  })
})

test('who is tied to the buyer is not in', () => {
  const partners = three.partners.map((partner, at) => (at === 0 ? { ...partner, conflicts: ['Département de l’Ain'] } : partner))
  const team = compose([rhone, allier], { ...three, partners }, [], aTender({ buyer: found('Département de l’Ain') }))
  expect(team?.members.map(({ partner }) => partner)).toEqual(['p1'])
  expect(team?.alternatives.flat()).not.toContain('p0')
})

test('a representative liable for all is told with the words of the notice, to a group', () => {
  const tender = aTender({ groupRules: [found('solidary-representative' as const, 'mandataire solidaire')] })
  expect(compose([rhone, allier], three, [], tender)?.solidary).toEqual({ text: 'mandataire solidaire' })
  expect(compose([rhone], three, [], tender)?.solidary).toBeNull()
})

test('a group that is larger than needed is told, with those who are enough', () => {
  if (!both) throw new Error('a team is expected')
  expect(isLargerThanNeeded(['p0', 'p1'], both, three)).toBeNull()
  expect(isLargerThanNeeded(['p0', 'p2'], both, three)).toBeNull()
  const warning = isLargerThanNeeded(['p0', 'p1', 'p2'], both, three)
  expect(warning).toEqual({ key: 'team_larger', params: { members: 3, enough: ['ARFRIPS', 'ITSRA'], count: 2 } })
  expect(warning && say(warning)).toMatch(/compte 3 membres.; pour ce que l’avis exige, 2 suffisent .ARFRIPS et ITSRA/)
})

test('of many members, those who lack most are told, and that the others are no more enough', () => {
  const many = named(partnersWith(NAMES.map(() => null)))
  const lots = NAMES.map((_, at) =>
    aLotVerdict(
      String(at + 1),
      [
        aRow(
          'trade',
          NAMES.map((__, other) => (other === at ? 'declared' : 'no')),
        ),
      ],
      NAMES.map(() => 60),
    ),
  )
  const team = compose(lots, many)
  expect(team?.members).toHaveLength(6)
  expect(team?.justification?.parts).toHaveLength(4)
  expect(sentence(team)).toMatch(/lots 2–6 ; .* ; aucun des 3 autres membres ne suffit non plus : leur groupement couvre les lots 1–6\.$/)
})

test('an approval is told by its département, by its lots where they have several, alone where the contract is not divided', () => {
  const rows = (places: string[]) => [
    aRow('trade', ['declared', 'declared', 'no']),
    aRow('approval:DEAF', ['no', 'declared', 'no']),
    ...places.map((code) => aRow(`place:${code}`, ['declared', 'check', 'no'])),
  ]
  const told = (lot: string, places: string[]) => sentence(compose([aLotVerdict(lot, rows(places), [90, 80, 0])], three, [approval]))
  expect(told('2', ['01'])).toContain('ARFRIPS n’a pas l’agrément DEAF dans le département 01 (Ain)')
  expect(told('2', ['01', '69'])).toContain('ARFRIPS n’a pas l’agrément DEAF que demande le lot 2')
  expect(told('0', ['01+69'])).toMatch(/ARFRIPS n’a pas l’agrément DEAF demandé .*: leur groupement couvre ce marché\.$/)
})

test('of many départements two are named', () => {
  const codes = ['01', '03', '07', '15', '26']
  const places = Object.fromEntries(codes.map((code) => [code, ['no' as const, 'declared' as const, 'no' as const]]))
  const team = compose([everywhere('1', [90, 80, 60], { '69': ['declared', 'no', 'no'], ...places })])
  expect(sentence(team)).toContain('ARFRIPS ne couvre pas 5 départements, dont 01 (Ain) et 03 (Allier)')
})

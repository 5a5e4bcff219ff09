import { expect, test } from 'vitest'
import { indexNotice } from '../../../utils/matching/notice'
import { tradeOf } from '../../../utils/matching/trade'
import type { Tender } from '../../../utils/tenders/tender'
import { aLot, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

const SKILLS = [
  aSkill('supervision', 'supervision', ['supervision d’équipe', 'régulation d’équipe'], ['80511000']),
  aSkill('night', 'Formation de surveillants de nuit', ['surveillant de nuit', 'surveillants de nuit'], ['80510000']),
  aSkill('carers', 'Assistants familiaux', ['accueil familial'], ['80530000']),
  aSkill('young', 'petite enfance', ['assistantes maternelles', 'EAJE'], ['80511000']),
  aSkill('work', 'insertion', ['insertion professionnelle', 'bénéficiaires du RSA'], ['85312510']),
  aSkill('heads', 'Encadrement des unités (CAFERUIS)', ['encadrement', 'management', 'CAFERUIS'], ['80532000']),
  aSkill('experience', 'Accompagnement à la VAE', ['accompagnement VAE', 'VAE'], ['80530000']),
  aSkill('workshop', 'Moniteur d’atelier', ['moniteurs d’atelier', 'ESAT'], ['80530000']),
  aSkill('home', 'aide à domicile', ['intervenants à domicile'], ['80530000']),
]
const us = aPartner('Nous', '69', SKILLS)

const judge = (title: string, known: Partial<Tender> = {}, at = 0) => {
  const notice = indexNotice(aTender({ title: found(title), places: [placed('69')], ...known }))
  const lot = notice.lots[at]
  if (!lot) throw new Error('no such lot')
  const { verdict, reason, evidence } = tradeOf({ notice, lot, partner: us })
  return { verdict, key: reason.key, quotes: evidence.map(({ text }) => text) }
}

test.each([
  'Achat de stages pour les surveillants de nuit',
  'Fourniture de séances de supervision des éducateurs',
  'Acquisition d’un parcours de formation des assistants familiaux',
])('what is bought is ours, whatever the word of buying: %s', (title) => expect(judge(title).verdict).toBe('for'))

test.each([
  'Formation bureautique des assistants familiaux',
  'Habilitation électrique pour les moniteurs d’atelier',
  'Secourisme à destination des assistantes maternelles',
  'Formation des surveillants de nuit à la sécurité incendie',
])('whose training it is does not say which: %s', (title) => expect(judge(title).verdict).toBe('against'))

test('a training on another subject quotes it', () =>
  expect(judge('Formation tableur des assistants familiaux')).toMatchObject({ key: 'reason_domain_subject', quotes: ['tableur'] }))

test.each(['Formation des assistants familiaux et secourisme', 'Formation des surveillants de nuit : conduite d’entretien'])(
  'one that names both stays ours: %s',
  (title) => expect(judge(title).verdict).toBe('for'),
)

test('a code of another subject is evidence against, and veto only of a word alone', () => {
  const cpv = [found('80550000')]
  expect(judge('Supervision des intervenants', { cpv }).verdict).toBe('against')
  expect(judge('Formation des assistants familiaux', { cpv }).verdict).not.toBe('against')
})

test.each([
  'Supervision et hypervision des feux de circulation',
  'Supervision du réseau de chaleur',
  'Management de la qualité de l’air',
  'Formation au management de projet',
  'Encadrement des activités nautiques',
  'Insertion paysagère d’un parking',
])('a word that all trades have is not enough: %s', (title) => expect(judge(title).verdict).toBe('against'))

test.each([
  'Supervision des éducateurs',
  'Supervision individuelle et collective des équipes',
  'Formation au management des services sociaux',
  'Insertion des bénéficiaires',
])('it is with people or the sector about it: %s', (title) => expect(judge(title).verdict).toBe('for'))

test('alone, it is to check where the buyer is of the sector', () => {
  expect(judge('Supervision', { buyer: found('EHPAD du Parc') })).toMatchObject({ verdict: 'unknown', key: 'reason_domain_faint' })
  expect(judge('Supervision', { buyer: found('Syndicat des ordures ménagères') }).verdict).toBe('against')
})

test('two meanings stay two beside another word', () => {
  expect(judge('Accompagnement VAE : cycles à assistance électrique').verdict).toBe('against')
  expect(judge('Accompagnement VAE : jury et livret').verdict).toBe('for')
})

test('a word alone is nothing where every code is of another trade', () => {
  const cpv = [found('45000000')]
  expect(judge('Supervision des éducateurs', { cpv }).verdict).toBe('against')
  expect(judge('Formation des assistants familiaux', { cpv }).verdict).not.toBe('against')
})

test.each([
  'Maison de la petite enfance : lot menuiserie',
  'Réhabilitation d’un relais d’assistantes maternelles',
  'Nouveaux horaires des EAJE',
  'Marché réservé aux ESAT : mise sous pli',
  'Intérim au service d’aide à domicile',
])('a public or a sector is met by every trade: %s', (title) => expect(judge(title).verdict).toBe('against'))

test.each(['Formation petite enfance', 'Groupes de parole des assistantes maternelles', 'Prestations d’aide à domicile'])(
  'it is ours where something is taught, accompanied or done: %s',
  (title) => expect(judge(title).verdict).toBe('for'),
)

test('a study wins over one word', () => expect(judge('Étude d’opportunité : pôle insertion sociale').verdict).toBe('against'))

test.each(['Insertion professionnelle par la collecte des encombrants', 'Insertion sociale, support : désherbage'])(
  'another trade as the support of insertion is to be read: %s',
  (title) => expect(judge(title)).toMatchObject({ verdict: 'unknown', key: 'reason_domain_support', quotes: [] }),
)

test.each([
  'Catalogue de formation 2027',
  'Plan de formation des agents de la commune',
  'Référencement d’organismes de formation',
  'Formation continue du personnel de Villefontaine',
])('a training that names no subject is to be read: %s', (title) =>
  expect(judge(title, { buyer: found('Commune de Villefontaine') })).toMatchObject({ verdict: 'unknown', key: 'reason_domain_unnamed' }),
)

test('one of a sector of ours too, though it names none of our skills; one of another sector, or of a trade, is not', () => {
  expect(judge('Formation au sens de l’enfance')).toMatchObject({ verdict: 'unknown', key: 'reason_domain_sector' })
  expect(judge('Formation au handicap psychique').verdict).toBe('against')
  expect(judge('Formation des éducateurs').verdict).toBe('against')
})

test.each(['Formation à la taille des rosiers', 'Plan de formation : anglais', 'Catalogue de mobilier pour salles de formation'])(
  'one that names another subject is not: %s',
  (title) => expect(judge(title).verdict).toBe('against'),
)

test('elsewhere, and for who does not teach, it stays nobody’s', () => {
  const elsewhere = found({ departements: ['29'], nuts: [], text: null, role: 'publication' as const }, '29')
  expect(judge('Plan de formation des agents', { places: [elsewhere] }).verdict).toBe('against')
  const notice = indexNotice(aTender({ title: found('Plan de formation des agents') }))
  const [lot] = notice.lots
  const cleaner = aPartner('Propre', '69', [aSkill('clean', 'nettoyage des locaux', [], ['90910000'])])
  expect(lot && tradeOf({ notice, lot, partner: cleaner }).verdict).toBe('against')
})

test('a lot that says but how and for how much names no other subject', () => {
  const lots = [
    aLot('1', 'accompagnement à la fonction (en présentiel, deux sessions)'),
    aLot('2', 'stages à distance, montant maximum'),
    aLot('3', 'taille des rosiers'),
  ]
  const keys = lots.map((_, at) => judge('Formation de surveillants de nuit et d’assistants familiaux', { lots }, at).key)
  expect(keys).toEqual(['reason_domain_skills', 'reason_domain_skills', 'reason_domain_inherited'])
})

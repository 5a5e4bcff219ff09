import { describe, expect, it } from 'vitest'
import { readTerms } from '../../../utils/terms/read-terms'
import { aTender, found } from '../../support/tender'
import { termsOf } from '../../support/terms'

const value = <K extends 'lotsSubmitted' | 'lotsAwarded' | 'allLots' | 'siteVisit' | 'signature' | 'priceWeight'>(key: K, text: string) =>
  termsOf(text)[key]?.value ?? null

describe('lots that one may bid for and be awarded', () => {
  it.each([
    ['Un même candidat ne peut se voir attribuer plus de deux lots.', null, 2],
    ['Chaque soumissionnaire ne pourra être attributaire que d’un seul lot.', null, 1],
    ['Les candidats ne peuvent présenter une offre que pour un seul lot.', 1, null],
    ['Les candidats peuvent répondre à 3 lots au maximum.', 3, null],
    ['Un candidat ne peut soumissionner à plus de quatre lots.', 4, null],
    ["L'attribution est limitée à deux lots par candidat.", null, 2],
    ['Le nombre de lots attribués à un candidat est limité à trois.', null, 3],
    ['Un candidat peut déposer une offre pour un seul lot.', 1, null],
    ['On ne peut répondre qu’à trois lots au plus et n’être titulaire que d’un seul.', 3, 1],
    ['Nombre maximal de lots pour lesquels un soumissionnaire peut présenter une offre : 5', 5, null],
    ['Nombre maximal de lots pouvant être attribués à un soumissionnaire : 2', null, 2],
    ['Nombre maximal de lots pouvant être attribués à un soumissionnaire\n4', null, 4],
    ['Maximum number of lots that may be awarded to one tenderer: 3', null, 3],
    ['Il est possible de soumettre des offres pour un seul lot', 1, null],
    ["Un candidat peut répondre à 3 lots au plus et s'en voir attribuer 2.", 3, 2],
    ['Chaque candidat peut répondre à 3 lots au plus et ne peut se voir attribuer que 2 lots.', 3, 2],
    ['Les candidats peuvent soumissionner à trois lots maximum et être attributaires de deux lots au plus.', 3, 2],
    ['Un opérateur peut présenter une offre pour 4 lots au maximum ; il ne pourra en remporter que trois.', 4, 3],
    ["Un candidat ne peut présenter une offre que pour 3 lots, et n'en remporter que 2.", 3, 2],
    ['Les candidats peuvent répondre à deux lots maximum et le titulaire devra en obtenir 3 devis.', 2, null],
    ['Une offre pour 2 lots au plus peut être déposée et le marché sera attribué pour 4 ans.', 2, null],
    ['Les candidats peuvent répondre à un, plusieurs ou tous les lots.', null, null],
    ['Il est possible de soumettre des offres pour tous les lots', null, null],
    ['Chaque lot est attribué à un seul titulaire.', null, null],
    ['Accord-cadre mono-attributaire par lot.', null, null],
    ['Le marché comporte 3 lots.', null, null],
  ] as const)('%s', (text, submitted, awarded) =>
    expect([value('lotsSubmitted', text), value('lotsAwarded', text)]).toEqual([submitted, awarded]),
  )

  it.each([
    ['Les candidats doivent présenter une offre pour tous les lots.', true],
    ["L'offre doit obligatoirement porter sur l'ensemble des lots.", true],
    ['Les soumissionnaires sont tenus de répondre à la totalité des lots.', true],
    ['Les candidats peuvent répondre à tous les lots.', null],
    ['Les candidats ne sont pas tenus de répondre à tous les lots.', null],
  ] as const)('all: %s', (text, expected) => expect(value('allLots', text)).toBe(expected))
})

describe('visit', () => {
  it.each([
    ['Une visite du site est obligatoire.', true],
    ['Visite des locaux facultative.', false],
    ['Les candidats doivent visiter les lieux avant de remettre leur offre.', true],
    ['La visite du site est conseillée. Toute offre sans attestation de visite sera rejetée.', true],
    ['Une visite des installations est possible sur rendez-vous.', false],
    ["La visite des locaux n'est pas obligatoire.", false],
    ["Aucune visite des locaux n'est prévue.", null],
    ['Organisation des visites des sites de collecte.', null],
    ['Visite médicale obligatoire des agents.', null],
    ['Préparation de visites ministérielles obligatoires.', null],
  ] as const)('%s', (text, compulsory) => expect(value('siteVisit', text)).toEqual(compulsory === null ? null : { compulsory }))
})

describe('questions', () => {
  const day = (text: string) => termsOf(text).questionsDeadline?.value ?? null
  it.each([
    ['Questions au plus tard 10 jours avant la date limite de remise des offres.', '2027-01-05', null],
    ['Les candidats posent leurs questions au plus tard huit (8) jours calendaires avant la date limite.', '2027-01-07', null],
    ['Les demandes de renseignements parviennent deux semaines avant la remise des offres.', '2027-01-01', null],
    ['Date limite des questions : 21/12/2026 à 17h00', '2026-12-21', '17:00'],
    ["Les questions sont reçues jusqu'au 4 janvier 2027.", '2027-01-04', null],
    ['Le délai pour poser des questions expire le 16 décembre 2026 à 12 h.', '2026-12-16', '12:00'],
    ['Questions 9 jours avant la date limite (soit jusqu’au 6 janvier 2027 à 12h).', '2027-01-06', '12:00'],
  ] as const)('%s', (text, date, time) => expect(day(text)).toMatchObject({ date, time }))
  it.each([
    'Les réponses aux questions sont envoyées aux candidats 6 jours avant la date limite.',
    'Les questions reçoivent une réponse sur la plateforme.',
    'Questions 8 jours ouvrés avant la date limite.',
    'Posez vos questions. Remise des offres : au plus tard le 15/01/2027.',
  ])('none: %s', (text) => expect(day(text)).toBeNull())
  it('counts back only where the notice has a deadline', () => {
    expect(readTerms(aTender({ text: 'Questions 10 jours avant la date limite.' })).questionsDeadline).toBeNull()
  })
})

describe('signature, price, buyer’s side', () => {
  it.each([
    ["La signature électronique de l'offre est obligatoire.", true],
    ["L'acte d'engagement doit être signé électroniquement.", true],
    ['Le titulaire dispose d’un certificat de signature électronique RGS**.', true],
    ['Les offres signées électroniquement sont seules recevables.', true],
    ['Le candidat signe son offre avec un certificat qualifié.', true],
    ['Electronic signature of documents is not required.', null],
    ["La signature électronique n'est pas exigée.", null],
    ['La signature électronique est facultative.', null],
    ['Les frais de signature électronique sont à la charge des candidats.', null],
    ['À compter de la signature du contrat.', null],
  ] as const)('%s', (text, expected) => expect(value('signature', text)).toBe(expected))

  it.each([
    ['Valeur technique 70 %, prix 30 %', 30],
    ['Prix (60 points) et valeur technique (40 points)', 60],
    ['Critère prix / Pondération : 45', 45],
    ['Price - Weighting: 50', 50],
    ['40 % pour le prix des prestations', 40],
    ['Prix des prestations : 35 %', 35],
    [
      'Critère :\nType : Prix\nDescription : selon le scénario\nPoids : pondération (pourcentage)\nNombre critère : 55\nCritère :\nType : Qualité\nNombre critère : 45',
      55,
    ],
    ['Critère :\nType : Prix\nCritère :\nType : Qualité\nNombre critère : 45', null],
    ['Avance de 30 % du prix', null],
    ['Le critère prix représente 40 %', 40],
    ['Prix des prestations\u00a0: 40\u00a0%', 40],
    ['Valeur technique\u00a0: 60 points ; prix\u00a0: 40 points', 40],
    ['Le prix est noté sur 40 points et la valeur technique sur 60 points.', 40],
    ['Critère n° 2\u00a0: prix des prestations, noté sur 40 points', 40],
    ['Le coût des prestations intervient pour 35 % dans la note finale.', 35],
    ['Prix des prestations, apprécié au regard du devis type\u00a0: 40 %', 40],
    ['Le coût des intervenants représente 40 % du budget.', null],
    ['Le prix représente la rémunération de 100 heures.', null],
    ['Le prix des prestations est révisé de 40 % au plus.', null],
    ['Sous-critère prix unitaire : 10 %', null],
    ['Prix révisables annuellement', null],
  ] as const)('%s', (text, expected) => expect(value('priceWeight', text)).toBe(expected))

  it.each([
    ["Assistance à maîtrise d'ouvrage pour l'achat de formations", true],
    ['Contrôle des organismes de formation conventionnés', true],
    ['Aide à la rédaction du cahier des charges des marchés de formation : appui à la passation', true],
    ['Formation des aidants', false],
  ] as const)('%s', (title, helps) => {
    expect(readTerms(aTender({ title: found(title), text: `${title}\nObjet : services` })).buyerSide?.value ?? false).toBe(helps)
  })
  it('an adviser named in passing is not what is bought', () => {
    expect(termsOf("Le dossier a été établi avec l'aide d'une assistance à maîtrise d'ouvrage.").buyerSide).toBeNull()
  })
})

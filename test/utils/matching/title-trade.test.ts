import { expect, test } from 'vitest'
import { otherSubjects, titleTrade } from '../../../utils/matching/title-trade'
import { tokenise } from '../../../utils/matching/tokens'

const kind = (title: string) => titleTrade(tokenise(title)).kind

test.each([
  ['Achat de parcours de formation pour les surveillants de nuit', 'taught'],
  ['Acquisition de prestations de soutien aux familles', 'open'],
  ['Fourniture d’une formation qualifiante', 'taught'],
  ['Système d’acquisition dynamique : stages de perfectionnement', 'taught'],
  ['Achat et location de tondeuses', 'other'],
  ['Achat de prestations de nettoyage', 'other'],
  ['Acquisition de tapis pour la salle de formation', 'other'],
  ['Location de salles de formation', 'other'],
  ['Fournitures scolaires', 'other'],
])('words of buying leave it to their object: %s', (title, expected) => expect(kind(title)).toBe(expected))

test.each([
  ['Entretien motivationnel en foyer', 'open'],
  ['Maintenance des acquis des apprentis', 'taught'],
  ['Restauration du lien entre parents et enfants', 'open'],
  ['Entretien des berges', 'other'],
  ['Maintenance des portes automatiques', 'other'],
  ['Restauration scolaire', 'other'],
  ['Surveillance des plages', 'other'],
])('upkeep needs a thing as its object: %s', (title, expected) => expect(kind(title)).toBe(expected))

test.each([
  ['Gestion de la halte-garderie', 'other'],
  ['Concession pour l’exploitation d’un multi-accueil', 'other'],
  ['Réservation de berceaux', 'other'],
  ['Mise à disposition d’agents de remplacement', 'other'],
  ['Délégation de service public des accueils de loisirs', 'other'],
  ['Schéma directeur des foyers de l’enfance', 'other'],
  ['Création d’un parcours de formation des aidants', 'taught'],
  ['Schéma départemental de l’autonomie', 'study'],
])('who runs, books or builds a place does not teach there: %s', (title, expected) => expect(kind(title)).toBe(expected))

test('words of procedure do not count among those looked at', () => {
  const long = 'Accord-cadre à bons de commande et à marchés subséquents pour la réalisation de prestations de service de nettoyage'
  expect(kind(long)).toBe('other')
})

test.each([
  ['Formation PSC1 des gardiens', true],
  ['Stage de sécurité incendie', true],
  ['Formation à la conduite de projet', false],
  ['Formation des agents de la sécurité sociale', false],
])('a subject that other trainers teach: %s', (title, expected) => expect(otherSubjects(tokenise(title)).length > 0).toBe(expected))

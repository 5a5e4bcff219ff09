import { describe, expect, it } from 'vitest'
import type { NoticeType } from '../../../utils/tenders/tender'
import { readTerms } from '../../../utils/terms/read-terms'
import { aTender, found } from '../../support/tender'
import { termsOf } from '../../support/terms'

describe('a new call that a notice announces', () => {
  const said = (text: string, noticeType: NoticeType = 'cancellation') =>
    readTerms(aTender({ text, noticeType: found(noticeType) })).relaunch?.source.quote ?? null

  it.each([
    'Une nouvelle consultation sera lancée prochainement.',
    "La procédure fera l'objet d'une nouvelle publication.",
    'Le marché sera prochainement relancé.',
    "Le lot 2, infructueux, fera l'objet d'une relance.",
  ])('%s', (text) => expect(said(text)).toBe(text))

  it.each([
    "En cas d'infructuosité, une nouvelle consultation sera lancée.",
    'Une nouvelle consultation pourra être lancée.',
    'La procédure ne sera pas relancée.',
    'Aucune nouvelle consultation ne sera publiée.',
    'Une nouvelle consultation sera-t-elle lancée ?',
  ])('none: %s', (text) => expect(said(text)).toBeNull())

  it('is none in a call that is open', () => expect(said('Une nouvelle consultation sera lancée prochainement.', 'call')).toBeNull())
})

describe('a concession', () => {
  it.each([
    'Délégation de service public pour la gestion d’une crèche',
    'Avis de concession',
    'Concession de services relative à la restauration collective.',
  ])('%s', (text) => expect(termsOf(text).concession?.source.quote).toBe(text))

  it.each([
    'Assistance au renouvellement de la délégation de service public de la crèche.',
    'Mission de conseil sur un contrat de concession.',
    'Le précédent contrat de concession a pris fin.',
    'Commission de délégation de service public.',
    'Groupement au sens de l’ordonnance relative aux contrats de concession.',
    'Concessionnaire automobile.',
  ])('none: %s', (text) => expect(termsOf(text).concession).toBeNull())

  it('is none where only the end of a long notice names one', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `Ligne ${at} du cahier.`).join('\n')
    expect(termsOf(`${lines}\nRecours contre les contrats : délégation de service public.`).concession).toBeNull()
    expect(termsOf(`${lines}\nLe public vient aussi de la délégation de service public voisine.`).concession).toBeNull()
  })
})

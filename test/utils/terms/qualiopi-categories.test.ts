import { describe, expect, it } from 'vitest'
import { requirementsOf } from '../../support/terms'

const categories = (text: string) => requirementsOf('qualiopi', text).map(({ category }) => category)

describe('categories of Qualiopi', () => {
  it.each([
    ['Certification Qualiopi, catégorie « actions de formation par apprentissage ».', ['apprenticeship']],
    ["Qualiopi au titre des actions de formation par la voie de l'apprentissage", ['apprenticeship']],
    ['Certification Qualiopi au titre du 4° de l’article L. 6313-1 du code du travail', ['apprenticeship']],
    ['Qualiopi (article L6313-1 2°)', ['skills-assessment']],
    ['Certifié Qualiopi pour les actions mentionnées au 1° de l’article L.6313-1', ['training']],
    ['Certifié Qualiopi aux titres des 1° et 3° de l’article L. 6313-1', ['training', 'vae']],
    ['Certification Qualiopi : actions de formation et bilans de compétences.', ['training', 'skills-assessment']],
    ['Qualiopi, actions de formation et actions de formation par apprentissage', ['training', 'apprenticeship']],
    ["Au titre des actions permettant de faire valider les acquis de l'expérience, la certification Qualiopi est exigée.", ['vae']],
    ['Certification Qualiopi, catégorie « insertion par le sport ».', ['other']],
    ['Qualiopi exigé, toutes catégories.', [null]],
    ['Organisme certifié Qualiopi, qui dispose d’une plateforme d’apprentissage en ligne.', [null]],
    ['Organisme certifié Qualiopi.', [null]],
  ] as const)('%s', (text, expected) => expect(categories(text)).toEqual(expected))

  it('one of two will do', () =>
    expect(requirementsOf('qualiopi', 'Certification Qualiopi : actions de formation ou VAE.')).toMatchObject([
      { category: null, doubt: 'alternative' },
    ]))

  it('two sentences ask for two', () => {
    const text = 'Le candidat est certifié Qualiopi.\nQualiopi pour la VAE.\nCertificat Qualiopi : bilans de compétences.'
    expect(requirementsOf('qualiopi', text).map(({ id }) => id)).toEqual(['qualiopi:vae', 'qualiopi:skills-assessment'])
  })
})

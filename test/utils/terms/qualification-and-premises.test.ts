import { describe, expect, it } from 'vitest'
import { requirementsOf } from '../../support/terms'

describe('a diploma asked of those who do the work', () => {
  it.each([
    ["Intervenants titulaires d'un diplôme de psychologue.", 'diplôme de psychologue', 'mandatory'],
    ["L'intervenante devra être titulaire du DEES.", 'DEES', 'mandatory'],
    ['Formateur diplômé de niveau 6.', 'niveau 6', 'mandatory'],
    ["Les formateurs sont diplômés de niveau 6 minimum et justifient de trois ans d'expérience.", 'niveau 6 minimum', 'mandatory'],
    ['Les séances sont animées par un psychologue clinicien.', 'psychologue clinicien', 'mandatory'],
    ["Un atelier conduit par un professionnel titulaire d'un master 2 en psychologie.", 'master 2 en psychologie', 'mandatory'],
    ["Un intervenant titulaire d'un diplôme de psychologue serait apprécié.", 'diplôme de psychologue', 'wished'],
    [
      "Les intervenants doivent être titulaires d'un diplôme d'État d'éducateur spécialisé ou justifier d'une expérience équivalente.",
      "diplôme d'État d'éducateur spécialisé",
      'implied',
    ],
  ] as const)('%s', (text, diploma, level) => {
    expect(requirementsOf('qualification', text)).toMatchObject([{ diploma, level, quote: text }])
  })

  it.each([
    "Formation des formateurs titulaires d'un diplôme d'État.",
    "La formation s'adresse aux professionnels intervenants titulaires d'un diplôme de niveau 5.",
    "Les intervenants accompagnent des salariés titulaires d'un diplôme d'aide-soignant.",
    "Prérequis : être titulaire d'un diplôme de niveau 4.",
    "Les intervenants doivent-ils être titulaires d'un diplôme de psychologue ?",
    "Les intervenants ne sont pas tenus d'être titulaires d'un diplôme.",
    'Les intervenants actuels sont titulaires d’un master.',
    'Diplômes des intervenants : 20 points.',
    'Les formateurs préparent les stagiaires au diplôme de niveau 4.',
    'Les chèques remis aux intervenants les ayant reçus à titre de rémunération sont remboursés.',
  ])('none: %s', (text) => expect(requirementsOf('qualification', text)).toEqual([]))

  it('stands once for each diploma', () => {
    const text = "Les formateurs sont titulaires d'un master en droit. Les animateurs sont titulaires du DEES."
    expect(requirementsOf('qualification', text).map(({ diploma }) => diploma)).toEqual(['master en droit', 'DEES'])
  })
})

describe('premises that whoever answers must have', () => {
  it.each([
    ["Le titulaire dispose d'un local à Oyonnax.", ['01']],
    ['Le candidat devra disposer de locaux adaptés situés à Bourg-en-Bresse ou Oyonnax.', ['01']],
    ["Le prestataire doit justifier d'une salle de formation sur la commune de Montbrison.", ['42']],
  ])('%s', (text, departements) => expect(requirementsOf('premises', text)).toMatchObject([{ departements, level: 'mandatory' }]))

  it.each([
    'La ville met à disposition du titulaire un local à Oyonnax.',
    "L'association dispose d'un local à Oyonnax.",
    "Le titulaire sortant dispose d'un local à Oyonnax.",
    "Le titulaire doit-il disposer d'un local à Oyonnax ?",
    "Si le titulaire dispose d'un local à Oyonnax, il le dit.",
    "Le titulaire n'est pas tenu de disposer d'un local à Lyon.",
    'Le titulaire dispose de locaux aux normes.',
    'Le titulaire interviendra dans les locaux du CCAS de Lyon.',
  ])('none: %s', (text) => expect(requirementsOf('premises', text)).toEqual([]))
})

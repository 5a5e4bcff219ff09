import { expect, test } from 'vitest'
import { compilePhrases, matchPhrase } from '../../../utils/matching/phrase'
import { stem, tokenise } from '../../../utils/matching/tokens'

const words = (phrase: string, text: string, title = false): string | null => {
  const [compiled] = compilePhrases(phrase, [phrase])
  if (!compiled) throw new Error('no phrase')
  const match = matchPhrase(compiled, tokenise(text), title)
  return match && text.slice(match.start, match.end)
}

test.each([
  ['éducateurs', 'educateur'],
  ['éducatrices', 'éducateur'],
  ['sociales', 'social'],
  ['sociaux', 'social'],
  ['familiaux', 'familiale'],
  ['professionnelles', 'professionnel'],
  ['équipes', 'équipe'],
])('%s and %s are one word', (one, other) => expect(stem(one)).toBe(stem(other)))

test.each([
  ['travaux', 'travail'],
  ['formation', 'format'],
  ['assistant', 'assistance'],
])('%s and %s are two', (one, other) => expect(stem(one)).not.toBe(stem(other)))

test('a phrase is found in its other forms, and quoted as printed', () => {
  expect(words('assistants familiaux', 'Stage des ASSISTANTES FAMILIALES du Jura')).toBe('ASSISTANTES FAMILIALES')
  expect(words('supervision d’équipe', "la supervision des équipes d'accueil")).toBe('supervision des équipes')
  expect(words('pair-aidance', 'un module de pair aidance')).toBe('pair aidance')
})

test('its words are not gathered from afar, nor from two sentences', () => {
  const afar =
    'La protection des données personnelles est un enjeu pour la direction, les services et les partenaires de la ville et de l’enfance'
  expect(words('protection de l’enfance', afar)).toBeNull()
  expect(words('protection de l’enfance', 'Vêtements de protection. Enfance et famille')).toBeNull()
  expect(words('protection de l’enfance', 'Vêtements de protection\nEnfance')).toBeNull()
})

test('half a phrase, or only its generic words, is nothing', () => {
  expect(words('analyse des pratiques', 'analyse des sols')).toBeNull()
  expect(words('encadrement des équipes sociales', 'services sociaux, équipes')).toBeNull()
})

test.each([
  ['VAE', 'Accompagnement collectif à la VAE des aides-soignants : recevabilité et jury', 'VAE'],
  ['VAE', 'Achat de vélos à assistance électrique (VAE) pour les agents', null],
  ['VAE', 'Fourniture de VAE et de casques', null],
  ['APP', 'Séances d’analyse de la pratique (APP) en crèche', 'APP'],
  ['APP', 'Développement d’une APP pour téléphone', null],
  ['app', 'Séances d’analyse de la pratique (APP)', null],
  ['DEAES', 'Parcours DEAES en alternance', 'DEAES'],
  ['GAP', 'Travaux à Gap (05)', null],
])('the acronym %s in %s', (acronym, text, expected) => {
  const [compiled] = compilePhrases(acronym, ['validation des acquis', 'analyse de la pratique', acronym])
  const match = compiled && matchPhrase(compiled, tokenise(text), true)
  expect(match ? text.slice(match.start, match.end) : null).toBe(acronym === 'app' ? 'APP' : expected)
})

test('what stands in brackets is another name', () => {
  expect(compilePhrases('Encadrement (CAFERUIS)', []).map(({ text, acronym }) => [text, acronym])).toEqual([
    ['Encadrement', null],
    ['CAFERUIS', 'CAFERUIS'],
  ])
})

test.each([
  ['Diplôme d’État d’éducateur spécialisé', 'diplôme d’État d’éducateur de jeunes enfants', null],
  ['Diplôme d’État d’assistant de service social', 'diplôme d’État d’assistant familial', null],
  ['assistant de service social', 'les assistants familiaux du service', null],
  ['Diplôme d’État d’éducateur spécialisé', 'le diplôme d’éducatrice spécialisée', 'diplôme d’éducatrice spécialisée'],
])('a diploma is found whole: %s in %s', (diploma, text, expected) => {
  const [compiled] = compilePhrases(diploma, [diploma], true)
  const match = compiled && matchPhrase(compiled, tokenise(text), true)
  expect(match ? text.slice(match.start, match.end) : null).toBe(expected)
})

test('a place’s acronym proves a skill that speaks of what it stands for; another needs its words', () => {
  const quality = (acronym: string, kin: string[], text: string) => {
    const [compiled] = compilePhrases(acronym, [...kin, acronym])
    return (compiled && matchPhrase(compiled, tokenise(text), true)?.quality) ?? 0
  }
  expect(quality('EHPAD', ['personnes âgées'], 'Formation en EHPAD')).toBe(1)
  expect(quality('ESAT', ['moniteurs d’atelier'], 'Formation en ESAT')).toBeLessThan(0.5)
  expect(quality('ESAT', ['moniteurs d’atelier'], 'Formation des moniteurs en ESAT')).toBe(1)
})

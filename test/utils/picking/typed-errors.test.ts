import { describe, expect, it } from 'vitest'
import type { Partner } from '../../../utils/consortium/consortium'
import { newPartner } from '../../../utils/consortium/new-partner'
import type { Choice } from '../../../utils/picking/choice'
import { communeChoices } from '../../../utils/picking/commune-choices'
import { cpvChoices } from '../../../utils/picking/cpv-choices'
import { areaChoices } from '../../../utils/picking/departement-choices'
import { diplomaChoices } from '../../../utils/picking/diploma-choices'
import { forgivingSearch } from '../../../utils/picking/forgiving-search'
import { partnerChoices } from '../../../utils/picking/partner-choices'
import { skillChoices } from '../../../utils/picking/skill-choices'
import { fold } from '../../../utils/tenders/fold'

const partner = (name: string, fullName: string, town: string): Partner => ({
  ...newPartner(name, []),
  fullName,
  sites: [{ id: 's', name: town, town, departement: '69', standing: 'declared' }],
})
const partners = [
  partner('ARFRIPS', 'Association Rhône-Alpes pour la formation', 'Lyon'),
  partner('ITSRA', 'Institut du travail social de la région Auvergne', 'Clermont-Ferrand'),
  partner('ADEA', 'Association départementale', 'Bourg-en-Bresse'),
  partner('PASSERELLES', 'Passerelles et territoires', 'Saint-Étienne'),
]

/** What people type, errors and all, and the choices that they mean. */
const TYPED: Readonly<Record<string, { choices: Choice[]; typed: readonly (readonly [string, string])[] }>> = {
  cpv: {
    choices: cpvChoices('fr'),
    typed: [
      ['formtion', '80500000'],
      ['analise des pratique', '80511000 79998000'],
      ['formation proffessionelle', '80530000'],
      ['anime a la jeunesse', '80310000'],
      ['action sociales', '85310000 85300000 85320000'],
      ['enseignement superieure', '80300000'],
      ['acompagnement professionel', '79998000'],
      ['creche', '85312110'],
      ['personnes agés', '85311100'],
      ['handicapes', '85311200 85312120'],
      ['medico sociaux', '85323000'],
      ['secourrisme', '80562000'],
      ['bilan de competance', '79634000'],
      ['orientation profesionnelle', '79634000'],
      ['protetcion de l enfance', '85311300 80510000'],
      ['elearning', '80420000'],
      ['traning services', '80500000'],
      ['vocational trainning', '80530000'],
      ['hebergment', '85311000'],
      ['insersion professionnelle', '85312510 80530000'],
    ],
  },
  diploma: {
    choices: diplomaChoices(),
    typed: [
      ['educateur specialise', 'Diplôme d’État d’éducateur spécialisé (DEES)'],
      ['educateur spesialisé', 'Diplôme d’État d’éducateur spécialisé (DEES)'],
      ['asistante sociale', 'Diplôme d’État d’assistant de service social (DEASS)'],
      ['moniteur éducateurs', 'Diplôme d’État de moniteur éducateur (DEME)'],
      ['assistant familiale', 'Diplôme d’État d’assistant familial (DEAF)'],
      ['aide medico psycologique', 'Diplôme d’État d’accompagnant éducatif et social (DEAES)'],
      ['DEAMP', 'Diplôme d’État d’accompagnant éducatif et social (DEAES)'],
      ['cafferuis', 'Certificat d’aptitude aux fonctions d’encadrement et de responsable d’unité d’intervention sociale (CAFERUIS)'],
      ['mediatrice familliale', 'Diplôme d’État de médiateur familial (DEMF)'],
      ['educatrice de jeune enfant', 'Diplôme d’État d’éducateur de jeunes enfants (DEEJE)'],
      ['tisf', 'Diplôme d’État de technicien de l’intervention sociale et familiale (DETISF)'],
      ['mandataire judicière', 'Certificat national de compétence de mandataire judiciaire à la protection des majeurs (CNC MJPM)'],
      ['surveillant de nuits', 'Surveillant de nuit qualifié'],
      ['maitresse de maisson', 'Maître ou maîtresse de maison'],
    ],
  },
  place: {
    choices: areaChoices(),
    typed: [
      ['rone', '69'],
      ['puy de dome', '63'],
      ['puit de dome', '63'],
      ['ardeche', '07'],
      ['haute loir', '43'],
      ['auvergne rone alpes', '01, 03, 07, 15, 26, 38, 42, 43, 63, 69, 73, 74'],
      ['savoi', '73'],
      ['isere', '38'],
      ['cantale', '15'],
      ['saone et loir', '71'],
    ],
  },
  commune: {
    choices: communeChoices(),
    typed: [
      ['bourg en bress', '01 Bourg-en-Bresse'],
      ['clermont ferand', '63 Clermont-Ferrand'],
      ['saint etiene', '42 Saint-Étienne'],
      ['vileurbanne', '69 Villeurbanne'],
      ['vaulx en velain', '69 Vaulx-en-Velin'],
      ['givor', '69 Givors'],
      ['aurilac', '15 Aurillac'],
      ['annemase', '74 Annemasse'],
      ['st etienne', '42 Saint-Étienne'],
      ['lion', '69 Lyon'],
    ],
  },
  skill: {
    choices: skillChoices(),
    typed: [
      ['analise de pratique', 'Analyse des pratiques professionnelles'],
      ['supervison', 'Supervision d’équipes'],
      ['bientraitence', 'Bientraitance et prévention de la maltraitance'],
      ['vae colective', 'Accompagnement à la validation des acquis de l’expérience'],
      ['assistants familliaux', 'Formation des assistants familiaux'],
      ['alzeimer', 'Assistants de soins en gérontologie'],
      ['ilettrisme', 'Savoirs de base et illettrisme'],
      ['risque psychosociaux', 'Risques psychosociaux et qualité de vie au travail'],
      ['ingenierie de fromation', 'Ingénierie de formation'],
      ['laicité', 'Laïcité et citoyenneté'],
    ],
  },
  partner: {
    choices: partnerChoices(partners),
    typed: [
      ['arfips', 'arfrips'],
      ['istra', 'itsra'],
      ['clermond', 'itsra'],
      ['paserelle', 'passerelles'],
      ['bourg en breise', 'adea'],
    ],
  },
}

const means = (found: Choice | undefined, meant: string) =>
  found !== undefined && (found.value === meant || meant.split(' ').includes(found.value))

/** The first choice that holds the typed words as they are, accents and capitals apart. */
const plainly = (choices: readonly Choice[], typed: string) =>
  choices.find(({ label, words }) => [label, ...words].some((text) => fold(text).includes(fold(typed))))

/** The words with one letter lost, doubled, or swapped with the next, somewhere behind the first. */
function spoilt(words: string, turn: number): string {
  const at = 1 + ((turn * 7) % Math.max(1, words.length - 2))
  const [before, here, rest] = [words.slice(0, at), words.charAt(at), words.slice(at + 1)]
  if (turn % 3 === 0) return before + rest
  if (turn % 3 === 1) return before + here + here + rest
  return before + rest.charAt(0) + here + rest.slice(1)
}

it('what is meant comes first nearly always, and far more often than by the words as typed', () => {
  let [first, shown, plain, asked] = [0, 0, 0, 0]
  for (const { choices, typed } of Object.values(TYPED)) {
    const search = forgivingSearch(choices)
    for (const [words, meant] of typed) {
      asked++
      const found = search(words)
      if (means(found[0], meant)) first++
      else
        console.info(
          `${words}: ${found
            .slice(0, 3)
            .map((choice) => choice.label)
            .join(' | ')}`,
        )
      if (found.some((choice) => means(choice, meant))) shown++
      if (means(plainly(choices, words), meant)) plain++
    }
  }
  console.info(`picking, of ${asked} typed errors: found first ${first}, shown ${shown}; first by includes ${plain}`)
  expect(asked).toBeGreaterThanOrEqual(40)
  expect(first / asked).toBeGreaterThanOrEqual(0.95)
  expect(shown / asked).toBeGreaterThanOrEqual(0.97)
  expect(first).toBeGreaterThanOrEqual(3 * plain)
})

describe.each(Object.entries(TYPED))('every %s', (name, { choices }) => {
  it('is found first by its whole name, and shown for its name with one slip', () => {
    const search = forgivingSearch(choices)
    const some = choices.filter((_, index) => index % Math.ceil(choices.length / 60) === 0)
    const first = some.filter(({ label }) => search(label)[0]?.label === label)
    // A slip in three letters leaves no word to recognise.
    const long = some.filter(({ label }) => label.length >= 4)
    const shown = long.filter(({ value, label }, index) => search(spoilt(fold(label), index)).some((found) => found.value === value))
    console.info(`picking, ${name}: ${first.length}/${some.length} first by name, ${shown.length}/${long.length} shown after a slip`)
    expect(first.length / some.length).toBe(1)
    expect(shown.length / long.length).toBeGreaterThanOrEqual(0.97)
  }, 60_000)
})

it('one letter or two are the beginning of a word', () => {
  const search = forgivingSearch(areaChoices())
  expect(search('pu').map(({ label }) => label)).toEqual(['Puy-de-Dôme'])
  expect(search('Dô').map(({ label }) => label)).toEqual(['Dordogne', 'Doubs', 'Puy-de-Dôme'])
  expect(search('2a').map(({ label }) => label)).toEqual(['Corse-du-Sud'])
})

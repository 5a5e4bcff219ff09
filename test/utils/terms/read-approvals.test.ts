import { describe, expect, it } from 'vitest'
import { aLot } from '../../support/tender'
import { requirementsOf } from '../../support/terms'

const said = (text: string, lots: Parameters<typeof requirementsOf>[2] = [], title: string | null = null) =>
  requirementsOf('approval', text, lots, title).map(({ id, level }) => `${id} ${level}`)

describe('approvals that a sentence asks for', () => {
  it.each([
    ['Le prestataire dispose de l’agrément de la Région pour la formation au DEAES.', ['approval:DEAES mandatory']],
    ["L'organisme doit être agréé pour préparer au diplôme d'État de moniteur-éducateur.", ['approval:DEME mandatory']],
    [
      "Les établissements sont habilités par la Région à dispenser la formation d'assistant de service social (DEASS).",
      ['approval:DEASS mandatory'],
    ],
    ["Une autorisation de la Région pour dispenser le diplôme d’État d'aide-soignant est exigée.", ['approval:DEAS mandatory']],
    [
      'Candidats titulaires de l’agrément CAFERUIS et DEIS en cours de validité.',
      ['approval:CAFERUIS mandatory', 'approval:DEIS mandatory'],
    ],
    ["Joindre la copie de l'arrêté d'agrément au titre du diplôme d'État d'éducatrice de jeunes enfants.", ['approval:DEEJE mandatory']],
    ['Toute offre sans agrément DETISF sera éliminée.', ['approval:DETISF mandatory']],
    ['Un agrément pour le DEAF serait apprécié.', ['approval:DEAF wished']],
    ["L'établissement est agréé pour le DEAVS.", ['approval:DEAES mandatory']],
    [
      'Le candidat justifie d’une habilitation au certificat national de compétence de mandataire judiciaire.',
      ['approval:CNC MJPM mandatory'],
    ],
  ] as const)('%s', (text, expected) => expect(said(text)).toEqual(expected))

  it.each([
    "L'agrément pour le DEAES n'est pas exigé.",
    'Agrément DEAF : sans objet.',
    "Aucun agrément n'est requis pour le DEES.",
    "Le cas échéant, l'agrément pour le DEME est joint.",
    'Les formateurs sont titulaires du DEES ou du DEASS.',
    'Formation continue des éducateurs spécialisés et des moniteurs éducateurs.',
    'Réhabilitation de la salle des étudiants en DEEJE.',
    "Une personne habilitée à engager l'organisme signe l'offre.",
    'Habilitation du mandataire par ses cotraitants : formulaire DC1.',
    'Les candidats doivent produire les habilitations électriques de leurs agents.',
    'Les variantes sont autorisées.',
    'La Région contrôle les produits agréés.',
  ])('none: %s', (text) => expect(said(text)).toEqual([]))

  it('without a name where none is given', () => {
    expect(said("L'organisme de formation doit être agréé par la Région.")).toEqual(['approval mandatory'])
    expect(said('La structure possède un agrément préfectoral.')).toEqual(['approval mandatory'])
  })

  it('without a name is that of the diplomas that the text says are prepared', () => {
    const [approval] = requirementsOf('approval', 'Parcours DEAES par blocs de compétences.\nLe prestataire doit être agréé par la Région.')
    expect(approval).toMatchObject({ diploma: 'DEAES', level: 'mandatory', quote: 'Le prestataire doit être agréé par la Région.' })
  })
})

describe('approvals that follow from the subject', () => {
  it('are asked for by the law where a lot’s own title says that the diploma is prepared', () => {
    const lots = [
      aLot('1', 'Préparation au DEAES, Ain'),
      aLot('2', 'Analyse des pratiques'),
      aLot('3', 'DEAES, Rhône'),
      aLot('4', 'DEME par blocs de compétences'),
    ]
    expect(said(lots.map(({ title }) => title?.value).join('\n'), lots)).toEqual([
      'approval:DEAES@1 mandatory',
      'approval:DEAES@3 mandatory',
      'approval:DEME@4 implied',
    ])
  })
  it('hold for all lots where the notice’s title names the diploma and no lot’s does', () => {
    const title = 'Parcours de qualification DEAES pour demandeurs d’emploi'
    expect(said(`${title}\nLot 1 : Ain. Lot 2 : Rhône.`, [aLot('1', 'Ain'), aLot('2', 'Rhône')], title)).toEqual([
      'approval:DEAES mandatory',
    ])
  })
  it('stay with their lots though the notice’s title names them too', () => {
    const title = 'Formation préparatoire au CAFERUIS et accompagnement de cadres'
    const text = `${title}\nLot 1 : CAFERUIS, groupe de Lyon. Lot 2 : accompagnement à la prise de fonction.\nPréparation au CAFERUIS de vingt cadres.`
    expect(said(text, [], title)).toEqual(['approval:CAFERUIS@1 mandatory'])
  })
  it('are implied where only the text names the diploma', () => {
    expect(said('Les parcours DEAES et DETISF se font par blocs de compétences.')).toEqual([
      'approval:DEAES implied',
      'approval:DETISF implied',
    ])
    expect(said('Formation des assistants familiaux en vue de la présentation au diplôme d’État')).toEqual(['approval:DEAF implied'])
    expect(said('Accompagnement à la VAE du diplôme d’État d’assistante familiale.')).toEqual(['approval:DEAF implied'])
  })
  it.each([
    'Supervision des équipes diplômées du DEES',
    'Analyse des pratiques pour les étudiants du DEASS',
    'Location de salles pour les promotions du DEEJE',
    'Formation continue des titulaires du DEAF',
  ])('are not where the diploma only names people: %s', (title) => expect(said(title, [aLot('1', title)], title)).toEqual([]))
  it('ask for the lot of a sentence alone', () => {
    const text =
      'Formation des assistants familiaux.\nLe titulaire du lot 2 est agréé par la Région pour le DEAF.\nAccompagnement à la présentation du DEAF.'
    expect(said(text)).toEqual(['approval:DEAF@2 mandatory'])
  })
})

describe('another way than to hold it', () => {
  const ways = (text: string, title: string | null = null) =>
    requirementsOf('approval', text, [], title).map(({ diploma, level, doubt }) => [diploma, level, doubt])
  it.each([
    "L'organisme est titulaire de l'agrément DEASS ou conclut une convention avec un institut agréé.",
    "Le candidat est agréé pour le DEASS, ou justifie d'un partenariat avec un établissement habilité.",
    "Le titulaire dispose de l'agrément DEASS ; à défaut, il s'appuie sur un établissement agréé.",
    'La préparation au DEASS se fait en partenariat avec un institut agréé.',
  ])('%s', (text) => expect(ways(text)).toEqual([['DEASS', 'implied', 'alternative']]))
  it('holds for what the title and other sentences ask', () => {
    const title = 'Préparation au DEEJE'
    const text = `${title}\nLe candidat joint son agrément DEEJE.\nL'organisme est agréé ou passe une convention avec un établissement agréé.`
    expect(ways(text, title)).toEqual([['DEEJE', 'implied', 'alternative']])
  })
  it.each([
    "L'organisme dispose de l'agrément DEASS délivré par la Région ou le préfet.",
    'Le titulaire, agréé pour le DEASS, signe une convention avec chaque lieu de stage.',
  ])('none: %s', (text) => expect(ways(text)).toEqual([['DEASS', 'mandatory', undefined]]))
})

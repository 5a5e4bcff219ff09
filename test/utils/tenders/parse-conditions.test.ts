import { describe, expect, it } from 'vitest'
import { readConditions } from '../../../utils/portals/complete/read-conditions'
import { parseGroupRules, parseReservations } from '../../../utils/tenders/parse-conditions'
import { QUOTE_LENGTH } from '../../../utils/tenders/provenance'

describe('rules of groups', () => {
  it.each([
    // No form.
    ["Aucune forme de groupement n'est imposée.", ['no-form-imposed']],
    ["La forme du groupement n'est pas imposée par l'acheteur.", ['no-form-imposed']],
    ["L'acheteur ne souhaite imposer aucune forme de groupement à l'attributaire.", ['no-form-imposed']],
    ['Forme juridique du groupement : libre.', ['no-form-imposed']],
    ['Les candidats peuvent se présenter en groupement solidaire ou en groupement conjoint.', ['no-form-imposed']],
    [
      'Groupement : pas de forme imposée ; le mandataire du groupement conjoint est solidaire.',
      ['no-form-imposed', 'solidary-representative'],
    ],
    // A form.
    ['Le groupement attributaire est obligatoirement conjoint avec mandataire solidaire.', ['solidary-representative', 'joint']],
    ['Après attribution, le groupement devra être solidaire.', ['solidary']],
    ['La forme imposée au candidat retenu est le groupement solidaire.', ['solidary']],
    ['Groupement conjoint imposé.', ['joint']],
    // A representative who answers for all.
    ['En cas de groupement conjoint, le mandataire est solidaire de chacun des membres.', ['solidary-representative']],
    ["Si le groupement est conjoint, son mandataire sera solidaire pour l'exécution du marché.", ['solidary-representative']],
    ['Que le groupement soit solidaire ou conjoint, le mandataire est solidaire de ses membres.', ['solidary-representative']],
    // In several groups.
    ['Un candidat ne peut être membre de plusieurs groupements.', ['several-groups-forbidden']],
    ["Il n'est pas interdit d'être membre de plusieurs groupements.", []],
    ['Une même entreprise ne peut être mandataire de plusieurs groupements.', []],
    // Alone and in a group.
    [
      "Il est interdit aux candidats de présenter leurs offres en agissant à la fois en qualité de candidat individuel et de membre d'un groupement.",
      ['alone-and-grouped-forbidden'],
    ],
    [
      "Interdiction de présenter plusieurs offres en agissant à la fois seul et comme membre d'un ou plusieurs groupements.",
      ['alone-and-grouped-forbidden'],
    ],
    [
      'Les candidats ne peuvent pas présenter plusieurs candidatures en agissant à la fois à titre individuel et en groupement.',
      ['alone-and-grouped-forbidden'],
    ],
    [
      "Un opérateur ne pourra pas candidater simultanément comme candidat individuel et comme membre d'un groupement.",
      ['alone-and-grouped-forbidden'],
    ],
    ['Un opérateur ne peut présenter une offre individuelle et être membre d’un groupement.', ['alone-and-grouped-forbidden']],
    ['Le cumul des candidatures individuelle et en groupement est interdit (R2142-21).', ['alone-and-grouped-forbidden']],
    [
      'Un candidat peut présenter une offre, soit en qualité de candidat individuel, soit en qualité de membre d’un groupement.',
      ['alone-and-grouped-forbidden'],
    ],
    [
      "Les candidats peuvent présenter, le cas échéant, une offre en qualité de candidat individuel ainsi qu'une offre en qualité de membre d'un groupement.",
      ['alone-and-grouped-allowed'],
    ],
    [
      'Les candidats sont autorisés à présenter plusieurs offres en agissant à la fois en qualité de candidats individuels et de membres de groupements.',
      ['alone-and-grouped-allowed'],
    ],
    // Nothing.
    ['Un même opérateur ne peut être mandataire de plusieurs groupements pour un même marché.', []],
    ["Il n'est pas possible d'être mandataire de plusieurs groupements.", []],
    ['Le candidat précise la forme du groupement (solidaire ou conjoint) et son mandataire.', []],
    [
      'Les candidats ne peuvent présenter plus de trois candidatures en agissant à la fois en qualité de membres de plusieurs groupements.',
      [],
    ],
    ['Formulaire DC1 ou document de forme libre.', []],
    ['Garantie à première demande ou caution personnelle et solidaire.', []],
    ['Entreprise de l’économie sociale et solidaire, mandataire de son réseau.', []],
    ['Le coordonnateur du groupement de commandes signe le marché.', []],
    ['Si plusieurs offres sont transmises par un même candidat, la dernière seule est ouverte.', []],
  ] as const)('%s', (sentence, rules) => expect(parseGroupRules(sentence)).toEqual(rules))
})

describe('reserved contracts', () => {
  it.each([
    ['Marché réservé aux entreprises adaptées et aux ESAT (article L. 2113-12).', ['disability']],
    ["La participation est réservée aux structures d'insertion par l'activité économique.", ['insertion']],
    ['Le lot 3 est réservé en application de l’article L2113-13 du code de la commande publique.', ['insertion']],
    ['Lot réservé (art. L. 2113-14) aux entreprises adaptées et aux SIAE.', ['disability', 'insertion']],
    ['Marché réservé aux activités exercées en établissement pénitentiaire (L2113-13-1).', ['prison']],
    ["Marché réservé aux entreprises de l'économie sociale et solidaire.", ['social-economy']],
    ['Participation réservée : article L. 2113-15.', ['social-economy']],
    ['Le marché comporte une clause obligatoire d’insertion par l’activité économique.', []],
    ["5 % des heures sont réservées à l'insertion de personnes défavorisées.", []],
    ["L'acheteur se réserve le droit de contrôler l'emploi de travailleurs handicapés.", []],
    ['Sous réserve de l’accord des entreprises adaptées.', []],
    ["La participation n'est pas réservée aux entreprises adaptées.", []],
    ['Marché réservé : non', []],
    ['La prestation est réservée à une profession déterminée.', []],
    ['Informations sur les marchés réservés :', []],
  ] as const)('%s', (sentence, reserved) => expect(parseReservations(sentence)).toEqual(reserved))
})

describe('conditions of a notice', () => {
  it('are read over the lines of a list, and quoted around their words', () => {
    const long = `${'Les candidats remettent un dossier complet comportant les pièces utiles '.repeat(6)}et aucune forme de groupement n'est imposée par l'acheteur`
    const text = `Il est interdit de présenter plusieurs offres en agissant à la fois :\n- en qualité de candidats individuels et de membres d'un groupement ;\n- en qualité de membres de plusieurs groupements.\n${long}.`
    const { groupRules } = readConditions(text, 'test')
    expect(groupRules.map(({ value }) => value)).toEqual(['alone-and-grouped-forbidden', 'several-groups-forbidden', 'no-form-imposed'])
    for (const { source } of groupRules) {
      expect(text).toContain(source.quote)
      expect(source.quote.length).toBeLessThanOrEqual(QUOTE_LENGTH)
    }
    expect(groupRules[2]?.source.quote).toContain("aucune forme de groupement n'est imposée")
  })
})

describe('a rule of groups whose items stand each on a line', () => {
  const items =
    "à la fois :\n- en qualité de candidats individuels et de membres d'un ou plusieurs groupements ;\n- en qualité de membres de plusieurs groupements."
  it('forbids both', () => {
    const text = `Il est interdit de présenter plusieurs offres en agissant ${items}`
    const { groupRules } = readConditions(text, 'test')
    expect(groupRules.map(({ value }) => value)).toEqual(['alone-and-grouped-forbidden', 'several-groups-forbidden'])
    for (const { source } of groupRules) expect(text).toContain(source.quote)
  })
  it('or allows both', () =>
    expect(readConditions(`Les candidats peuvent présenter plusieurs offres en agissant ${items}`, 'test').groupRules).toMatchObject([
      { value: 'alone-and-grouped-allowed' },
    ]))
})

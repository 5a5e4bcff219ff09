import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../utils/tenders/fold'
import { parseGroupRules, parseReservations } from '../../../utils/tenders/parse-conditions'
import { findCpv } from '../../../utils/tenders/parse-cpv'
import { parseNoticeType, parseProcedure } from '../../../utils/tenders/parse-kinds'
import { parsePlace } from '../../../utils/tenders/parse-place'
import { overseasOfNuts } from '../../../utils/tenders/zone'

describe('CPV codes', () => {
  it('are eight digits; a check digit is dropped, a repeat too', () => {
    expect(findCpv('80500000-9, 72224000 Services de conseil, 80500000')).toEqual(['80500000', '72224000'])
    expect(findCpv('09112200 - Tourbe')).toEqual(['09112200'])
  })
  it("are not a portal's own numbers, a SIRET or a telephone", () => {
    expect(findCpv('31095498123 130000495500014 04000000 20000844')).toEqual([])
  })
})

describe('places', () => {
  it.each([
    ['(69) Rhône', ['69'], []],
    ['Paris (75)', ['75'], []],
    ['02, 59, 60, 62, 80', ['02', '59', '60', '62', '80'], []],
    ['62, 2, 59', ['62', '02', '59'], []],
    ['20A, 20B', ['2A', '2B'], []],
    ['75 - Paris 77 - Seine-et-Marne 78 - Yvelines', ['75', '77', '78'], []],
    ['(67) Bas-Rhin, (68) Haut-Rhin', ['67', '68'], []],
    ['Seine-Saint-Denis (FR106)', [], ['FR106']],
    ['Frd22', [], ['FRD22']],
    ['-FRE11.', [], ['FRE11']],
    ['LU000 Luxembourg', [], ['LU000']],
    ['Ile-de-France / Nantes (44)', ['44'], []],
    ['12 rue de la Paix 75002 Paris', [], []],
    ['Gard', [], []],
    ['2 lots', [], []],
    ['(99) Nulle part (00)', [], []],
  ] as const)('%s', (text, departements, nuts) => expect(parsePlace(text)).toEqual({ departements, nuts }))

  it('tells overseas codes', () => {
    expect([overseasOfNuts('FRY40'), overseasOfNuts('FRA50'), overseasOfNuts('FRK21')]).toEqual(['974', '976', null])
  })
})

describe('words for kinds', () => {
  it.each([
    ['Procédure adaptée ouverte', 'adapted'],
    ["Appel d'offres ouvert", 'open'],
    ['Négociée avec publication préalable d’un appel à la concurrence', 'negotiated'],
    ["Appel d'offres restreint", 'restricted'],
    ['Dialogue compétitif', 'dialogue'],
    ['NC', null],
  ] as const)('%s is %s', (words, procedure) => expect(parseProcedure(words)).toBe(procedure))

  it.each([
    ['Avis de marché', 'call'],
    ['Résultat de marché', 'award'],
    ["Avis d'attribution de marché", 'award'],
    ['Avis rectificatif', 'corrigendum'],
    ["Avis d'annulation", 'cancellation'],
    ['Avis de préinformation', 'prior-information'],
    ["Avis de modification d'un marché", 'modification'],
    ['Appel à candidatures', 'call-for-projects'],
    ['Contract award notice', 'award'],
    ['Connexion', null],
  ] as const)('%s is %s', (words, type) => expect(parseNoticeType(words)).toBe(type))

  it('reads who a contract is kept for, and not what is kept for nobody', () => {
    expect(parseReservations('Le lot 2 est réservé à des entreprises adaptées et des ESAT (L2113-12).')).toEqual(['disability'])
    expect(parseReservations("Marché réservé aux structures d'insertion par l'activité économique.")).toEqual(['insertion'])
    expect(parseReservations('La participation n’est pas réservée aux entreprises adaptées.')).toEqual([])
    expect(parseReservations('Les entreprises adaptées peuvent répondre.')).toEqual([])
  })

  it('reads the rules of groups', () => {
    expect(parseGroupRules("Aucune forme de groupement imposée à l'attributaire.")).toEqual(['no-form-imposed'])
    expect(parseGroupRules('Groupement conjoint avec mandataire solidaire.')).toEqual(['solidary-representative', 'joint'])
    expect(
      parseGroupRules(
        "Il est interdit aux candidats de présenter plusieurs offres en agissant à la fois en qualité de candidats individuels et de membres d'un ou plusieurs groupements.",
      ),
    ).toEqual(['alone-and-grouped-forbidden'])
  })
})

it('folding keeps every position', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
  expect(fold('Clôture – L’Été')).toBe("cloture - l'ete")
})

import { beforeAll, describe, expect, it } from 'vitest'
import { checkPartner } from '../../../../../components/screens/consortium/partner/check-partner'
import {
  draftOf,
  newKey,
  type PartnerDraft,
  partnerFrom,
  split,
  typedNumber,
} from '../../../../../components/screens/consortium/partner/partner-draft'
import { checkConsortium } from '../../../../../utils/consortium/check-consortium'
import { exampleConsortium } from '../../../../../utils/consortium/example'
import { newPartner } from '../../../../../utils/consortium/new-partner'
import { sampleConsortium } from '../../../../support/gallery/samples/consortium'
import { installMessages } from '../../../../support/messages'

beforeAll(() => installMessages('fr'))

const partners = [...exampleConsortium().partners, ...sampleConsortium.partners]
const blank = (): PartnerDraft => ({ ...draftOf(newPartner('', [])), id: null })

describe('a partner laid out to be typed in', () => {
  it.each(partners.map((partner) => [partner.name, partner] as const))(
    '%s comes back as it was, and has nothing to correct',
    (_, partner) => {
      const draft = draftOf(partner)
      expect(partnerFrom(draft, [])).toEqual(partner)
      expect(checkPartner(draft)).toEqual({})
    },
  )

  it('makes a partner that a consortium takes, with ids unlike the others', () => {
    const site = newKey()
    const draft: PartnerDraft = {
      ...blank(),
      name: ' Rivage ',
      siret: '732 829 320 00074',
      sites: [
        { key: site, name: '', town: 'Lyon', departement: '69', standing: 'declared' },
        { key: newKey(), name: 'Lyon', town: 'Lyon', departement: '69', standing: 'to-check' },
      ],
      areas: [{ key: newKey(), layer: 'administrative', name: 'Autour', departements: '1, 69 ; 69', standing: 'declared' }],
      skills: [{ key: newKey(), name: 'Accueil', words: 'accueil, crèche', cpv: '80530000-8, 853', standing: 'declared' }],
      approvals: [{ key: newKey(), diploma: 'DEES', site, validUntil: '', standing: 'to-check' }],
      turnover: '1 200 000,50 €',
      references: [
        { key: newKey(), buyer: ' Ville de Givors ', object: 'Supervision', year: '2024', outcome: 'good', standing: 'verified' },
      ],
      conflicts: 'Métropole de Lyon\n\nVille de Bron',
    }
    expect(checkPartner(draft)).toEqual({})
    const made = partnerFrom(draft, sampleConsortium.partners)
    expect(made.id).toBe('rivage-2')
    expect(made.sites.map(({ id }) => id)).toEqual(['lyon', 'lyon-2'])
    expect(made.approvals[0]?.site).toBe('lyon')
    expect(made.areas[0]?.departements).toEqual(['01', '69'])
    expect(made.skills[0]?.cpv).toEqual(['80530000', '853'])
    expect(made.capacity.turnover).toBe(1_200_000.5)
    expect(made.references).toEqual([
      { buyer: 'Ville de Givors', object: 'Supervision', year: 2024, outcome: 'good', standing: 'verified' },
    ])
    expect(made.conflicts).toEqual(['Métropole de Lyon', 'Ville de Bron'])
    const whole = { ...sampleConsortium, partners: [...sampleConsortium.partners, made] }
    expect(checkConsortium(whole)).toEqual(whole)
  })

  it('says what is wrong, field by field', () => {
    const key = newKey()
    const draft: PartnerDraft = {
      ...blank(),
      siret: '123',
      sites: [{ key, name: '', town: '', departement: '', standing: 'declared' }],
      areas: [{ key, layer: 'lived', name: '', departements: '69, 999', standing: 'declared' }],
      skills: [{ key, name: '', words: '', cpv: '8', standing: 'declared' }],
      approvals: [{ key, diploma: '', site: 'gone', validUntil: '', standing: 'declared' }],
      certifications: [{ key, name: '', category: '', validUntil: '', standing: 'declared' }],
      references: [{ key, buyer: ' ', object: '', year: '24', outcome: '', standing: 'declared' }],
      contacts: [{ key, role: 'direction', name: '', email: 'nobody@', phone: '' }],
      learners: 'beaucoup',
      answeringDays: '-3',
    }
    expect(Object.keys(checkPartner(draft)).sort()).toEqual(
      [
        'answeringDays',
        'learners',
        'name',
        'siret',
        `approvals.${key}.diploma`,
        `approvals.${key}.site`,
        `areas.${key}.departements`,
        `areas.${key}.name`,
        `certifications.${key}.name`,
        `contacts.${key}.email`,
        `references.${key}.buyer`,
        `references.${key}.year`,
        `sites.${key}.departement`,
        `sites.${key}.town`,
        `skills.${key}.cpv`,
        `skills.${key}.name`,
      ].sort(),
    )
  })
})

describe('what a person types', () => {
  it('is split at commas, semicolons and line ends', () => {
    expect(split(' a, b;;c\n')).toEqual(['a', 'b', 'c'])
    expect(split('un, deux\ntrois', /\n/)).toEqual(['un, deux', 'trois'])
  })

  it('is a number the French way, or none', () => {
    expect(typedNumber('1\u202f200,5')).toBe(1200.5)
    expect(typedNumber('')).toBeNull()
    expect(typedNumber('12 jours')).toBeNaN()
  })
})

import type { Approval, Certification, Consortium, Partner, Site, Skill, Standing } from '../../../utils/consortium/consortium'
import { newConsortium } from '../../../utils/consortium/new-consortium'
import { newId } from '../../../utils/consortium/new-id'
import { newPartner } from '../../../utils/consortium/new-partner'
import { diplomaName, diplomas } from '../../../utils/picking/diplomas'
import { tradeSkills } from '../../../utils/picking/trade-words'
import { fold } from '../../../utils/tenders/fold'
import type { CaseFile, CaseMember } from './case-file'

/** A file's consortium as the product keeps one: what is assumed is `declared`, what has a source is `verified`. */
export function caseConsortium({ consortium }: CaseFile): Consortium {
  const partners: Partner[] = []
  for (const member of consortium.membres) partners.push(partnerOf(member, partners))
  const { convention, regles } = consortium
  return {
    ...newConsortium(consortium.id ?? 'consortium'),
    convention: convention?.existe
      ? {
          object: convention.objet ?? '',
          rules: [],
          signedOn: null,
          endsOn: null,
          soloAnswer: null,
          leastDays: regles?.delai_consortium_jours_ouvres ?? null,
          leastShare: regles?.part_minimale_par_partenaire_pct ?? null,
          standing: 'verified',
        }
      : null,
    partners,
  }
}

/** What is given under a key, and under the same key as an assumption. */
function given<T>(sure: T | undefined, assumed: T | undefined): (readonly [T, Standing])[] {
  return [...(sure === undefined ? [] : [[sure, 'verified'] as const]), ...(assumed === undefined ? [] : [[assumed, 'declared'] as const])]
}

function partnerOf(member: CaseMember, others: readonly Partner[]): Partner {
  const prepared = given(member.diplomes, member.diplomes_A)
  const sites = sitesOf(member, prepared)
  const services = given(member.services, member.services_A)
  const skills = [
    ...prepared.flatMap(([held, standing]) => Object.keys(held).map((diploma) => ({ ...diplomaSkill(diploma), standing }))),
    ...services.flatMap(([names, standing]) => names.map((name) => ({ ...serviceSkill(name), standing }))),
  ]
  return {
    ...newPartner(member.code, others),
    fullName: member.nom ?? null,
    sites,
    areas: given(member.departements_intervention, member.departements_intervention_A).map(([departements, standing]) => ({
      layer: 'administrative',
      name: departements.join(', '),
      departements,
      standing,
    })),
    skills: skills.map((skill, index) => ({
      ...skill,
      id: newId(
        skill.name,
        skills.slice(0, index).map(({ name }) => newId(name, [])),
      ),
    })),
    approvals: prepared.flatMap(([held, standing]) => approvalsOf(held, standing, sites)),
    certifications: qualiopiOf(
      member,
      services.flatMap(([names]) => names),
    ),
    capacity: { learners: null, turnover: member.ca_annuel_test ?? null, answeringDays: null },
  }
}

type Held = Readonly<Record<string, readonly string[]>>

/** Its sites; an approval holds at a site only (CASF R451-2), so a département in which one is held has a site even where none is named. */
function sitesOf(member: CaseMember, prepared: readonly (readonly [Held, Standing])[]): Site[] {
  const sites: Site[] = []
  const add = (town: string, departement: string, standing: Standing) =>
    sites.push({
      id: newId(
        town || `site-${departement}`,
        sites.map(({ id }) => id),
      ),
      name: town || `Site (${departement})`,
      town,
      departement,
      standing,
    })
  for (const { ville, dep, hypothese } of member.sites ?? []) add(ville, dep, hypothese ? 'declared' : 'verified')
  for (const [held, standing] of prepared)
    for (const departement of Object.values(held).flat())
      if (!sites.some((site) => site.departement === departement)) add('', departement, standing)
  return sites
}

function approvalsOf(held: Held, standing: Standing, sites: readonly Site[]): Approval[] {
  return Object.entries(held).flatMap(([diploma, departements]) =>
    departements.flatMap((departement) => {
      const site = sites.find((one) => one.departement === departement)
      return site ? [{ diploma, site: site.id, validUntil: null, standing }] : []
    }),
  )
}

function qualiopiOf(member: CaseMember, services: readonly string[]): Certification[] {
  if (!member.qualiopi_test) return []
  const of = (category: Certification['category']): Certification => ({
    name: 'Qualiopi',
    category,
    validUntil: null,
    standing: 'verified',
  })
  return services.some((name) => /\bvae\b/.test(fold(name))) ? [of('training'), of('vae')] : [of('training')]
}

type Words = Pick<Skill, 'id' | 'name' | 'words' | 'cpv'>

/** A diploma as the consortium's editor proposes it: acronym, full name, and the words of its trade. */
function diplomaSkill(acronym: string): Words {
  const diploma = diplomas.find((one) => one.acronym === acronym)
  const trade = tradeSkills.find(({ words }) => words.includes(acronym))
  const words = [acronym, ...(diploma ? [diploma.name] : []), ...(trade?.words ?? diploma?.others ?? [])]
  return { id: '', name: diploma ? diplomaName(diploma) : acronym, words: [...new Set(words)], cpv: trade?.cpv ?? [] }
}

const tokens = (text: string) => new Set(fold(text).match(/[a-z0-9]{3,}/g) ?? [])

/** A service with the words that the consortium's editor proposes for it; alone where the trade has none. */
function serviceSkill(name: string): Words {
  const wanted = tokens(name)
  const same = tradeSkills.find((trade) => [trade.name, ...trade.words].some((word) => fold(word) === fold(name)))
  const near = tradeSkills
    .map((trade) => ({ trade, held: tokens([trade.name, ...trade.words].join(' ')) }))
    .find(({ held }) => [...wanted].every((word) => held.has(word)))
  const trade = same ?? near?.trade
  return { id: '', name, words: trade ? [...new Set([trade.name, ...trade.words])] : [], cpv: trade?.cpv ?? [] }
}

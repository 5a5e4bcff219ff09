import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConditions } from '../../../utils/portals/complete/read-conditions'
import { fold } from '../../../utils/tenders/fold'
import type { GroupRule } from '../../../utils/tenders/tender'
import { readTerms } from '../../../utils/terms/read-terms'
import type { Requirement } from '../../../utils/terms/terms'
import { ROOT } from '../../support/e2e-test'
import { aLot, aTender, found } from '../../support/tender'

interface Case {
  readonly id: string
  readonly texte: string
  readonly champs_attendus: {
    readonly date_limite?: string
    readonly date_limite_questions?: string
    readonly duree_mois?: number
    readonly lots_max_offre?: number
    readonly lots_max_attribution?: number
    readonly ca_minimum?: number
    readonly groupement?: string
    readonly reserve?: string
    readonly exigences?: readonly string[]
  }
  readonly attendu: { readonly lots?: readonly { readonly lot: string }[] }
}

const FILE = join(ROOT, '..', 'shared', 'cases', 'cases.json')
const present = existsSync(FILE)
if (!present) console.warn('SKIPPED: terms of the labelled cases: there is no ../shared/cases beside the project.')
const cases: Case[] = present ? JSON.parse(readFileSync(FILE, 'utf8')).cases : []

/** The requirement that a label names, by the words for each kind; null for services and statuses, which are no requirement. */
function wanted(label: string): RegExp | null {
  const kinds: [RegExp, RegExp][] = [
    [/qualiopi/, /^qualiopi/],
    [/nda/, /^activity-declaration/],
    [/experience/, /^experience/],
    [/presentiel/, /^on-site/],
    [/proximite/, /^proximity/],
  ]
  const diploma = /\b(de[a-z]{2,5}|cafer\w+|cafdes)\b/.exec(label)?.[1]
  return diploma ? new RegExp(`^approval:${diploma}`, 'i') : (kinds.find(([words]) => words.test(label))?.[1] ?? null)
}

const GROUPS: readonly (readonly [RegExp, GroupRule])[] = [
  [/forme non imposee/, 'no-form-imposed'],
  [/mandataire solidaire/, 'solidary-representative'],
  [/^conjoint/, 'joint'],
  [/cumul individuel.groupement interdit/, 'alone-and-grouped-forbidden'],
]

describe.skipIf(!present).each(cases)('$id', ({ texte, champs_attendus: fields, attendu }) => {
  const lots = (attendu.lots ?? []).filter(({ lot }) => lot !== 'unique').map(({ lot }) => aLot(lot, null))
  const title = /^Intitulé : (.+)$/m.exec(texte)?.[1] ?? null
  const date = fields.date_limite?.slice(0, 10)
  const tender = aTender({
    text: texte,
    lots,
    title: title === null ? null : found(title),
    deadline: date ? found({ date, time: null, zone: 'Europe/Paris', zoneFrom: 'assumed' }) : null,
  })
  const terms = readTerms(tender)
  const of = (kind: Requirement['kind']) => terms.requirements.find((one) => one.kind === kind)

  it('is read as a careful person reads it', () => {
    if (fields.duree_mois) expect(terms.duration?.value.months).toBe(fields.duree_mois)
    if (fields.lots_max_offre) expect(terms.lotsSubmitted?.value).toBe(fields.lots_max_offre)
    if (fields.lots_max_attribution) expect(terms.lotsAwarded?.value).toBe(fields.lots_max_attribution)
    if (fields.ca_minimum) expect(of('turnover')).toMatchObject({ amount: fields.ca_minimum })
    if (fields.date_limite_questions) expect(terms.questionsDeadline?.value.date).toBe(fields.date_limite_questions)
    for (const label of fields.exigences ?? []) {
      const pattern = wanted(fold(label))
      if (pattern) expect(terms.requirements.map(({ id }) => id)).toContainEqual(expect.stringMatching(pattern))
      if (/signature/.test(label)) expect(terms.signature?.value).toBe(true)
    }
  })

  it('and what it says of groups and of reservations', () => {
    const { groupRules, reserved } = readConditions(texte, 'test')
    const group = fold(fields.groupement ?? '')
    expect(groupRules.map(({ value }) => value).sort()).toEqual(GROUPS.flatMap(([words, rule]) => (words.test(group) ? rule : [])).sort())
    expect(reserved.map(({ value }) => value)).toEqual(/SIAE/.test(fields.reserve ?? '') ? ['insertion'] : [])
  })
})

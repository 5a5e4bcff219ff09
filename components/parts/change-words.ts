import { fieldParts } from '../../utils/opportunities/field'
import { type FieldKind, kindOf, valueIn } from '../../utils/opportunities/field-values'
import type { Json } from '../../utils/opportunities/operation'
import type { StepChange } from '../../utils/opportunities/opportunity'
import type { Stage } from '../../utils/opportunities/stages'
import { STEPS } from '../../utils/planning/plan'
import { dayWords, deadlineWords } from '../../utils/words/dates'
import { language } from '../../utils/words/language'
import { type MessageKey, t } from '../../utils/words/t'
import { DECISION_WORDS } from './decision-badge'
import { LESSON_WORDS, OUTCOME_WORDS } from './end-words'
import { lotWords } from './lot-words'
import { REASON_WORDS, STAGE_WORDS } from './stage-words'

/** What ids are called. */
export interface ChangeNames {
  partner(id: string): string
}

/** Longest text that is quoted whole. */
const LONGEST = 90

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return t('dossier_quoted', { text: line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…` : line })
}
const percent = (share: number | null) =>
  share === null ? t('dossier_takes_part') : t('dossier_percent', { share: new Intl.NumberFormat(language()).format(share) })

const AS_PLANNED: Json = { on: null, done: false, owner: null }

type Words = (value: never, parts: readonly string[], names: ChangeNames, before: Json) => string

/** What a value says, by the kind of its field. A kind that is not here says enough by its name. */
const VALUE_WORDS: Partial<Record<FieldKind, Words>> = {
  deadline: (value: Parameters<typeof deadlineWords>[0]) => deadlineWords(value),
  verdict: ({ decision }: { decision: keyof typeof DECISION_WORDS }) => t(DECISION_WORDS[decision]),
  stage: (value: Stage) => t(STAGE_WORDS[value]),
  closed: ({ why }: { why: keyof typeof REASON_WORDS }) => t(REASON_WORDS[why]),
  pilot: (value: string, _, names) => names.partner(value),
  together: (value: string) => quoted(value),
  decision: ({ go, why }: { go: boolean; why: string }) =>
    [t(go ? 'dossier_go' : 'dossier_no_go'), why && quoted(why)].filter(Boolean).join(' '),
  deposit: ({ on, receipt }: { on: string; receipt: string }) => [dayWords(on), receipt && quoted(receipt)].filter(Boolean).join(' '),
  result: ({ outcome }: { outcome: keyof typeof OUTCOME_WORDS }) => t(OUTCOME_WORDS[outcome]),
  owner: (value: string, _, names) => names.partner(value),
  date: (value: string) => dayWords(value),
  rating: (value: { interest: number; load: number; risk: number }) => t('dossier_rating_words', { ...value }),
  veto: ({ why, lifted }: { why: string; lifted: string | null }) =>
    lifted === null ? quoted(why) : t('dossier_veto_lifted', { why: quoted(lifted) }),
  lot: ({ share }: { share: number | null }) => percent(share),
  step: ({ done, on, owner }: StepChange, _, names, before) => {
    const reopened = !done && (before as StepChange | null)?.done === true
    const state = done ? t('plan_state_done') : reopened ? t('dossier_step_reopened') : ''
    return [state, on ? dayWords(on) : '', owner ? names.partner(owner) : ''].filter(Boolean).join(', ') || t('dossier_as_planned')
  },
  lesson: (value: string) => quoted(value),
  tag: () => '',
  note: (value: string) => quoted(value),
  watch: ({ on, done }: { on: string; done: boolean }) => (done ? t('plan_state_done') : dayWords(on)),
}

/** What a change is about: « Veto de RIVAGE », « Lot 2, ITVOL ». */
function about(kind: FieldKind, parts: readonly string[], names: ChangeNames): string {
  const [first = '', second = ''] = parts
  switch (kind) {
    case 'owner':
      return t('dossier_field_owner', { stage: t(STAGE_WORDS[first as Stage]) })
    case 'date':
      return t('dossier_field_date', { stage: t(STAGE_WORDS[first as Stage]) })
    case 'rating':
      return t('dossier_field_rating', { partner: names.partner(first) })
    case 'veto':
      return t('dossier_field_veto', { partner: names.partner(first) })
    case 'lot':
      return t('dossier_field_lot', { lot: lotWords(first), partner: names.partner(second) })
    case 'step': {
      const step = STEPS.find((one) => one === first)
      return t('dossier_field_step', { step: step ? t(`plan_step_${step}`) : t('plan_title') })
    }
    case 'lesson':
      return t(LESSON_WORDS[first as keyof typeof LESSON_WORDS])
    case 'tag':
      return t('dossier_field_tag', { tag: second })
    default:
      return t(`dossier_field_${kind}` as MessageKey)
  }
}

/** What a change says, as one reads it in a history: « Pilote : ITVOL ». `before`: what stood there; null: nothing, or it isn't known. */
export function changeWords(
  { field, value }: { readonly field: string; readonly value: Json },
  names: ChangeNames,
  before: Json = null,
): string {
  // A step about which nothing is stored is one to be done as planned: nothing was taken away.
  const standing = value === null && kindOf(field)?.kind === 'step' ? AS_PLANNED : value
  const { what, said } = valueWords(field, standing, names, before)
  if (said === null) return t('dossier_said_none', { what })
  return said ? t('dossier_said', { what, value: said }) : what
}

/** What a change would replace, as one reads it in a preview: « Pilote : RIVAGE → ITVOL ». */
export function replacementWords(field: string, from: Json, to: Json, names: ChangeNames): string {
  const [before, after] = [valueWords(field, from, names), valueWords(field, to, names)]
  // Its name says enough, and it says something else now.
  if (before.said === '' && after.said === '') return t('data_altered', { what: before.what })
  const words = ({ said }: Said) => (said === null ? t('data_nothing') : said || t('data_set'))
  return t('data_replacement', { what: before.what, before: words(before), after: words(after) })
}

interface Said {
  readonly what: string
  /** Null: nothing stands there; empty: the name says enough. */
  readonly said: string | null
}

function valueWords(field: string, value: Json, names: ChangeNames, before: Json = null): Said {
  const name = kindOf(field)
  // Written by another version.
  if (!name) return { what: fieldParts(field)?.[0] ?? field, said: value === null ? null : '…' }
  const what = about(name.kind, name.parts, names)
  const sound = value === null || value === '' ? null : valueIn(name.kind, value)
  return { what, said: sound === null ? null : (VALUE_WORDS[name.kind]?.(sound as never, name.parts, names, before) ?? '') }
}

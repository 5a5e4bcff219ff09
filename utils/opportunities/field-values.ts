import * as v from 'valibot'
import { fieldParts, isAudience } from './field'
import { LOT_ANSWERS } from './proposal'
import { LESSON_LINES, NEUTRAL_REASONS, OUTCOMES, STAGES } from './stages'

// What arrives here was typed by people, read from pages, or will come from other devices: sizes and shapes are held.
const text = (length: number) => v.pipe(v.string(), v.maxLength(length))
const short = text(300)
const words = text(5_000)
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))
const list = <T extends v.GenericSchema>(item: T, length: number) => v.pipe(v.array(item), v.maxLength(length))
const day = v.pipe(v.string(), v.isoDate())
const percent = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))
const months = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)))
const oneToFive = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))
const decision = v.picklist(['go', 'conditional', 'watch', 'no', 'outside', 'other-track'])
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const deadline = {
  date: day,
  time: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  zone: short,
  zoneFrom: v.picklist(['stated', 'assumed']),
  unlabelled: v.optional(v.literal(true)),
}
const httpsAddress = v.pipe(text(4_000), v.startsWith('https://'))

const facts = v.object({
  title: words,
  buyer: v.nullable(words),
  reference: v.nullable(short),
  noticeId: v.nullable(short),
  noticeType: v.nullable(
    v.picklist(['call', 'award', 'corrigendum', 'cancellation', 'prior-information', 'modification', 'call-for-projects']),
  ),
  procedure: v.nullable(v.picklist(['open', 'restricted', 'negotiated', 'adapted', 'dialogue', 'partnership', 'direct'])),
  portal: short,
  url: text(4_000),
  published: v.nullable(day),
  departements: list(text(3), 120),
  places: list(text(500), 120),
  cpv: list(v.pipe(v.string(), v.regex(/^\d{8}$/)), 300),
  lots: list(v.object({ number: short, title: v.nullable(words) }), 1_000),
  questions: v.nullable(v.object(deadline)),
  otherDeadlines: list(v.object(deadline), 20),
  winners: list(words, 300),
  months,
})

const verdict = v.object({
  decision,
  score: v.nullable(score),
  lots: list(v.object({ lot: short, decision, score, team: list(id, 50) }), 1_000),
  pilot: v.nullable(id),
  weightsVersion: v.pipe(v.number(), v.integer(), v.minValue(0)),
  at: v.number(),
})

const moment = v.number()
const answer = {
  version: short,
  says: v.picklist(['yes', 'if', 'no']),
  condition: words,
  reason: v.nullable(v.picklist(NEUTRAL_REASONS)),
  lots: v.pipe(
    v.record(short, v.picklist(LOT_ANSWERS)),
    v.check((lots) => Object.keys(lots).length <= 1_000),
  ),
  load: v.nullable(oneToFive),
  who: short,
}

const stage = v.picklist(STAGES)
const yes = v.literal(true)

/** What may stand in a field, by the field's kind; `null` (nothing) may stand in any. */
export const VALUES = {
  facts,
  deadline: v.object({
    ...deadline,
    from: v.picklist(['notice', 'corrigendum', 'person']),
    quote: text(2_000),
    url: v.nullable(httpsAddress),
  }),
  copy: id,
  verdict,
  stage,
  closed: v.object({ why: v.picklist(NEUTRAL_REASONS), note: words }),
  cancelled: yes,
  deleted: yes,
  pilot: id,
  together: words,
  alone: yes,
  decision: v.object({ go: v.boolean(), why: words, on: day }),
  deposit: v.object({ on: day, receipt: words, members: list(id, 50) }),
  result: v.object({ outcome: v.picklist(OUTCOMES), on: day, begins: v.nullable(day), months }),
  key: yes,
  shared: yes,
  owner: id,
  date: day,
  rating: v.object({ interest: oneToFive, load: oneToFive, risk: oneToFive }),
  veto: v.object({ why: words, lifted: v.nullable(words) }),
  lot: v.object({ share: percent }),
  step: v.object({ on: v.nullable(day), done: v.boolean(), owner: v.nullable(id) }),
  lesson: words,
  tag: yes,
  note: text(20_000),
  watch: v.object({ on: day, why: v.picklist(['renewal', 'relaunch', 'person']), note: words, done: v.boolean() }),
  view: v.object({ name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)), query: v.record(v.string(), v.any()) }),
  proposal: v.object({
    by: id,
    to: list(id, 50),
    lots: list(v.object({ lot: short, title: v.nullable(words), members: list(id, 50) }), 1_000),
    pilot: v.nullable(id),
    replyBy: moment,
    why: words,
    deadline: v.nullable(short),
    at: moment,
  }),
  withdrawn: short,
  answer: v.object(answer),
  reported: v.object({ ...answer, version: v.nullable(short), words: text(20_000) }),
  solo: yes,
  colour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(11)),
} as const

/** A kind of field. */
export type FieldKind = keyof typeof VALUES

const known = (names: readonly string[]) => (part: string) => names.includes(part)
const some = (part: string) => part.length > 0 && part.length <= 300
const code = (part: string) => /^[a-z0-9]{12}$/.test(part)

/** What the parts of a field's name after its kind must be; a kind that is not here has none. */
const PARTS: Partial<Record<FieldKind, readonly ((part: string) => boolean)[]>> = {
  key: [(part) => part.length > 0 && part.length <= 4_000],
  shared: [isAudience],
  owner: [known(STAGES)],
  date: [known(STAGES)],
  rating: [some],
  veto: [some],
  lot: [some, some],
  step: [some],
  lesson: [known(LESSON_LINES)],
  tag: [isAudience, (part) => part.length > 0 && part.length <= 40],
  note: [isAudience, some],
  watch: [some],
  proposal: [code],
  withdrawn: [code],
  answer: [code, some],
  reported: [code, some, some],
  solo: [some],
  view: [isAudience, some],
  colour: [some],
}

/** The kind of a field whose name is sound, with the parts of the name, or null. */
export function kindOf(field: string): { readonly kind: FieldKind; readonly parts: readonly string[] } | null {
  const [kind, ...parts] = fieldParts(field) ?? ['']
  if (!Object.hasOwn(VALUES, kind)) return null
  const shapes = PARTS[kind as FieldKind] ?? []
  return parts.length === shapes.length && parts.every((part, at) => shapes[at]?.(part)) ? { kind: kind as FieldKind, parts } : null
}

/** The value as one that may stand in a field of this kind, or null where it may not. */
export function valueIn<K extends FieldKind>(kind: K, value: unknown): v.InferOutput<(typeof VALUES)[K]> | null {
  const result = v.safeParse(VALUES[kind], value)
  return result.success ? (result.output as v.InferOutput<(typeof VALUES)[K]>) : null
}

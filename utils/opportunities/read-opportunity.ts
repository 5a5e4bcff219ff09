import type { FieldKind } from './field-values'
import { kindOf, valueIn } from './field-values'
import type { Folded, Held } from './fold'
import type { Assignment, Audience, Facts, KnownDeadline, Note, Opportunity, Rating, StepChange, Tag, Veto, Watch } from './opportunity'
import type { Answer, Proposal, ReportedAnswer } from './proposal'
import type { LessonLine, Stage } from './stages'
import { momentOf, type Stamp } from './stamp'

/** One field that stands and is sound. */
interface Sound {
  readonly parts: readonly string[]
  readonly value: unknown
  readonly held: Held
}

/**
 * What a record says, or null where it holds no notice (a part of it may still be on its way from another device). What
 * is not sound (another version's, somebody's error) is left where it is and not read.
 */
export function readOpportunity({ id, fields }: Folded): Opportunity | null {
  const read = new Map<FieldKind, Sound[]>()
  let [first, last]: [Stamp, Stamp] = ['~', '']
  for (const [field, held] of Object.entries(fields)) {
    if (held.stamp < first) first = held.stamp
    if (held.stamp > last) last = held.stamp
    const name = held.value === null ? null : kindOf(field)
    const value = name && valueIn(name.kind, held.value)
    if (!name || value === null) continue
    const known = read.get(name.kind)
    const sound = { parts: name.parts, value, held }
    if (known) known.push(sound)
    else read.set(name.kind, [sound])
  }
  const all = (kind: FieldKind) => read.get(kind) ?? []
  const one = <T>(kind: FieldKind) => (read.get(kind)?.[0]?.value ?? null) as T | null
  const by = <T>(kind: FieldKind) => Object.fromEntries(all(kind).map(({ parts, value }) => [parts[0] ?? '', value as T]))
  const facts = one<Facts>('facts')
  if (!facts) return null
  return {
    id,
    keys: [id, ...all('key').map(({ parts }) => parts[0] ?? '')].filter((key, at, keys) => keys.indexOf(key) === at),
    facts,
    deadline: one<KnownDeadline>('deadline'),
    copy: one('copy'),
    verdict: one('verdict'),
    stage: one<Stage>('stage') ?? 'spotted',
    closed: one('closed'),
    cancelled: one('cancelled') ?? false,
    deleted: one('deleted') ?? false,
    shared: all('shared').map(({ parts }) => parts[0] as Audience),
    pilot: one('pilot'),
    together: one('together') ?? '',
    alone: one('alone') ?? false,
    decision: one('decision'),
    owners: by<string>('owner'),
    dates: by<string>('date'),
    ratings: by<Rating>('rating'),
    vetoes: by<Veto>('veto'),
    assignments: assignmentsOf(all('lot')),
    steps: by<StepChange>('step'),
    deposit: one('deposit'),
    result: one('result'),
    lessons: by<string>('lesson') as Partial<Record<LessonLine, string>>,
    tags: all('tag').map(({ parts }): Tag => ({ audience: parts[0] as Audience, name: parts[1] ?? '' })),
    notes: all('note').map(
      ({ parts, value, held }): Note => ({
        audience: parts[0] as Audience,
        id: parts[1] ?? '',
        text: value as string,
        by: held.by,
        at: momentOf(held.stamp),
      }),
    ),
    watches: all('watch').map(({ parts, value }) => ({ id: parts[0] ?? '', ...(value as Omit<Watch, 'id'>) })),
    proposals: all('proposal').map(({ parts, value }) => ({ id: parts[0] ?? '', ...(value as Omit<Proposal, 'id'>) })),
    withdrawn: by('withdrawn'),
    answers: all('answer').map((sound) => ({ ...(sound.value as Answer), ...saidBy(sound) })),
    reported: all('reported').map((sound) => ({
      ...(sound.value as ReportedAnswer),
      ...saidBy(sound),
      reporter: sound.parts[2] ?? '',
    })),
    solo: Object.fromEntries(all('solo').map(({ parts, held }) => [parts[0] ?? '', momentOf(held.stamp)])),
    first,
    last,
  }
}

const saidBy = ({ parts, held }: Sound) => ({
  proposal: parts[0] ?? '',
  member: parts[1] ?? '',
  by: held.by,
  at: momentOf(held.stamp),
})

function assignmentsOf(read: readonly Sound[]): Record<string, Assignment[]> {
  const lots = new Map<string, Assignment[]>()
  for (const { parts, value } of read) {
    const [lot = '', partner = ''] = parts
    lots.set(lot, [...(lots.get(lot) ?? []), { partner, share: (value as { share: number | null }).share }])
  }
  return Object.fromEntries(lots)
}

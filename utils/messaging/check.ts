import * as v from 'valibot'
import { ownPlace } from '../browser/own-pages'
import type { Consortium } from '../consortium/consortium'
import { LESSON_LENGTH } from '../learning/choice'
import { checkChange } from '../opportunities/check-change'
import { GESTURE_LENGTH } from '../opportunities/gesture'
import { QUOTE_LENGTH } from '../tenders/provenance'
import { checkReading } from './check-reading'
import type { PageReports, RequestName, Requests } from './protocol'

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0))
const short = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))
const version = v.pipe(v.number(), v.integer(), v.minValue(0))
// Screens check what is typed and files what is read, field by field; here the frame, without the weight of it all.
const consortium = v.custom<Consortium>((value) => v.is(frame, value))
const frame = v.looseObject({
  id: short,
  name: v.string(),
  partners: v.pipe(v.array(v.looseObject({ id: short, name: v.string() })), v.maxLength(500)),
})
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000))
const change = v.pipe(
  v.object({ of: key, field: v.pipe(v.string(), v.nonEmpty(), v.maxLength(5_000)), value: v.any() }),
  v.rawTransform(({ dataset, NEVER, addIssue }) => {
    const sound = checkChange(dataset.value)
    if (sound) return sound
    addIssue({ message: 'change-invalid' })
    return NEVER
  }),
)
const copy = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  reading: v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, NEVER, addIssue }) => {
      const reading = checkReading(dataset.value)
      if (reading && (reading.kind === 'notice' || reading.kind === 'documents')) return reading
      addIssue({ message: 'change-invalid' })
      return NEVER
    }),
  ),
  at: v.pipe(v.number(), v.minValue(0)),
})

// The shape of every request: a name that is not here is refused.
const requests: Record<RequestName, v.GenericSchema> = {
  'page-state': v.object({ tabId }),
  'page-read-again': v.object({ tabId }),
  'quote-show': v.object({ tabId, quote: v.pipe(v.string(), v.maxLength(QUOTE_LENGTH + 1)), scroll: v.boolean() }),
  'quote-hide': v.object({ tabId }),
  portals: v.null(),
  open: v.object({
    address: v.pipe(
      v.string(),
      v.maxLength(4_000),
      v.check((address) => ownPlace(address) !== null || address.startsWith('https://')),
    ),
    tabId: v.optional(tabId),
  }),
  consortium: v.null(),
  'consortium-save': v.object({ consortium, basedOn: version }),
  'consortium-undo': v.object({ version }),
  choices: v.null(),
  choose: v.object({
    id: short,
    tender: v.pipe(v.string(), v.maxLength(4_000)),
    title: v.pipe(v.string(), v.maxLength(2_000)),
    said: v.picklist(['declined', 'kept']),
    reason: v.nullable(v.picklist(['trade', 'word', 'place', 'time', 'capacity', 'personal'])),
    lesson: v.nullable(
      v.object({
        kind: v.picklist(['mute', 'hide', 'like']),
        words: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LESSON_LENGTH)),
      }),
    ),
    at: v.pipe(v.number(), v.minValue(0)),
  }),
  'choice-undo': v.object({ id: short }),
  'pages-open': v.null(),
  opportunities: v.object({ ids: v.pipe(v.array(key), v.maxLength(1_000)) }),
  'opportunities-near': v.object({ keys: v.pipe(v.array(key), v.maxLength(1_000)) }),
  'opportunities-proposed': v.null(),
  'opportunities-known': v.object({ keys: v.pipe(v.array(key), v.maxLength(1_000)) }),
  gesture: v.object({
    gesture: short,
    changes: v.pipe(v.array(change), v.nonEmpty(), v.maxLength(GESTURE_LENGTH)),
    copies: v.optional(v.pipe(v.array(copy), v.maxLength(100))),
    undoes: v.optional(short),
  }),
  'gesture-undo': v.object({ gesture: short, as: short }),
  todo: v.null(),
  history: v.object({ of: key }),
  copy: v.object({ id: short }),
  'tell-all': v.null(),
  me: v.null(),
  'me-save': v.object({ partner: v.nullable(short), name: v.pipe(v.string(), v.trim(), v.maxLength(80)) }),
}

/** A request of one of our screens, or null where its name or its payload is not agreed. */
export function checkRequest(name: string, payload: unknown): { name: RequestName; payload: Requests[RequestName][0] } | null {
  if (!Object.hasOwn(requests, name)) return null
  const result = v.safeParse(requests[name as RequestName], payload)
  return result.success ? { name: name as RequestName, payload: result.output as Requests[RequestName][0] } : null
}

/** A report of a page's script, or null where its name or its payload is not agreed. */
export function checkReport(name: string, payload: unknown): { name: keyof PageReports; payload: PageReports[keyof PageReports] } | null {
  if (name !== 'page-read' || typeof payload !== 'object' || payload === null) return null
  const reading = checkReading((payload as PageReports['page-read']).reading)
  return reading ? { name, payload: { reading } } : null
}

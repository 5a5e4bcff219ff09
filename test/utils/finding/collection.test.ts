import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Collection } from '../../../utils/finding/collection'
import type { Entry } from '../../../utils/finding/entry'
import type { Facets, Line, Query } from '../../../utils/finding/table'
import { isRunning } from '../../../utils/opportunities/open-order'
import { STAGES } from '../../../utils/opportunities/stages'
import { fold } from '../../../utils/tenders/fold'
import { anEntry } from '../../support/entries'

const TITLES = [
  'Formation des assistants familiaux',
  'Formations à la médiation',
  'Nettoyage des locaux',
  'Analyse de la pratique',
  'Évaluation',
  '',
]
const BUYERS = ['Département de l’Ain', 'Ville de Lyon', 'ADAPEI', null]
const DAYS = ['2026-12-01', '2027-01-15', '2027-01-16', '2027-03-02']
const some = <T>(values: readonly T[]) => fc.constantFrom(...values)
const few = (values: readonly string[]) => fc.uniqueArray(some(values), { maxLength: 2 })

const aLine = fc
  .record({
    id: fc.nat(11),
    title: some(TITLES),
    buyer: some(BUYERS),
    date: some([null, ...DAYS]),
    time: some([null, '09:00', '12:00']),
    stage: some(STAGES),
    due: some([null, ...DAYS]),
    watch: some([null, null, ...DAYS]),
    pilot: some([null, 'p1', 'p2']),
    partners: few(['p1', 'p2', 'p3']),
    tags: few(['urgent', 'à lire', '__proto__']),
    departements: few(['01', '69', '2A']),
    portal: some(['boamp', 'ted']),
    decision: some([null, 'go', 'no'] as const),
    score: some([null, 0, 41.5, 90]),
    closed: fc.boolean(),
    deleted: fc.boolean(),
    kept: fc.nat(5),
    notes: some(['', 'relancer la médiatrice']),
  })
  .map(({ id, date, time, ...rest }): Entry => {
    const deadline = date && { date, time, zone: 'Europe/Paris', zoneFrom: 'stated' as const }
    return anEntry(`k${id}`, { ...rest, deadline: deadline || null })
  })

const aStep = fc.oneof(
  { weight: 3, arbitrary: fc.array(aLine, { maxLength: 6 }).map((entries) => ({ entries })) },
  { weight: 1, arbitrary: fc.array(fc.nat(11), { maxLength: 3 }).map((gone) => ({ gone: gone.map((id) => `k${id}`) })) },
  { weight: 1, arbitrary: fc.constant({ restart: true as const }) },
)

const aQuery: fc.Arbitrary<Query> = fc
  .record({
    stages: fc.uniqueArray(some(STAGES), { maxLength: 2 }),
    tags: few(['urgent', 'à lire', '__proto__', 'inconnue']),
    pilots: few(['', 'p1', 'p2']),
    partners: few(['p1', 'p3']),
    departements: few(['01', '2A']),
    portals: few(['boamp', 'ted']),
    decisions: fc.uniqueArray(some(['go', 'no'] as const), { maxLength: 2 }),
    from: some([undefined, undefined, ...DAYS]),
    to: some([undefined, undefined, ...DAYS]),
    which: some([undefined, 'open', 'closed', 'deleted', 'watched', 'all'] as const),
    sort: some([undefined, 'deadline', 'title', 'buyer', 'stage', 'score', 'kept'] as const),
    descending: fc.boolean(),
    today: some([undefined, '2027-01-16']),
  })
  // Most filters are not set: with all of them set, nothing is left to be found.
  .chain((query) =>
    fc.subarray(Object.keys(query)).map((names) => Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name)))),
  )

/** The same by looking at each line with each rule, one after the other. */
function byHand(entries: readonly Entry[], query: Query) {
  const { which = 'open', sort = 'deadline', descending = false } = query
  const ended = (line: Line) => !isRunning(line.stage)
  const rules: Record<string, (line: Line) => boolean> = {
    which: (line) =>
      which === 'deleted'
        ? line.deleted
        : !line.deleted && { open: !line.closed, closed: line.closed || ended(line), watched: line.watch !== null, all: true }[which],
    days: ({ deadline }) =>
      (!query.from || (deadline !== null && deadline.date >= query.from)) &&
      (!query.to || (deadline !== null && deadline.date <= query.to)),
    stages: (line) => (query.stages?.length ? query.stages.includes(line.stage) : which !== 'open' || !ended(line)),
    tags: ({ tags }) => !query.tags?.length || tags.some((tag) => query.tags?.includes(tag)),
    pilots: ({ pilot }) => !query.pilots?.length || query.pilots.includes(pilot ?? ''),
    partners: ({ partners }) => !query.partners?.length || partners.some((partner) => query.partners?.includes(partner)),
    departements: ({ departements }) => !query.departements?.length || departements.some((code) => query.departements?.includes(code)),
    portals: ({ portal }) => !query.portals?.length || query.portals.includes(portal),
    decisions: ({ decision }) => !query.decisions?.length || (decision !== null && query.decisions.includes(decision)),
  }
  const values: Record<keyof Facets, (line: Line) => readonly string[]> = {
    stages: ({ stage }) => [stage],
    tags: ({ tags }) => tags,
    pilots: ({ pilot }) => [pilot ?? ''],
    partners: ({ partners }) => partners,
    departements: ({ departements }) => departements,
    portals: ({ portal }) => [portal],
    decisions: ({ decision }) => [decision ?? ''],
  }
  const passes = (line: Line, without?: string) => Object.entries(rules).every(([name, rule]) => name === without || rule(line))
  const facets: Record<string, [string, number][]> = {}
  for (const [name, of] of Object.entries(values)) {
    const counts = new Map<string, number>()
    for (const { line } of entries) if (passes(line, name)) for (const value of of(line)) counts.set(value, (counts.get(value) ?? 0) + 1)
    facets[name] = [...counts].sort()
  }
  const key = ({ line, kept }: Entry): string | number | null =>
    ({
      deadline: line.deadline && `${line.deadline.date}T${line.deadline.time ?? '24:00'}`,
      title: fold(line.title) || null,
      buyer: line.buyer && fold(line.buyer),
      stage: STAGES.indexOf(line.stage),
      score: line.score,
      kept,
      nearness: null,
    })[sort]
  const compare = (one: string | number, other: string | number) => (one < other ? -1 : one > other ? 1 : 0)
  const ends = ({ line }: Entry) => (line.deadline ? `${line.deadline.date}T${line.deadline.time ?? '24:00'}` : '9')
  const up = (one: Entry, other: Entry) =>
    compare(key(one) ?? 0, key(other) ?? 0) || compare(ends(one), ends(other)) || compare(one.line.id, other.line.id)
  const passed = entries.filter(({ line }) => passes(line))
  const { today } = query
  const over = ({ line }: Entry) =>
    sort === 'deadline' && !descending && today !== undefined && line.deadline !== null && line.deadline.date < today
  const known = passed
    .filter((entry) => key(entry) !== null && !over(entry))
    .sort((one, other) => (descending ? up(other, one) : up(one, other)))
  const unknown = passed
    .filter((entry) => key(entry) === null)
    .sort((one, other) => compare(ends(one), ends(other)) || compare(one.line.id, other.line.id))
  const closed = passed.filter(over).sort((one, other) => up(other, one))
  return { closed: closed.length, ids: [...known, ...unknown, ...closed].map(({ line }) => line.id), facets }
}

const TEXTS = [
  'formation',
  'formtion',
  'mediation familiale',
  'lyo',
  'ain',
  'evaluat',
  'urgent',
  'pratique analyse',
  'médiatrcie',
  'zzz',
  'de',
]

describe('a collection', () => {
  it('finds, sorts and counts as one would by hand, after any adds, changes, removals and restarts; and as one that is built anew', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 12 }), aQuery, some(TEXTS), (steps, query, text) => {
        let collection = new Collection()
        const standing = new Map<string, Entry>()
        for (const step of steps) {
          if ('entries' in step) {
            collection.put(step.entries)
            for (const entry of step.entries) standing.set(entry.line.id, entry)
          } else if ('gone' in step) {
            collection.drop(step.gone)
            for (const id of step.gone) standing.delete(id)
          } else collection = new Collection(structuredClone(collection.store()))
        }
        const entries = [...standing.values()]
        const all = { offset: 0, length: 100 }
        const found = collection.find(query, all)
        const hand = byHand(entries, query)
        expect(found.lines.map(({ id }) => id)).toEqual(hand.ids)
        expect(found.total).toBe(hand.ids.length)
        expect(found.passed ?? 0).toBe(hand.closed)
        for (const [name, counts] of Object.entries(hand.facets))
          expect(Object.entries(found.facets[name as keyof Facets]).sort()).toEqual(counts)
        for (const line of found.lines) expect(line).toEqual(standing.get(line.id)?.line)
        expect(collection.find(query, { offset: 1, length: 2 }).lines).toEqual(found.lines.slice(1, 3))
        expect(collection.ids(query)).toEqual(hand.ids)

        const fresh = new Collection()
        fresh.put(entries.reverse())
        const words = { ...query, text, sort: undefined }
        expect(collection.find(words, all)).toEqual(fresh.find(words, all))
      }),
      { numRuns: 400 },
    )
  })

  it('says what falls on some days: deadlines and dates of stages while they are open, watches also after', () => {
    const day = (date: string) => ({ date, time: null, zone: 'Europe/Paris', zoneFrom: 'stated' as const })
    const collection = new Collection()
    collection.put([
      anEntry('deadline', { deadline: day('2027-01-31') }),
      anEntry('due', { deadline: day('2027-02-20'), due: '2027-01-01' }),
      anEntry('late', { deadline: day('2027-02-01') }),
      anEntry('left', { deadline: day('2027-01-15'), closed: true }),
      anEntry('watched', { stage: 'lessons', deadline: day('2027-01-15'), watch: '2027-01-20' }),
      anEntry('over', { stage: 'lessons', deadline: day('2027-01-15') }),
      anEntry('deleted', { deadline: day('2027-01-15'), deleted: true }),
    ])
    expect(collection.between('2027-01-01', '2027-01-31').map(({ id }) => id)).toEqual(['watched', 'deadline', 'due'])
  })
})

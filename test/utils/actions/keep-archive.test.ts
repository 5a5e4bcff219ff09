import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { keepArchive } from '../../../utils/actions/keep-archive'
import { exampleConsortium } from '../../../utils/consortium/example'
import type { ImportMode, ImportPreview } from '../../../utils/documents/archive'
import type { Choice } from '../../../utils/learning/choice'
import { checkReading } from '../../../utils/messaging/check-reading'
import { copyOf } from '../../../utils/opportunities/notice-copy'
import type { Change, Json } from '../../../utils/opportunities/operation'
import { readOpportunity } from '../../../utils/opportunities/read-opportunity'
import { loadChoices, saveChoice } from '../../../utils/storage/choice-store'
import { loadConsortium, saveConsortium } from '../../../utils/storage/consortium-store'
import { openDatabase } from '../../../utils/storage/database'
import { loadCopy, loadRecords } from '../../../utils/storage/opportunity-store'
import { storeGesture, storeUndo } from '../../../utils/storage/store-gesture'
import { someFacts } from '../../support/opportunity'
import { installKiller } from '../../support/storage/killer'
import { aTender } from '../../support/tender'

const example = exampleConsortium()
const killer = installKiller()
afterAll(() => killer.uninstall())

let now = 1_790_000_000_000
let devices = 0
let told = 0
const newDevice = () => `device${String(devices++).padStart(6, '0')}`
const archive = keepArchive({
  now: () => now,
  newDevice,
  tellAll: async () => {
    told++
  },
})

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  told = 0
})

let gestures = 0
async function change(...changes: readonly (readonly [of: string, field: string, value: Json])[]): Promise<string> {
  const gesture = `g${gestures++}`
  now += 1_000
  const asked = changes.map(([of, field, value]): Change => ({ of, field, value }))
  await storeGesture({ gesture, changes: asked, by: { partner: null, name: '' }, at: now }, { newDevice })
  return gesture
}
const facts = (title: string) => someFacts({ title }) as unknown as Json
const keep = (id: string, title = id) => change([id, 'facts', facts(title)], [id, 'stage', 'spotted'])

async function fine<T>(result: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>): Promise<T> {
  const answer = await result
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value
}
const exported = async () => (await fine(archive.exportAll())).content
const preview = (file: Blob, mode: ImportMode = 'merge') => fine(archive.preview(file, mode))
const take = (previewed: ImportPreview, consortium = false) => fine(archive.importAll(previewed, { consortium }))

async function stored(...names: readonly ('operations' | 'records' | 'copies' | 'choices')[]) {
  const database = await openDatabase()
  const rows = await Promise.all(names.map((name) => database.getAll(name)))
  database.close()
  // Turns count the writes of a device.
  return JSON.parse(JSON.stringify(rows, (name, value: unknown) => (name === 'turn' ? undefined : value))) as unknown[][]
}
const standing = async () => {
  const [records = []] = (await stored('records')) as { id: string; fields: Record<string, { value: Json }> }[][]
  return Object.fromEntries(
    records.map(({ id, fields }) => [
      id,
      Object.fromEntries(Object.entries(fields).flatMap(([field, { value }]) => (value === null ? [] : [[field, value]]))),
    ]),
  )
}

const choice = (id: string, tender: string, at: number): Choice => ({
  id,
  tender,
  title: 'Titre',
  said: 'kept',
  reason: null,
  lesson: null,
  at,
})

describe('the file of everything', () => {
  it('brings everything to an empty device, and nothing a second time', async () => {
    await keep('a:1', 'Été « loué »')
    await change(['a:1', 'tag/me/urgent', true], ['desk', 'colour/urgent', 3])
    await saveChoice(choice('c1', 'a:1', 5))
    await saveConsortium(example, 0, 1)
    const before = await stored('operations', 'records', 'choices')
    const file = await exported()
    expect(JSON.parse(await file.text())).toMatchObject({ format: 'maillage-archive', version: 1 })

    globalThis.indexedDB = new IDBFactory()
    const previewed = await preview(file)
    expect(previewed.totals).toEqual({ inFile: 1, added: 1, changed: 0, removed: 0, unchanged: 0 })
    expect(previewed).toMatchObject({
      added: [{ id: 'a:1', title: 'Été « loué »' }],
      choices: 1,
      refused: 0,
      consortium: { here: null, inFile: example.name },
    })
    expect(previewed.desk).toEqual([{ field: 'colour/urgent', from: null, to: 3 }])
    expect(await stored('operations', 'records', 'choices')).toEqual([[], [], []])
    expect(told).toBe(0)

    await take(previewed, true)
    expect(await stored('operations', 'records', 'choices')).toEqual(before)
    expect((await loadConsortium())?.consortium).toEqual(example)
    expect(told).toBe(1)
    expect(await preview(file)).toMatchObject({ totals: { unchanged: 1, added: 0, changed: 0 }, choices: 0, consortium: null })
  })

  it('never holds who signs here', async () => {
    await keep('a:1')
    const database = await openDatabase()
    await database.put('device', { partner: 'itsra', name: 'Personne Secrète' }, 'me')
    database.close()
    expect(await (await exported()).text()).not.toContain('Secrète')
  })

  it('merges: in each field the newest stands, and the preview says so beforehand', async () => {
    await keep('a:1')
    await keep('a:2')
    const file0 = await exported()
    await change(['a:1', 'pilot', 'itsra'], ['a:2', 'deleted', true])
    const file = await exported()
    globalThis.indexedDB = new IDBFactory()
    await take(await preview(file0))
    await change(['a:1', 'together', 'ensemble'])
    await keep('a:3')
    const previewed = await preview(file)
    expect(previewed.totals).toEqual({ inFile: 2, added: 0, changed: 1, removed: 1, unchanged: 0 })
    expect(previewed.changed).toEqual([{ id: 'a:1', title: 'a:1', fields: [{ field: 'pilot', from: null, to: 'itsra' }] }])
    expect(previewed.removed).toEqual([{ id: 'a:2', title: 'a:2' }])
    await take(previewed)
    expect(await standing()).toMatchObject({
      'a:1': { pilot: 'itsra', together: 'ensemble' },
      'a:2': { deleted: true },
      'a:3': { stage: 'spotted' },
    })
  })

  it('as in the file: what came since goes, and stays in the history', async () => {
    await keep('a:1')
    const file = await exported()
    const then = await standing()
    await change(['a:1', 'pilot', 'itsra'], ['a:1', 'stage', 'proposed'], ['desk', 'colour/urgent', 3])
    await keep('a:2')
    const previewed = await preview(file, 'as-in-file')
    expect(previewed.totals).toEqual({ inFile: 1, added: 0, changed: 1, removed: 1, unchanged: 0 })
    const [{ fields = [] } = {}] = previewed.changed
    expect(fields).toEqual(
      expect.arrayContaining([
        { field: 'pilot', from: 'itsra', to: null },
        { field: 'stage', from: 'proposed', to: 'spotted' },
      ]),
    )
    const changed = await standing()
    const { id } = await take(previewed)
    expect(await standing()).toEqual({ ...then, desk: { 'colour/urgent': 3 }, 'a:2': { ...changed['a:2'], deleted: true } })
    expect(await preview(file, 'as-in-file')).toMatchObject({ totals: { changed: 0, removed: 0 } })
    await fine(archive.undoImport(id))
    expect(await standing()).toEqual(changed)
  })

  it('is taken back, and that is taken back too', async () => {
    await keep('a:1')
    const file0 = await exported()
    await keep('a:2')
    await change(['a:1', 'pilot', 'itsra'])
    await saveChoice(choice('c1', 'a:1', 50))
    await saveConsortium(example, 0, 1)
    const file = await exported()
    globalThis.indexedDB = new IDBFactory()
    await take(await preview(file0))
    await saveChoice(choice('c0', 'a:1', 5))
    const before = await standing()
    const { id } = await take(await preview(file), true)
    expect((await loadChoices()).map((one) => one.id)).toEqual(['c1'])
    const after = await standing()
    expect(await fine(archive.undoImport(id))).toEqual({ restored: 2, overtaken: 0 })
    const undone = await standing()
    expect(undone).toEqual({ ...before, 'a:2': { ...after['a:2'], deleted: true } })
    expect((await loadChoices()).map((one) => one.id)).toEqual(['c0'])
    expect(await loadConsortium()).toBeNull()
    await storeUndo(`${id}-undo`, 'again', { by: { partner: null, name: '' }, at: now, newDevice })
    expect(await standing()).toEqual(after)
  })

  it('is taken back but for what somebody changed since', async () => {
    await keep('a:1')
    await keep('a:2')
    const file = await exported()
    globalThis.indexedDB = new IDBFactory()
    const { id } = await take(await preview(file))
    await change(['a:1', 'pilot', 'itsra'])
    expect(await fine(archive.undoImport(id))).toEqual({ restored: 1, overtaken: 1 })
    const [one, two] = await loadRecords(['a:1', 'a:2'])
    expect(one && readOpportunity(one)?.deleted).toBe(false)
    expect(two && readOpportunity(two)?.deleted).toBe(true)
  })

  it('killed anywhere, it leaves whole opportunities, goes on when asked again, and can be taken back', async () => {
    for (let at = 0; at < 6; at++) await keep(`a:${at}`)
    const file = await exported()
    const whole = await standing()
    for (let death = 0; death < 60; death += 3) {
      globalThis.indexedDB = new IDBFactory()
      const previewed = await preview(file)
      killer.arm(death, death % 2 === 0 ? 'killed' : 'full')
      const answer = await archive.importAll(previewed, { consortium: false })
      if (killer.revive() && !answer.ok && death % 2 === 1) expect(answer.problem.code).toBe('storage-full')
      const left = await standing()
      expect(whole).toMatchObject(left)
      const { id } = await take(await preview(file))
      expect(await standing()).toEqual(whole)
      const undone = await archive.undoImport(id)
      expect(undone.ok).toBe(true)
    }
  })

  it('says why a file is refused, and stores nothing', async () => {
    expect(await archive.preview(new Blob(['bonjour']), 'merge')).toEqual({ ok: false, problem: { code: 'file-not-archive' } })
    const newer = new Blob(['{"format":"maillage-archive","version":7,"operations":[]}'])
    expect(await archive.preview(newer, 'merge')).toEqual({
      ok: false,
      problem: { code: 'file-too-new', params: { version: 7, known: 1 } },
    })
  })

  it('leaves out what is not sound, keeps what is newer, and says how much', async () => {
    await keep('a:1')
    const file = JSON.parse(await (await exported()).text()) as { operations: Record<string, unknown>[]; copies: unknown[] }
    const [first] = file.operations
    file.operations.push(
      { ...first, stamp: `${first?.stamp}x`, field: 'stage', value: '<script>' },
      { ...first, stamp: '00000000z0000.elsewhere0', format: 2, field: 'hologram', value: 7 },
      { ...first, stamp: 'zzzzzzzzz0000.elsewhere0', field: 'pilot', value: 'itsra' },
    )
    file.copies.push({ id: 'a'.repeat(64), reading: { kind: 'notice' }, at: 1 })
    globalThis.indexedDB = new IDBFactory()
    const previewed = await preview(new Blob([JSON.stringify(file, null, 2)]))
    expect(previewed).toMatchObject({ refused: 1, unread: 1, ahead: 1 })
    await take(previewed)
    const again = JSON.parse(await (await exported()).text()) as { operations: { format: number }[] }
    expect(again.operations.filter(({ format }) => format === 2)).toHaveLength(1)
    expect(await loadCopy('a'.repeat(64))).toBeNull()
  })

  it('keeps copies of notices under the name of their content', async () => {
    const reading = checkReading({
      kind: 'notice',
      portal: 'boamp',
      url: 'https://portal.example/notice/7',
      tender: aTender({ text: 'Tout l’avis' }),
    })
    if (reading?.kind !== 'notice') throw new Error('the reading is sound')
    const copy = await copyOf(reading, now)
    await storeGesture(
      {
        gesture: 'copy',
        changes: [{ of: 'a:9', field: 'facts', value: facts('x') }],
        copies: [copy],
        by: { partner: null, name: '' },
        at: now,
      },
      { newDevice },
    )
    const file = await exported()
    globalThis.indexedDB = new IDBFactory()
    const previewed = await preview(file)
    expect(previewed.copies).toBe(1)
    await take(previewed)
    expect(await loadCopy(copy.id)).toEqual(JSON.parse(JSON.stringify(copy)))
  })
})

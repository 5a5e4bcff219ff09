import { CHROMIUM_BUILD, expect, test } from '../support/e2e-test'
import { ask, keepMany, stored } from '../support/storage/ask'
import { dumps } from '../support/storage/dumps'
import { LastingBrowser } from '../support/storage/lasting-browser'
import { putOnSmallDisk, type SmallDisk } from '../support/storage/small-disk'

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('two windows that write at once lose nothing', async ({ extension }) => {
  const [one, other] = [await extension.openOwn('desk.html'), await extension.openOwn('desk.html')]
  const names = Array.from({ length: 10 }, (_, at) => `g${at}`)
  const answers = await Promise.all(names.map((name, at) => ask(at % 2 ? one : other, 'gesture', keepMany(name, 20))))
  expect(answers.map((answer) => answer?.ok)).toEqual(names.map(() => true))
  expect(await stored(one)).toEqual({ gestures: Object.fromEntries(names.map((name) => [name, 40])), records: 200, turns: 200 })
})

test('a worker killed in the middle of a bulk gesture leaves all of it or nothing, and asked again, it stands once', async ({
  extension,
}) => {
  const desk = await extension.openOwn('desk.html')
  for (const [at, delay] of [30, 150, 400].entries()) {
    const gesture = keepMany(`bulk${at}`, 600)
    const lost = ask(desk, 'gesture', gesture)
    await wait(delay)
    await extension.background.stop()
    await lost
    expect([undefined, 1_200]).toContain((await stored(desk)).gestures[gesture.gesture])
    expect((await ask(desk, 'gesture', gesture))?.ok).toBe(true)
    expect((await ask(desk, 'gesture', gesture))?.ok).toBe(true)
    expect((await stored(desk)).gestures[gesture.gesture]).toBe(1_200)
  }
  const { records, turns } = await stored(desk)
  expect([records, turns]).toEqual([1_800, 1_800])
})

test('a browser that crashes in mid-write has all that was acknowledged, and no half gesture', async () => {
  const browser = await LastingBrowser.prepare(CHROMIUM_BUILD, EXECUTABLE)
  try {
    let desk = await browser.start()
    expect((await ask(desk, 'gesture', keepMany('before', 200)))?.ok).toBe(true)
    for (const [at, delay] of [150, 450].entries()) {
      let acknowledged = 0
      const writing = (async () => {
        for (let next = 0; next < 50; next++) {
          if (!(await ask(desk, 'gesture', keepMany(`crash${at}-${next}`, 400)))?.ok) return
          acknowledged = next + 1
        }
      })().catch(() => {})
      await expect.poll(() => acknowledged).toBeGreaterThan(0)
      await wait(delay)
      browser.kill()
      const told = acknowledged
      await writing
      desk = await browser.start()
      const { gestures } = await stored(desk)
      expect(gestures.before).toBe(400)
      for (let next = 0; next < told; next++) expect(gestures[`crash${at}-${next}`]).toBe(800)
      expect(new Set(Object.values(gestures))).toEqual(new Set([400, 800]))
    }
  } finally {
    await browser.end()
  }
})

test('a full disk is said, nothing stands by half, and it goes on once there is room', async () => {
  const browser = await LastingBrowser.prepare(CHROMIUM_BUILD, EXECUTABLE)
  let disk: SmallDisk | null = null
  try {
    expect((await ask(await browser.start(), 'gesture', keepMany('small', 5)))?.ok).toBe(true)
    await browser.stop()
    disk = putOnSmallDisk(browser.databases, 6)
    if (!disk) {
      console.warn('no small disk can be made on this machine: a really full one was not tried')
      return
    }
    const desk = await browser.start()
    const refused = await ask(desk, 'gesture', keepMany('big', 6_000))
    // Chromium doesn't always say why its database could not write.
    expect(['storage-full', 'storage-disk']).toContain(refused?.ok === false && refused.problem.code)
    disk.resize(300)
    expect((await stored(desk)).gestures).toEqual({ small: 10 })
    expect((await ask(desk, 'gesture', keepMany('big', 500)))?.ok).toBe(true)
    expect((await stored(desk)).gestures).toEqual({ small: 10, big: 1_000 })
  } finally {
    await browser.stop()
    disk?.remove()
    await browser.end()
  }
})

test('an older window that holds the database up is named; closed, the database is copied, migrated, and whole', async ({ extension }) => {
  const dump = dumps.find(({ shape }) => shape === 3)
  if (!dump) throw new Error('there is a dump of shape 3')
  const older = await extension.openOwn('welcome.html')
  await older.evaluate(async ({ stores }) => {
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    await done(indexedDB.deleteDatabase('maillage'))
    const open = indexedDB.open('maillage', 3)
    open.onupgradeneeded = () => {
      open.result.createObjectStore('consortium-versions', { keyPath: 'version' })
      open.result.createObjectStore('choices', { keyPath: 'id' })
    }
    const database = await done(open)
    for (const [name, rows] of Object.entries(stores)) {
      const store = database.transaction(name, 'readwrite').objectStore(name)
      await Promise.all(rows.map((row) => done(store.add(row))))
    }
    ;(globalThis as { held?: IDBDatabase }).held = database
  }, dump)
  expect(await ask(older, 'choices', null)).toEqual({ ok: false, problem: { code: 'storage-blocked' } })
  await older.evaluate(() => (globalThis as { held?: IDBDatabase }).held?.close())
  const choices = await ask(older, 'choices', null)
  expect(choices?.ok && choices.value.map(({ id }) => id).sort()).toEqual(
    (dump.stores.choices as { id: string }[]).map(({ id }) => id).sort(),
  )
  const databases = await older.evaluate(() => indexedDB.databases())
  expect(databases.map(({ name }) => name).sort()).toEqual(['maillage', 'maillage-before-3'])
})

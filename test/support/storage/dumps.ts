import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDB } from 'idb'
import { migrations } from '../../../utils/storage/migrations/registry'
import { ROOT } from '../../conventions/rules/source-file'

const FOLDER = join(ROOT, 'test/fixtures/storage')

/** What a database of an older shape held, store by store, as that version wrote it. */
export interface Dump {
  readonly shape: number
  readonly stores: Readonly<Record<string, readonly unknown[]>>
}

/** Every frozen dump, the oldest first. */
export const dumps: readonly Dump[] = readdirSync(FOLDER).map((name) => ({
  shape: Number.parseInt(name, 10),
  stores: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Dump['stores'],
}))

/** Lays a dump into a database of its own shape. */
export async function lay({ shape, stores }: Dump): Promise<void> {
  const database = await openDB('maillage', shape, {
    async upgrade(database, _from, _to, transaction) {
      for (const migrate of migrations.slice(0, shape)) await migrate(database as never, transaction as never)
    },
  })
  for (const [store, rows] of Object.entries(stores)) for (const row of rows) await database.add(store, row)
  database.close()
}

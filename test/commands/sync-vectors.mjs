// node test/commands/sync-vectors.mjs
// Writes test/fixtures/sync/vectors.json: what utils/sync/FORMAT.md describes, with keys of their own. Done once: the file
// is the format's, and another one is only made, beside it, for another format.
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadSource } from './load-source.mjs'

const path = fileURLToPath(new URL('../fixtures/sync/vectors.json', import.meta.url))
if (existsSync(path)) {
  console.error('test/fixtures/sync/vectors.json is there already, and files like those are in use: it does not change.')
  process.exitCode = 1
} else {
  const { module, close } = await loadSource('/test/support/make-sync-vectors.ts')
  try {
    writeFileSync(path, `${JSON.stringify(await module[0].makeSyncVectors(), null, 2)}\n`)
  } finally {
    await close()
  }
}

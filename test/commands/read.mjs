// npm run -s read -- LIST.json OUT.json
// Reads saved pages with the extension's own readers. LIST: an array of { file, url } (paths relative to LIST, url may
// be null); OUT: an array with what each page states. Says nothing but what could not be read.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { loadSource } from './load-source.mjs'

const [listFile, outFile] = process.argv.slice(2)
if (!listFile || !outFile) {
  console.error('usage: npm run -s read -- LIST.json OUT.json')
  process.exit(2)
}
const { module, close } = await loadSource('/test/support/read-file.ts')
try {
  const { readFile } = module[0]
  const base = dirname(resolve(listFile))
  const list = JSON.parse(readFileSync(listFile, 'utf8'))
  const out = list.map(({ file, url }) => readFile(resolve(base, file), file, url ?? null))
  writeFileSync(outFile, `${JSON.stringify(out, null, 1)}\n`)
} catch (error) {
  console.error(`${listFile}: ${error?.message ?? error}`)
  process.exitCode = 1
} finally {
  await close()
}

// npm run -s match -- CASES.json OUT.json
// Judges notices given as texts for a consortium given with them, as the extension does on a page. CASES: an object with
// `consortium`, `meta.date_reference`, `cases` and perhaps `bonus` (arrays of { id, texte }); OUT: an array with each
// one's verdict, lots, scores and reasons, and what a corrigendum or a cancellation changes of which notice before it.
import { readFileSync, writeFileSync } from 'node:fs'
import { loadSource } from './load-source.mjs'

const [casesFile, outFile] = process.argv.slice(2)
if (!casesFile || !outFile) {
  console.error('usage: npm run -s match -- CASES.json OUT.json')
  process.exit(2)
}
const { module, close } = await loadSource('/test/support/cases/match-cases.ts')
try {
  const { matchCases } = module[0]
  const out = await matchCases(JSON.parse(readFileSync(casesFile, 'utf8')))
  writeFileSync(outFile, `${JSON.stringify(out, null, 1)}\n`)
} catch (error) {
  console.error(`${casesFile}: ${error?.message ?? error}`)
  process.exitCode = 1
} finally {
  await close()
}

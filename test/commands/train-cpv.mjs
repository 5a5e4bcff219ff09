// node test/commands/train-cpv.mjs [CORPUS_DIR]
// Learns the CPV classifier from the folder's labelled notices (*.jsonl.gz with a `cpv`; default ../shared/corpus) and
// writes utils/matching/cpv/model.json. The same notices give the same bytes. Prints what buyers never seen say of it.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { loadSource } from './load-source.mjs'

const { module, close } = await loadSource('/test/support/corpus/build-cpv-model.ts', '/test/support/corpus/corpus.ts')
try {
  const [{ buildCpvModel }, { CORPUS, hasCorpus }] = module
  const folder = process.argv[2] ? resolve(process.argv[2]) : CORPUS
  if (hasCorpus(folder, 'learning the CPV classifier')) {
    const { json, lines } = buildCpvModel(folder)
    writeFileSync(fileURLToPath(new URL('../../utils/matching/cpv/model.json', import.meta.url)), json)
    for (const line of lines) console.log(line)
    console.log(`model.json: ${(gzipSync(json, { level: 9 }).length / 1_000).toFixed(1)} KB gz`)
  } else process.exitCode = 1
} finally {
  await close()
}

// npm run -s evaluate -- [CORPUS_DIR] [--shipped] [--only=cpv,lots,places,ranking]
// Measures the inferred CPV codes, lots, places and ranking on a folder's notices (default ../shared/corpus), one line
// each: `name value (target)`. --shipped measures the shipped classifier: for notices of buyers that it never saw.
import { resolve } from 'node:path'
import { loadSource } from './load-source.mjs'

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length)
const unknown = options.find((option) => option !== '--shipped' && !option.startsWith('--only='))
if (unknown) {
  console.error(`${unknown}? usage: npm run -s evaluate -- [CORPUS_DIR] [--shipped] [--only=cpv,lots,places,ranking]`)
  process.exit(2)
}
const { module, close } = await loadSource('/test/support/corpus/evaluate.ts', '/test/support/corpus/corpus.ts')
try {
  const [{ evaluate }, { CORPUS, hasCorpus }] = module
  const folder = given ? resolve(given) : CORPUS
  if (hasCorpus(folder, 'every figure')) {
    for (const line of evaluate(folder, options.includes('--shipped'), only?.split(','))) console.log(line)
  } else process.exitCode = 1
} finally {
  await close()
}

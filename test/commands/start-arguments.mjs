import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Sentence } from './sentence.mjs'

/** What `npm start` is asked to show: null for the example notice, else a saved page and the address it is served under. */
export function startArguments(args, folder) {
  let parsed
  try {
    parsed = parseArgs({ args, options: { url: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    throw new Sentence(`[start-arguments] ${error.message.split('. ')[0]}. Use: npm start, or npm start -- page.html --url https://…`)
  }
  const { values, positionals } = parsed
  const [file, ...more] = positionals
  if (more.length > 0)
    throw new Sentence(`[start-arguments] One page at a time: ${more.join(', ')} is too many. Use: npm start -- page.html --url https://…`)
  if (!file && !values.url) return null
  if (!file) throw new Sentence('[start-no-file] --url needs a saved page to serve there. Use: npm start -- page.html --url https://…')
  const path = resolve(folder, file)
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Sentence(`[start-no-file] There is no file ${path}. Give the path of a saved page (.html).`)
  if (!values.url) throw new Sentence(`[start-no-url] Say which address ${file} was saved from: npm start -- ${file} --url https://…`)
  if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol))
    throw new Sentence(
      `[start-bad-url] "${values.url}" is not the address of a page: it must be whole, as https://www.boamp.fr/pages/avis/?q=idweb:26-1234 is.`,
    )
  return { file: path, address: new URL(values.url).href }
}

import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { completeReading } from '../../utils/portals/complete-reading'
import { readPage } from '../../utils/portals/read-page'
import { type PageLabels, pageLabels } from './page-labels'

/** The page of a file, decoded as a browser would: the charset it declares, UTF-8 where it declares none. */
export function pageOf(path: string): Document {
  const bytes = readFileSync(path)
  const declared = /<meta[^>]{0,200}charset/i.test(bytes.subarray(0, 4_000).toString('latin1'))
  const utf8 = bytes.toString('utf8')
  return new JSDOM(declared || utf8.includes('\ufffd') ? bytes : utf8).window.document
}

/** What the readers say of a saved page; a record is no page and has no kind, nor has a file that can't be read, which a line on stderr names. */
export function readFile(path: string, file: string, address: string | null): PageLabels {
  try {
    if (!/\.x?html?$/i.test(file) && !/^\s*<(?:!doctype html|html)/i.test(readFileSync(path, 'utf8').slice(0, 500)))
      return noPage(file, address)
    return pageLabels(completeReading(readPage(pageOf(path), address && URL.canParse(address) ? new URL(address) : null)), file, address)
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    return noPage(file, address)
  }
}

const noPage = (file: string, address: string | null): PageLabels => ({
  ...pageLabels({ kind: 'other', portal: null, url: address ?? '' }, file, address),
  page_kind: null,
})

import { parseNoticeType, parseProcedure } from '../../tenders/parse-kinds'
import { findMoments } from '../../tenders/parse-moment'
import type { Tender } from '../../tenders/tender'
import type { Portal } from '../portal'
import { assemble } from '../read/assemble'
import { attributeAround, entriesOf } from '../read/entries'
import { clean, found } from '../read/found'
import { idInAddress } from '../read/id-in-address'
import { attribute, type Line, pageLines } from '../read/lines'
import { fieldOfKey } from './fields'

const KEY = 'data-labels-key'

/** The first code of a list that the page prints (`code|name|form-type.competition`), and its words. */
function codeOf(page: Document, list: string): { code: string; words: string } | null {
  const element = page.querySelector(`[${KEY}^="code|name|${list}."]`)
  if (!element) return null
  return { code: (attribute(element, KEY) ?? '').slice(10), words: clean(element.textContent ?? '', 300) }
}

function noticeTypeOf(page: Document, read: Tender['noticeType']): Tender['noticeType'] {
  // The reason of a change: only a corrigendum prints one.
  const change = codeOf(page, 'change-corig-justification')
  if (change) return found(/cancel/.test(change.code) ? 'cancellation' : 'corrigendum', 'ted', change.code, change.words)
  const form = codeOf(page, 'form-type')
  const type = form && parseNoticeType(form.code)
  return form && type ? found(type, 'ted', form.code, form.words) : read
}

function publishedOf(lines: readonly Line[]): Tender['published'] {
  const line = lines.find(({ text }) => /\bS \d{1,3}\/(?:19|20)\d\d\b/.test(text))
  const [moment] = line ? findMoments(line.text.replace(/\bS \d{1,3}\/\d{4}/, ' ')) : []
  return line && moment ? found(moment.date, 'ted', 'OJ S', line.text) : null
}

/** Tenders Electronic Daily. Each label carries the eForms key of what it labels, the same in 24 languages. */
const ted: Portal = {
  id: 'ted',

  detect(url, page) {
    if (url.hostname === 'ted.europa.eu' && /\/search\//.test(url.pathname)) return 'list'
    const here = url.hostname === 'ted.europa.eu' && (/\/notice\//.test(url.pathname) || url.pathname === '/udl')
    return here || page.querySelector(`[${KEY}^="field|name|BT-"]`) ? 'notice' : null
  },

  read(page, url) {
    const first = page.querySelector(`[${KEY}^="field|name|BT-"]`)
    const root = first?.closest('#notice') ?? (first ? page.body : page.createElement('div'))
    const lines = pageLines(root, page)
    const keyed = (line: Line) => fieldOfKey(attributeAround(line.element, KEY, 2) ?? '') ?? undefined
    const tender = assemble(lines, entriesOf(lines, keyed), { reader: 'ted', url, pageTitle: page.title.slice(0, 500), dayFirst: true })
    const printed = lines.find(({ text }) => /^\d{1,8}-(?:19|20)\d\d\b/.test(text))
    const id = (printed && /^\d{1,8}-\d{4}/.exec(printed.text)?.[0]) ?? idInAddress(url.href)
    const procedure = codeOf(page, 'procurement-procedure-type')
    const known = procedure && parseProcedure(procedure.code.replace(/^[^.]*\./, ''))
    return {
      ...tender,
      noticeId: id ? found(id, 'ted', printed ? 'header' : 'url', printed?.text ?? id) : null,
      published: publishedOf(lines) ?? tender.published,
      procedure: procedure && known ? found(known, 'ted', procedure.code, procedure.words) : tender.procedure,
      noticeType: noticeTypeOf(page, tender.noticeType),
    }
  },
}

export default ted

import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPage } from '../../../utils/page/watch-page'
import type { Reading } from '../../../utils/portals/portal'

const url = 'https://www.boamp.fr/'
const other: Reading = { kind: 'other', portal: 'boamp', url }
const list: Reading = { kind: 'list', portal: 'boamp', url, rows: [] }

describe('watch a page', () => {
  let document: Document
  const read = () => (document.querySelector('h1') ? list : other)

  beforeEach(() => {
    const { window } = new JSDOM('<body><p></p></body>')
    document = window.document
    vi.stubGlobal('MutationObserver', window.MutationObserver)
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('waits for a portal that draws its notice late', async () => {
    const report = vi.fn(async () => true)
    const settled = watchPage(document, { read, report }).settled()
    document.body.append(document.createElement('h1'))
    await vi.advanceTimersByTimeAsync(400)
    expect(await settled).toBe(list)
    expect(report.mock.calls).toEqual([[other], [list]])
  })

  it('gives up waiting, and reports nothing twice', async () => {
    const report = vi.fn(async () => true)
    const settled = watchPage(document, { read, report }).settled()
    document.body.append('…')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await settled).toBe(other)
    expect(report).toHaveBeenCalledTimes(1)
  })

  it('an unknown page is believed at once', async () => {
    const unknown: Reading = { kind: 'other', portal: null, url }
    expect(await watchPage(document, { read: () => unknown, report: async () => true }).settled()).toBe(unknown)
  })

  it('stops when nobody will ever listen again', async () => {
    const report = vi.fn(async () => false)
    const reader = vi.fn(read)
    watchPage(document, { read: reader, report })
    await vi.advanceTimersByTimeAsync(0)
    document.body.append(document.createElement('h1'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(reader).toHaveBeenCalledTimes(1)
  })
})

import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPage } from '../../../utils/page/watch-page'
import type { Reading } from '../../../utils/portals/portal'
import { blankTender } from '../../../utils/tenders/blank-tender'

const url = 'https://www.boamp.fr/'
const other: Reading = { kind: 'other', portal: 'boamp', url }
const list: Reading = { kind: 'list', portal: 'boamp', url, rows: [] }
const notice = (text: string): Reading => ({ kind: 'notice', portal: 'boamp', url, tender: { ...blankTender, text } })

describe('watch a page', () => {
  let document: Document
  let hidden = false
  const read = () => (document.querySelector('h1') ? list : other)
  const reporter = () => vi.fn(async (_: Reading): Promise<'taken' | 'lost' | 'gone'> => 'taken')
  const draw = () => document.body.append(document.createElement('h1'))

  beforeEach(() => {
    const { window } = new JSDOM('<body><p></p></body>')
    document = window.document
    hidden = false
    Object.defineProperty(document, 'hidden', { get: () => hidden })
    Object.defineProperty(document, 'readyState', { value: 'complete', configurable: true })
    vi.stubGlobal('MutationObserver', window.MutationObserver)
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('waits for a portal that draws its notice late', async () => {
    const report = reporter()
    const settled = watchPage(document, { read, report }).settled()
    await vi.advanceTimersByTimeAsync(10)
    draw()
    await vi.advanceTimersByTimeAsync(400)
    expect(await settled).toBe(list)
    expect(report.mock.calls.at(-1)).toEqual([list])
  })

  it('gives up waiting, and reports nothing twice', async () => {
    const report = reporter()
    const settled = watchPage(document, { read, report }).settled()
    document.body.append('…')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await settled).toBe(other)
    document.body.append('…')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(new Set(report.mock.calls.map(([reading]) => reading.kind))).toEqual(new Set(['other']))
    const reports = report.mock.calls.length
    document.body.append('…')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(report).toHaveBeenCalledTimes(reports)
  })

  it('an unknown page is believed as soon as it is there', async () => {
    const unknown: Reading = { kind: 'other', portal: null, url }
    expect(await watchPage(document, { read: () => unknown, report: reporter() }).settled()).toBe(unknown)
  })

  it('waits for the document, but not for one of its scripts that never comes', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true })
    const reader = vi.fn(read)
    draw()
    const settled = watchPage(document, { read: reader, report: reporter() }).settled()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(reader).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await settled).toBe(list)
  })

  it('reads anew when asked, and a document whose root was replaced', async () => {
    const report = reporter()
    const watched = watchPage(document, { read, report })
    void watched.settled()
    await vi.advanceTimersByTimeAsync(10)
    const root = document.createElement('html')
    root.append(document.createElement('h1'))
    document.documentElement.replaceWith(root)
    expect(await watched.settled()).toBe(list)
    root.append(document.createElement('p'))
    root.querySelector('h1')?.remove()
    await vi.advanceTimersByTimeAsync(400)
    expect(report.mock.calls.at(-1)).toEqual([other])
  })

  it('reads a page once for its first reading', async () => {
    draw()
    const reader = vi.fn(read)
    expect(await watchPage(document, { read: reader, report: reporter() }).settled()).toBe(list)
    expect(reader).toHaveBeenCalledTimes(1)
  })

  it('tries again a report that was lost, until it is taken', async () => {
    const report = reporter().mockResolvedValueOnce('lost').mockResolvedValueOnce('lost')
    void watchPage(document, { read, report }).settled()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(report).toHaveBeenCalledTimes(3)
  })

  it('stops when nobody will ever listen again', async () => {
    const reader = vi.fn(read)
    void watchPage(document, { read: reader, report: reporter().mockResolvedValue('gone') }).settled()
    await vi.advanceTimersByTimeAsync(10)
    draw()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(reader).toHaveBeenCalledTimes(1)
  })

  it('leaves a hidden tab alone until somebody looks at it', async () => {
    const report = reporter()
    void watchPage(document, { read, report }).settled()
    await vi.advanceTimersByTimeAsync(10)
    hidden = true
    draw()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(report.mock.calls).toEqual([[other]])
    hidden = false
    document.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(400)
    expect(report.mock.calls.at(-1)).toEqual([list])
  })

  it('does not report a countdown', async () => {
    let seconds = 60
    const report = reporter()
    void watchPage(document, { read: () => notice(`Fin dans ${seconds--} s`), report }).settled()
    for (let tick = 0; tick < 10; tick++) {
      document.body.append('.')
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(report).toHaveBeenCalledTimes(1)
  })
})

// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Query, useQuery } from '../../../components/shell/use-query'
import type { Answer, PageState } from '../../../utils/messaging/protocol'

type Pending = { payload: { tabId: number }; answer: (value: Answer<'page-state'>) => void }
const { pending, listeners } = vi.hoisted(() => ({
  pending: [] as Pending[],
  listeners: new Set<(change: { tabId: number; left: boolean }) => void>(),
}))

vi.mock('../../../utils/messaging/send', () => ({
  send: (_: string, payload: { tabId: number }) => new Promise((answer) => pending.push({ payload, answer })),
  onChange: (_: string, listener: (change: { tabId: number; left: boolean }) => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}))

let seen: Query<PageState> = { state: 'loading' }
let showAnswer: (coming: Promise<Answer<'page-state'>>) => Promise<void>
function Asker({ tabId }: { tabId: number | undefined }) {
  const payload = tabId === undefined ? undefined : { tabId }
  ;[seen, , showAnswer] = useQuery(
    'page-state',
    payload as { tabId: number },
    'page',
    (change) => change.tabId === tabId,
    ({ left }) => left,
  )
  return null
}

const root = document.createElement('div')
const show = (tabId: number | undefined) => act(() => render(<Asker tabId={tabId} />, root))
const answer = (index: number, value: Answer<'page-state'>) =>
  act(async () => {
    pending[index]?.answer(value)
    await new Promise((resolve) => setTimeout(resolve))
  })
const change = (tabId: number, left = false) =>
  act(() => {
    for (const listener of listeners) listener({ tabId, left })
  })
const read = (portal: string): Answer<'page-state'> => ({
  ok: true,
  value: { state: 'read', reading: { kind: 'other', portal, url: 'https://portal.example/' }, at: 0, mayAllow: null },
})
const portal = () => (seen.state === 'ready' && seen.value.state === 'read' ? seen.value.reading.portal : null)

afterEach(() => {
  act(() => render(null, root))
  pending.length = 0
})

describe('useQuery', () => {
  it('is loading, then ready', async () => {
    await show(1)
    expect(seen.state).toBe('loading')
    await answer(0, read('boamp'))
    expect(portal()).toBe('boamp')
  })

  it('asks again when what it concerns changes, and keeps what it had meanwhile', async () => {
    await show(1)
    await answer(0, read('boamp'))
    await change(2)
    expect(pending).toHaveLength(1)
    await change(1)
    expect(pending).toHaveLength(2)
    expect(portal()).toBe('boamp')
    await answer(1, read('ted'))
    expect(portal()).toBe('ted')
  })

  it('takes what is void off the screen at once', async () => {
    await show(1)
    await answer(0, read('boamp'))
    await change(1, true)
    expect(seen.state).toBe('loading')
    await answer(1, read('ted'))
    expect(portal()).toBe('ted')
  })

  it('drops an answer that comes after a newer question', async () => {
    await show(1)
    await change(1)
    await answer(1, read('new'))
    await answer(0, read('old'))
    expect(portal()).toBe('new')
  })

  it('drops what it had when the question becomes another', async () => {
    await show(1)
    await answer(0, read('first tab'))
    await show(2)
    expect(seen.state).toBe('loading')
    expect(pending[1]?.payload).toEqual({ tabId: 2 })
  })

  it('shows an answer got otherwise, whatever was asked before, and a problem too', async () => {
    await show(1)
    await act(() => showAnswer(Promise.resolve(read('again'))))
    expect(portal()).toBe('again')
    await answer(0, read('late'))
    expect(portal()).toBe('again')
    await act(() => showAnswer(Promise.resolve({ ok: false, problem: { code: 'message-lost' } })))
    expect(seen).toEqual({ state: 'failed', problem: { code: 'message-lost' } })
  })

  it('does not show an answer got otherwise that is void by the time it comes', async () => {
    await show(1)
    let come: (value: Answer<'page-state'>) => void = () => {}
    const shown = showAnswer(new Promise((resolve) => (come = resolve)))
    await change(1, true)
    await act(async () => {
      come(read('left page'))
      await shown
    })
    expect(seen.state).toBe('loading')
    await answer(1, read('new page'))
    expect(portal()).toBe('new page')
  })

  it('hands over a problem, and stops listening when it goes', async () => {
    await show(1)
    await answer(0, { ok: false, problem: { code: 'message-lost' } })
    expect(seen).toEqual({ state: 'failed', problem: { code: 'message-lost' } })
    await act(() => render(null, root))
    expect(listeners.size).toBe(0)
  })
})

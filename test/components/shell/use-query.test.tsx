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
function Asker({ tabId }: { tabId: number | undefined }) {
  const payload = tabId === undefined ? undefined : { tabId }
  ;[seen] = useQuery(
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
const needed = (portal: string): Answer<'page-state'> => ({ ok: true, value: { state: 'permission-needed', portal } })
const portal = () => (seen.state === 'ready' && seen.value.state === 'permission-needed' ? seen.value.portal : null)

afterEach(() => {
  act(() => render(null, root))
  pending.length = 0
})

describe('useQuery', () => {
  it('is loading, then ready', async () => {
    await show(1)
    expect(seen.state).toBe('loading')
    await answer(0, needed('boamp'))
    expect(portal()).toBe('boamp')
  })

  it('asks again when what it concerns changes, and keeps what it had meanwhile', async () => {
    await show(1)
    await answer(0, needed('boamp'))
    await change(2)
    expect(pending).toHaveLength(1)
    await change(1)
    expect(pending).toHaveLength(2)
    expect(portal()).toBe('boamp')
    await answer(1, needed('ted'))
    expect(portal()).toBe('ted')
  })

  it('takes what is void off the screen at once', async () => {
    await show(1)
    await answer(0, needed('boamp'))
    await change(1, true)
    expect(seen.state).toBe('loading')
    await answer(1, needed('ted'))
    expect(portal()).toBe('ted')
  })

  it('drops an answer that comes after a newer question', async () => {
    await show(1)
    await change(1)
    await answer(1, needed('new'))
    await answer(0, needed('old'))
    expect(portal()).toBe('new')
  })

  it('drops what it had when the question becomes another', async () => {
    await show(1)
    await answer(0, needed('first tab'))
    await show(2)
    expect(seen.state).toBe('loading')
    expect(pending[1]?.payload).toEqual({ tabId: 2 })
  })

  it('hands over a problem, and stops listening when it goes', async () => {
    await show(1)
    await answer(0, { ok: false, problem: { code: 'message-lost' } })
    expect(seen).toEqual({ state: 'failed', problem: { code: 'message-lost' } })
    await act(() => render(null, root))
    expect(listeners.size).toBe(0)
  })
})

import { browser } from '../browser/api'
import { failed, type Problem, type Result } from '../problems/problem'
import { checkReport, checkRequest } from './check'
import { isEnvelope, PROTOCOL } from './envelope'
import type { PageReports, RequestName, Requests } from './protocol'

/** What the background does about each request. */
export type Handlers = { readonly [K in RequestName]: (payload: Requests[K][0]) => Promise<Result<Requests[K][1]>> }

/** What the background does about each report of a page's script. */
export type ReportHandlers = { readonly [K in keyof PageReports]: (payload: PageReports[K], tabId: number) => Promise<void> }

/** What {@link receive} needs. */
export interface Reception {
  readonly requests: Handlers
  readonly reports: ReportHandlers
  /** A page's script said something that is not agreed: what is known of its tab is no longer sure. */
  readonly refused: (tabId: number) => Promise<void>
  /** The coded problem behind anything that a handler throws. */
  readonly problemOf: (error: unknown) => Problem
}

/**
 * Listens to our own screens and to the page's script, and to nobody else. Payloads are checked; a handler that
 * throws is answered by a coded problem.
 */
export function receive({ requests, reports, refused, problemOf }: Reception): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: Result<unknown>) => void): true | undefined => {
    if (!isEnvelope(message, 'background') || sender.id !== browser.runtime.id) return undefined
    const { name, payload } = message
    const answer = message.maillage !== PROTOCOL ? Promise.resolve(failed('updated-reload')) : answerFrom(sender, name, payload)
    // `true` keeps the way back open in every browser; a promise does in some.
    answer.catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) })).then(respond)
    return true
  })

  const answerFrom = (sender: Sender, name: string, payload: unknown) =>
    isOwnPage(sender.url) ? answerRequest(requests, name, payload) : answerReport(name, payload, sender)

  async function answerReport(name: string, payload: unknown, { tab, frameId, documentLifecycle }: Sender): Promise<Result<unknown>> {
    // A document that is being left, or not shown yet, doesn't speak for its tab.
    if (tab?.id === undefined || frameId !== 0 || (documentLifecycle ?? 'active') !== 'active') return invalid(name)
    const report = checkReport(name, payload)
    if (report) await reports[report.name](report.payload, tab.id)
    else await refused(tab.id)
    return report ? { ok: true, value: null } : invalid(name)
  }
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

const invalid = (name: string) => failed('message-invalid', { name: name.slice(0, 40) })

const isOwnPage = (url: string | undefined) => url?.startsWith(browser.runtime.getURL('/')) === true

async function answerRequest(handlers: Handlers, name: string, payload: unknown): Promise<Result<unknown>> {
  const request = checkRequest(name, payload)
  if (!request) return invalid(name)
  const handler = handlers[request.name] as (payload: unknown) => Promise<Result<unknown>>
  return handler(request.payload)
}

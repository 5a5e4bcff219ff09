import { browser } from '../browser/api'
import { failed, type Problem, type Result } from '../problems/problem'
import { checkReport, checkRequest } from './check'
import { isEnvelope, PROTOCOL } from './envelope'
import type { PageReports, RequestName, Requests } from './protocol'

/** What the background does about each request. */
export type Handlers = { readonly [K in RequestName]: (payload: Requests[K][0]) => Promise<Result<Requests[K][1]>> }

/** What the background does about each report of a page's script. */
export type ReportHandlers = { readonly [K in keyof PageReports]: (payload: PageReports[K], tabId: number) => Promise<void> }

/**
 * Listens to our own screens and to the page's script, and to nobody else. Payloads are checked; a handler that
 * throws is answered by a coded problem.
 */
export function receive(handlers: Handlers, reports: ReportHandlers, problemOf: (error: unknown) => Problem): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<Result<unknown>> | undefined => {
    if (!isEnvelope(message, 'background') || sender.id !== browser.runtime.id) return undefined
    if (message.maillage !== PROTOCOL) return Promise.resolve(failed('updated-reload'))
    const answer = fromOwnPage(sender.url)
      ? answerRequest(handlers, message.name, message.payload)
      : answerReport(reports, message.name, message.payload, sender.frameId === 0 ? sender.tab?.id : undefined)
    return answer.catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) }))
  })
}

const fromOwnPage = (url: string | undefined) => url?.startsWith(browser.runtime.getURL('/')) === true

async function answerRequest(handlers: Handlers, name: string, payload: unknown): Promise<Result<unknown>> {
  const request = checkRequest(name, payload)
  if (!request) return failed('message-invalid', { name: name.slice(0, 40) })
  const handler = handlers[request.name] as (payload: unknown) => Promise<Result<unknown>>
  return handler(request.payload)
}

async function answerReport(reports: ReportHandlers, name: string, payload: unknown, tabId: number | undefined): Promise<Result<unknown>> {
  const report = checkReport(name, payload)
  if (!report || tabId === undefined) return failed('message-invalid', { name: name.slice(0, 40) })
  await reports[report.name](report.payload, tabId)
  return { ok: true, value: null }
}

import { fileURLToPath } from 'node:url'
import { readServedPage, type ServedPage } from './served-page'

const FILE = fileURLToPath(new URL('../fixtures/start/notice.html', import.meta.url))
const DAY = 86_400_000

/** An invented notice as BOAMP prints one, under the address that BOAMP would give it. */
export interface ExampleNotice {
  readonly address: string
  readonly page: ServedPage
  /** As printed: `17/12/2026`. */
  readonly deadline: string
}

/** The example notice as of today: published six days ago, it closes on a working day in about 25 days. */
export async function exampleNotice(today: Date): Promise<ExampleNotice> {
  const number = `${String(today.getFullYear()).slice(2)}-990017`
  const deadline = printed(workingDay(new Date(today.getTime() + 25 * DAY)))
  const page = await readServedPage(FILE, {
    NOTICE: number,
    PUBLISHED: printed(new Date(today.getTime() - 6 * DAY)),
    QUESTIONS: printed(workingDay(new Date(today.getTime() + 14 * DAY))),
    DEADLINE: deadline,
  })
  return { address: `https://www.boamp.fr/pages/avis/?q=idweb:${number}`, page, deadline }
}

/** The Monday after, where the day falls on a weekend. */
function workingDay(day: Date): Date {
  const after = { 6: 2, 0: 1 }[day.getDay()] ?? 0
  return new Date(day.getTime() + after * DAY)
}

const printed = (day: Date) => day.toLocaleDateString('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' })

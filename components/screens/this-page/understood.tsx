import { useMemo } from 'preact/hooks'
import type { Consortium } from '../../../utils/consortium/consortium'
import type { Choice } from '../../../utils/learning/choice'
import type { KeptReading } from '../../../utils/opportunities/notice-copy'
import { printer } from '../../../utils/portals/complete/restore-entities'
import { completeReading } from '../../../utils/portals/complete-reading'
import type { Reading } from '../../../utils/portals/portal'
import { tenderKey } from '../../../utils/portals/tender-key'
import { type Quotes, QuotesOf, useQuotes } from '../../parts/quotes'
import type { Query } from '../../shell/use-query'
import { useSaid } from './choice/said'
import type { Wanted } from './follow/use-following'
import { ListView } from './list/list-view'
import { NotATender } from './states/not-a-tender'
import { TenderView } from './tender/tender-view'

interface UnderstoodProps {
  /** As the page's script reported it. */
  reading: Reading
  consortium: Consortium | null
  tabId: number
  /** A portal's name, by its id. */
  nameOf: (portal: string) => string
  /** The names of the portals that are read best. */
  best: readonly string[]
  /** What people said of tenders on this device. */
  said: Query<Choice[]>
  askSaid: () => void
  /** Somebody chose in the browser's menu to follow it. */
  wanted: Wanted
  now: () => number
  openDesk: () => void
}

/** A reading, completed here by what needs no page, and shown as what it turned out to be. */
export function Understood({ reading: reported, tabId, nameOf, best, said: asked, askSaid, ...rest }: UnderstoodProps) {
  const reading = useMemo(() => completeReading(reported), [reported])
  const said = useSaid(asked, askSaid)
  const quotes = useQuotes()
  // Words found in a restored text are pointed at as the page prints them ("&eacute;").
  const printed = useMemo(() => {
    const given = reported.kind === 'notice' ? reported.tender.text : ''
    return quotes && given.includes('&') ? withPrinter(quotes, printer(given)) : quotes
  }, [reported, quotes])
  if (reading.kind === 'other') return <NotATender portal={reading.portal} best={best} />
  if (reading.kind === 'list') return <ListView rows={reading.rows} portal={reading.portal} tabId={tabId} said={said} {...rest} />
  return (
    <QuotesOf.Provider value={printed}>
      <TenderView
        tender={reading.tender}
        reading={reported as KeptReading}
        known={tenderKey(reading.portal, reading.tender, reading.url)}
        reader={reading.portal === 'generic' ? null : nameOf(reading.portal)}
        said={said}
        {...rest}
      />
    </QuotesOf.Provider>
  )
}

const withPrinter = (quotes: Quotes, print: (words: string) => string): Quotes => ({
  show: (quote, scroll) => quotes.show(print(quote), scroll),
  hide: () => quotes.hide(),
})

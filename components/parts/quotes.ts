import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { send } from '../../utils/messaging/send'

/** How quoted words are pointed at on the page that they come from. */
export interface Quotes {
  /** False: the words are not on the page any more. Null: nobody could say. */
  show(quote: string, scroll: boolean): Promise<boolean | null>
  hide(): void
}

/** Quotes of the page in one tab; none where no page stands beside the screen. */
export const QuotesOf = createContext<Quotes | null>(null)

/** The quotes of the page beside the screen, or null. */
export const useQuotes = (): Quotes | null => useContext(QuotesOf)

/** Points at quotes in the page of a tab. */
export const quotesInTab = (tabId: number): Quotes => ({
  async show(quote, scroll) {
    const answer = await send('quote-show', { tabId, quote, scroll })
    return answer.ok ? answer.value : null
  },
  hide() {
    send('quote-hide', { tabId })
  },
})

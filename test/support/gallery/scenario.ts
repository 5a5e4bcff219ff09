import type { Archive } from '../../../utils/documents/archive'
import type { Answer, RequestName, Requests } from '../../../utils/messaging/protocol'

/** What the background answers in one state; an answer may be withheld for ever. */
export type Answers = { [K in RequestName]?: (payload: Requests[K][0]) => Answer<K> | Promise<Answer<K>> }

/** One state of one screen. */
export interface Scenario {
  readonly screen: 'this-page' | 'consortium' | 'welcome' | 'desk'
  /** The fragment of the desk's address. */
  readonly at?: string
  /** The desk's finder never answers, or always refuses. */
  readonly finder?: 'waits' | 'fails'
  /** What the desk's archive does otherwise than usual. */
  readonly archive?: Partial<Archive>
  /** The side panel with no tab to speak of. */
  readonly noTab?: boolean
  readonly answers: Answers
}

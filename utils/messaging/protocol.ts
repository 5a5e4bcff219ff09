import type { Consortium } from '../consortium/consortium'
import type { StoredConsortium } from '../consortium/stored-consortium'
import type { Choice } from '../learning/choice'
import type { Folded } from '../opportunities/fold'
import type { Gesture } from '../opportunities/gesture'
import type { Known } from '../opportunities/known'
import type { NoticeCopy } from '../opportunities/notice-copy'
import type { Author, Operation } from '../opportunities/operation'
import type { Todo } from '../planning/reminder'
import type { PortalSite, Reading } from '../portals/portal'
import type { Problem, Result } from '../problems/problem'

/** What is known of the page in a tab. */
export type PageState =
  /** No right to look: the person clicks the toolbar button. */
  | { readonly state: 'permission-needed' }
  | { readonly state: 'unreadable'; readonly problem: Problem }
  | {
      readonly state: 'read'
      readonly reading: Reading
      /** Milliseconds since the epoch. */
      readonly at: number
      /** The portal this page belongs to has no lasting permission yet: it may be offered. */
      readonly mayAllow: string | null
      /** Somebody chose in the browser's own menu to follow it, or the row that `link` leads to. */
      readonly wanted?: { readonly link: string | null; readonly at: number } | undefined
    }

/** A portal as the screens show it. */
export interface PortalChoice extends PortalSite {
  readonly granted: boolean
}

/** From an extension page to the background: name → [what is asked, what is answered]. */
export interface Requests {
  'page-state': [{ tabId: number }, PageState]
  /** Reads the tab again, whatever is remembered of it. */
  'page-read-again': [{ tabId: number }, PageState]
  /** Highlights a quote on the page; `scroll` also brings it into view. False: its words were not found there. */
  'quote-show': [{ tabId: number; quote: string; scroll: boolean }, boolean]
  'quote-hide': [{ tabId: number }, null]
  portals: [null, PortalChoice[]]
  /** Opens one of `OWN_PAGES`, or a notice's `https:` address in the tab that shows its list. */
  open: [{ address: string; tabId?: number }, null]
  consortium: [null, StoredConsortium | null]
  /** Refused with `storage-stale` unless `basedOn` is the stored version (0: nothing stored). */
  'consortium-save': [{ consortium: Consortium; basedOn: number }, StoredConsortium]
  /** Brings back what stood before `version`, as a new version. Null: there was nothing. */
  'consortium-undo': [{ version: number }, StoredConsortium | null]
  /** What people said of tenders on this device, the newest first. */
  choices: [null, Choice[]]
  choose: [Choice, Choice[]]
  'choice-undo': [{ id: string }, Choice[]]
  /** Readings of the tabs that are open now, as their pages reported them. */
  'pages-open': [null, Reading[]]
  /** The records of these ids or keys (see `tenderKey`), as they stand; what is not followed is not there. Read with `readOpportunity`. */
  opportunities: [{ ids: string[] }, Folded[]]
  /** The records that one of these keys leads to (see `lookupKeys`): those that a notice may speak of. */
  'opportunities-near': [{ keys: string[] }, Folded[]]
  /** The records that were proposed and that somebody follows, the latest first, 200 at most. */
  'opportunities-proposed': [null, Folded[]]
  /** What is known at a glance, by the keys that were asked for. */
  'opportunities-known': [{ keys: string[] }, Record<string, Known>]
  /**
   * Stores a gesture: every change becomes an operation. Refused whole where one change is not sound (`change-invalid`)
   * or a stage may not be entered yet (`opportunity-stage`), or one of its records holds no notice (`opportunity-unknown`).
   * Answers the records as they stand now; none where they are more than 500.
   */
  gesture: [Gesture, Folded[]]
  /** Takes a gesture back by a new one, `as`. Refused where all of it was written over since (`undo-overtaken`). */
  'gesture-undo': [{ gesture: string; as: string }, Folded[]]
  /** What is to be done today on this device's clock, and what is late. Asked again at each change of `opportunities`. */
  todo: [null, Todo]
  /** All operations of a record, the oldest first. */
  history: [{ of: string }, Operation[]]
  /** A notice as it was kept; null: there is no such copy. */
  copy: [{ id: string }, NoticeCopy | null]
  /** Who signs on this device. */
  /** Something was written past the background (a file was taken in): every screen is told to ask again. */
  'tell-all': [null, null]
  me: [null, Author]
  'me-save': [Author, Author]
}

/** From the page's script to the background. */
export interface PageReports {
  'page-read': { reading: Reading }
}

/** From the background to the page's script. */
export interface PageOrders {
  /** `styled`: the page has the highlight's style already. */
  'quote-show': [{ quote: string; scroll: boolean }, { found: boolean; styled: boolean }]
  'quote-hide': [null, null]
}

/** From the background to every open screen: what to ask for again. */
export interface Changes {
  /** `left`: the tab shows another document, what was read there is no longer true. */
  page: { tabId: number; left: boolean }
  consortium: null
  portals: null
  choices: null
  /** Records that changed; null: any of them may have. */
  opportunities: { ids: readonly string[] | null }
  /** How far a gesture over more than 500 records has come; it stands, whole, when it is answered. */
  'gesture-progress': { gesture: string; done: number; of: number }
  me: null
  /** The shared space: who belongs, how it goes. */
  space: null
}

/** The name of a request. */
export type RequestName = keyof Requests
/** What comes back: the value, or a coded problem. */
export type Answer<K extends RequestName> = Result<Requests[K][1]>

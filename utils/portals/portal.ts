import type { Deadline } from '../tenders/deadline'
import type { Found } from '../tenders/provenance'
import type { NoticeType, Place, Tender } from '../tenders/tender'

/** What kind of page this is. `documents` is a consultation's file-withdrawal page, which repeats its recap. */
export type PageKind = 'notice' | 'list' | 'documents'

/** One tender in a results list. */
export interface Row {
  readonly noticeId: string | null
  readonly title: Found<string>
  readonly buyer: Found<string> | null
  readonly reference: Found<string> | null
  readonly deadline: Found<Deadline> | null
  readonly published: Found<string> | null
  readonly noticeType: Found<NoticeType> | null
  readonly places: readonly Found<Place>[]
  /** Address of the notice, absolute and `https:`, or null. */
  readonly href: string | null
}

/** Who a portal is and which pages are its own: all that permissions and screens need (`<id>/about.ts`). */
export interface PortalAbout {
  /** Its folder's name. */
  readonly id: string
  readonly name: string
  /** What the name stands for, where it is an abbreviation. */
  readonly fullName?: string
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string
  readonly home: string
  /** Match patterns of all its hosts: `https://www.boamp.fr/*`. */
  readonly matches: readonly string[]
  /** See {@link PortalSite}. */
  readonly nationwide: boolean
  /** Where one engine serves many portals: each is chosen, and its permission asked, by itself. */
  readonly sites?: readonly PortalSite[]
}

/** What a person chooses and the browser is asked for: one portal, or one of the hosts of an engine. */
export interface PortalSite {
  /** The portal's id, with the site's behind a slash where there are many: `atexo/ain`. */
  readonly id: string
  readonly name: string
  /** What the name stands for, where it is an abbreviation. */
  readonly fullName?: string
  readonly home: string
  /** Exactly the host permission that is asked. */
  readonly matches: readonly string[]
  /** Read in every region: proposed first, and already ticked. */
  readonly nationwide: boolean
}

/**
 * What one portal teaches the extension (`<id>/index.ts`). One folder a portal, named like its `id`; pure: no network,
 * no extension API, the page is data. A reader never throws on a hostile page and returns text, never HTML.
 */
export interface Portal {
  /** Its folder's name, as in its `about.ts`: a page's script carries the readers but not the portals' names and hosts. */
  readonly id: string
  /** Tells what kind of page this is from its address, then from the page; null where it is not one of the portal's known pages. */
  detect(url: URL, page: Document): PageKind | null
  /** Reads a notice or documents page: every field with its provenance. */
  read(page: Document, url: URL): Tender
  /** Reads the rows of a list page, in page order. */
  rows?(page: Document, url: URL): Row[]
}

/** What became of reading one page. */
export type Reading =
  | { readonly kind: 'notice' | 'documents'; readonly portal: string; readonly url: string; readonly tender: Tender }
  | { readonly kind: 'list'; readonly portal: string; readonly url: string; readonly rows: readonly Row[] }
  | { readonly kind: 'other'; readonly portal: string | null; readonly url: string }

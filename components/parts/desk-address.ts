import type { Query } from '../../utils/finding/table'
import type { Decision } from '../../utils/matching/verdict'
import { STAGES } from '../../utils/opportunities/stages'
import { readFragment } from './sheet-address'

/** How the followed tenders are laid out. */
export type Look = 'table' | 'board'

/** What a list of tenders shows: a query whose deadlines may be told from today on. */
export interface Listing extends Query {
  /** Deadlines from today up to so many days later; `from` and `to` then say nothing. */
  readonly soon?: number
}

/** A place on the desk. */
export type DeskAddress =
  | { readonly screen: 'opportunities'; readonly look: Look; readonly listing: Listing; readonly view: string | null }
  | { readonly screen: 'opportunity'; readonly id: string }
  | { readonly screen: 'calendar'; readonly month: string | null }
  | { readonly screen: 'consortium' }
  | { readonly screen: 'data' }
  /** `join`: an invitation as it stands in its link; null: none. */
  | { readonly screen: 'sharing'; readonly join: string | null }

/** Screens that an address names by their own name. */
const NAMED = ['calendar', 'consortium', 'data', 'sharing'] as const

const DECISIONS: readonly Decision[] = ['go', 'conditional', 'watch', 'no', 'outside', 'other-track']
const WHICH = ['open', 'closed', 'deleted', 'watched', 'all'] as const
const SORTS = ['deadline', 'title', 'buyer', 'stage', 'score', 'kept', 'nearness'] as const

/** Longest text, and most values of one filter, taken from an address. */
const [LONGEST, MOST] = [300, 100]
/** An opportunity's id may be a whole address. */
const LONGEST_ID = 4_000
/** An invitation, with where the folder is and under which name. */
const LONGEST_JOIN = 8_000

/** The lists of a listing, and what an address calls them: `partner` there is a partner's sheet. */
const LISTS = {
  stages: 'stage',
  tags: 'tag',
  pilots: 'pilot',
  partners: 'with',
  departements: 'place',
  portals: 'portal',
  decisions: 'decision',
} as const

/** The fragment of the desk's address that leads there: `#stage=drafting&soon=7`, `#opportunity=boamp%3A26-1`, `#screen=calendar`. */
export function deskFragment(address: DeskAddress): string {
  const said = new URLSearchParams()
  if (address.screen === 'opportunity') said.set('opportunity', address.id)
  else if (address.screen === 'sharing' && address.join) said.set('join', address.join)
  else if (address.screen !== 'opportunities') {
    said.set('screen', address.screen)
    if ('month' in address && address.month) said.set('month', address.month)
  } else {
    const { listing, look, view } = address
    if (listing.text) said.set('q', listing.text)
    for (const [list, name] of Object.entries(LISTS))
      for (const value of listing[list as keyof typeof LISTS] ?? []) said.append(name, value)
    if (listing.soon !== undefined) said.set('soon', String(listing.soon))
    if (listing.from) said.set('from', listing.from)
    if (listing.to) said.set('to', listing.to)
    if (listing.which && listing.which !== 'open') said.set('which', listing.which)
    if (listing.sort) said.set('sort', listing.sort)
    if (listing.descending) said.set('down', '1')
    if (look === 'board') said.set('look', 'board')
    if (view) said.set('view', view)
  }
  return said.size === 0 ? '#' : `#${said}`
}

/** The place that a fragment names; what it doesn't know is left out, and nothing known is the list of what is open. */
export function readDeskFragment(fragment: string): DeskAddress {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  const id = said.get('opportunity')?.slice(0, LONGEST_ID)
  if (id) return { screen: 'opportunity', id }
  const join = said.get('join')?.slice(0, LONGEST_JOIN)
  if (join) return { screen: 'sharing', join }
  if (readFragment(fragment)) return { screen: 'consortium' }
  const screen = NAMED.find((name) => name === said.get('screen'))
  if (screen === 'calendar') return { screen, month: /^\d{4}-(0[1-9]|1[0-2])$/.test(said.get('month') ?? '') ? said.get('month') : null }
  if (screen === 'sharing') return { screen, join: null }
  if (screen) return { screen }
  return {
    screen: 'opportunities',
    look: said.get('look') === 'board' ? 'board' : 'table',
    view: said.get('view')?.slice(0, LONGEST) || null,
    listing: readListing(said),
  }
}

function readListing(said: URLSearchParams): Listing {
  const list = (name: string) => [...new Set(said.getAll(name).map((value) => value.slice(0, LONGEST)))].slice(0, MOST)
  const among = <T extends string>(name: string, known: readonly T[]) => known.filter((one) => said.getAll(name).includes(one))
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(said.get(name) ?? '') ? (said.get(name) ?? '') : '')
  const soon = /^\d{1,3}$/.test(said.get('soon') ?? '') ? Number(said.get('soon')) : undefined
  const which = among('which', WHICH)[0]
  return withoutBlanks({
    text: said.get('q')?.slice(0, LONGEST) ?? '',
    stages: among(LISTS.stages, STAGES),
    tags: list(LISTS.tags),
    pilots: list(LISTS.pilots),
    partners: list(LISTS.partners),
    departements: list(LISTS.departements),
    portals: list(LISTS.portals),
    decisions: among(LISTS.decisions, DECISIONS),
    soon,
    from: soon === undefined ? day('from') : '',
    to: soon === undefined ? day('to') : '',
    which: which === 'open' ? undefined : which,
    sort: among('sort', SORTS)[0],
    descending: said.get('down') === '1' || undefined,
  })
}

/** The same without what says nothing: two listings that show the same are then written the same. */
export function withoutBlanks(listing: Listing): Listing {
  const said = Object.entries(listing).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false && (!Array.isArray(value) || value.length > 0),
  )
  return Object.fromEntries(said)
}

/** What a listing asks on a day (`YYYY-MM-DD`). Of what is followed, what is still to close comes first. */
export function queryOn({ soon, ...listing }: Listing, today: string): Query {
  const { sort = listing.text ? 'nearness' : 'deadline', which = 'open', descending } = listing
  const query = sort === 'deadline' && which === 'open' && !descending ? { ...listing, today } : listing
  if (soon === undefined) return query
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + soon * 86_400_000)
  return { ...query, from: today, to: last.toISOString().slice(0, 10) }
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type DeskAddress, deskFragment, type Listing, type Look, withoutBlanks } from '../../parts/desk-address'

/** The place of this screen. */
export type ListAddress = Extract<DeskAddress, { screen: 'opportunities' }>

/** Where the person stood in the list: kept with the address, and found again on the way back. */
export interface Place {
  readonly row: number
  readonly scroll: number
}

/** What is shown, and how to change it. */
export interface ListingLink {
  readonly listing: Listing
  readonly look: Look
  /** The saved view that it was opened from. */
  readonly view: string | null
  /** Changes some of what is shown. */
  change(part: Partial<Listing>): void
  setLook(look: Look): void
  /** Says that it is a view's from now on; null: nobody's. */
  setView(view: string | null): void
  /** Writes the address now, with where the person stands. */
  leave(place: Place): void
  /** Where the person stood when this place of the history was left. */
  readonly from: Place | null
}

/** Milliseconds after the last key before what is typed goes to the address: browsers refuse to be told too often. */
const PAUSE = 250

/** What the list shows: taken from the address, and written back to it. */
export function useListing(address: ListAddress): ListingLink {
  const [now, setNow] = useState(address)
  const latest = useRef(now)
  const timer = useRef(0)
  const [from, setFrom] = useState(placeOf)
  const came = useRef(address)
  if (came.current !== address) {
    came.current = address
    latest.current = address
    setNow(address)
    setFrom(placeOf())
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  const write = useCallback((place: Place | null) => {
    clearTimeout(timer.current)
    history.replaceState(place && { place }, '', deskFragment(latest.current))
  }, [])
  const show = useCallback(
    (next: ListAddress, typed = false) => {
      latest.current = next
      setNow(next)
      clearTimeout(timer.current)
      if (typed) timer.current = window.setTimeout(write, PAUSE, null)
      else write(null)
    },
    [write],
  )
  const change = useCallback(
    (part: Partial<Listing>) => {
      const { listing } = latest.current
      show({ ...latest.current, listing: withoutBlanks({ ...listing, ...part }) }, 'text' in part)
    },
    [show],
  )
  const setLook = useCallback((look: Look) => show({ ...latest.current, look }), [show])
  const setView = useCallback((view: string | null) => show({ ...latest.current, view }), [show])
  return { listing: now.listing, look: now.look, view: now.view, change, setLook, setView, leave: write, from }
}

function placeOf(): Place | null {
  const { place } = (history.state ?? {}) as { place?: Place }
  return typeof place?.row === 'number' && typeof place.scroll === 'number' ? place : null
}

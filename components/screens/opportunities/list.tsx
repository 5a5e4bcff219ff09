import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Finder, Found, Line } from '../../../utils/finding/table'
import { STAGES, type Stage } from '../../../utils/opportunities/stages'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { CsvButton } from '../../parts/csv-button'
import { deskFragment, type Listing, queryOn } from '../../parts/desk-address'
import { useAnnounce } from '../../shell/live-region'
import { ProblemNotice } from '../../shell/problem-notice'
import { useLate } from '../../shell/use-late'
import { useStable } from '../../shell/use-stable'
import { Board } from './board/board'
import type { Act } from './bulk/act'
import { BulkBar } from './bulk/bulk-bar'
import { type Asking, BulkDialog } from './bulk/bulk-dialog'
import { DoingNotice } from './bulk/doing-notice'
import { useDoing } from './bulk/use-doing'
import { Chips, chipsOf } from './filters/chips'
import { FilterPanel } from './filters/filter-panel'
import { FirstRun } from './first-run'
import { Indexing } from './indexing'
import { ShortcutsDialog } from './keys/shortcuts-dialog'
import { useShortcuts, useSingleKeys } from './keys/use-shortcuts'
import { ListHead } from './list-head'
import { useNames } from './names'
import { NothingFound } from './nothing-found'
import { SearchBox } from './search-box'
import { LinesTable } from './table/lines-table'
import { SortChoice } from './table/sort-choice'
import type { VisibleRows } from './table/use-visible-rows'
import { useAgenda } from './use-agenda'
import { useEmpty } from './use-empty'
import { useFound } from './use-found'
import { type ListAddress, useListing } from './use-listing'
import { useMoment } from './use-moment'
import { useSelection } from './use-selection'
import { useViews } from './views/use-views'
import { ViewsBar } from './views/views-bar'

/** Rows asked for at once, and by how many the window moves. */
const [LENGTH, STEP] = [80, 20]

/** The list itself: everything of the screen below its frame. */
export function List({ finder, address, now }: { finder: Finder; address: ListAddress; now: () => number }) {
  const link = useListing(address)
  const { listing, look, change } = link
  const [moment, today] = useMoment(now)
  const query = useMemo(() => queryOn(listing, today), [listing, today])
  const key = JSON.stringify(query)
  const names = useNames()
  const views = useViews()
  const doing = useDoing(names)
  const announce = useAnnounce()
  const [place, setPlace] = useState({ key, row: link.from?.row ?? 0, offset: offsetOf(link.from?.row ?? 0), focus: link.from !== null })
  const here = place.key === key ? place : { key, row: 0, offset: 0, focus: false }
  const [listed, again] = useFound(finder, look === 'table' ? query : NOTHING, {
    offset: here.offset,
    length: look === 'table' ? LENGTH : 0,
  })
  const [counted, setCounted] = useState<Found | null>(null)
  const [card, setCard] = useState<Line | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [help, setHelp] = useState(false)
  const [unfolded, setUnfolded] = useState(false)
  const [single, setSingle] = useSingleKeys()
  const search = useRef<HTMLInputElement>(null)
  const top = useRef<HTMLDivElement>(null)
  const late = useLate(300)
  /** Selects again what the last thing done took from the list. */
  const reselect = useRef<() => void>(() => {})

  const shown = listed.state === 'ready' ? listed : null
  const found = look === 'board' ? counted : (shown?.found ?? null)
  const lineAt = (row: number): Line | undefined => shown?.found.lines[row - shown.offset]
  const total = shown?.found.total ?? 0
  const row = Math.min(here.row, Math.max(0, total - 1))
  const line = look === 'board' ? (card ?? undefined) : lineAt(row)
  const selection = useSelection(finder, query, key, lineAt)
  const agenda = useAgenda(finder, today, found !== null)

  const reach = useStable((row: number, focus?: boolean) =>
    setPlace((before) => {
      const offset = before.key === key ? before.offset : 0
      const there = row >= offset && row < offset + LENGTH
      return { key, row, focus: focus ?? false, offset: there ? offset : offsetOf(row) }
    }),
  )
  const lookAt = useStable(({ first, last }: VisibleRows) =>
    setPlace((before) => {
      const offset = before.key === key ? before.offset : 0
      if (first >= offset && last <= offset + LENGTH) return before
      return { ...(before.key === key ? before : { key, row: 0, focus: false }), offset: offsetOf(first) }
    }),
  )
  // Another question: its answers are seen from the first.
  const asked = useRef(key)
  useEffect(() => {
    if (asked.current === key) return
    asked.current = key
    const head = top.current?.getBoundingClientRect().top ?? 0
    if (head < 0) scrollBy({ top: head })
  }, [key])
  useEffect(() => {
    if (link.from) scrollTo({ top: link.from.scroll })
  }, [link.from, shown !== null])
  // What is found is said once one has stopped typing.
  useEffect(() => {
    if (!found || found.partial) return
    const timer = setTimeout(() => announce(plural('desk_found', found.total)), 700)
    return () => clearTimeout(timer)
  }, [announce, found?.total, key])

  const targets = (): readonly string[] => (selection.ids.size > 0 ? [...selection.ids] : line ? [line.id] : [])
  const run = async (act: Act, ids = targets()) => {
    setAsking(null)
    if (ids.length === 0) return
    await doing.act(act, ids)
    // What stays in the list stays selected: the next thing is done to the same ones.
    reselect.current = LEAVING.has(act.kind) ? selection.clear() : () => {}
    if (look === 'table') reach(row, true)
  }
  const undo = async () => {
    if (await doing.undo()) reselect.current()
  }
  const move = (moved: Line, stage: Stage) => {
    setCard(moved)
    void run({ kind: 'stage', stage }, [moved.id])
  }
  const open = (opened: Line) => {
    link.leave({ row, scroll: scrollY })
    location.hash = deskFragment({ screen: 'opportunity', id: opened.id })
  }

  useShortcuts((pressed, event) => {
    const table = look === 'table' && total > 0
    const inTable = event.target instanceof Element && event.target.closest('.lines') !== null
    const go = (to: number) => {
      reach(Math.max(0, Math.min(total - 1, to)), true)
      return true
    }
    if (event.ctrlKey || event.metaKey) {
      if (pressed.toLowerCase() !== 'a' || !table || (!inTable && event.target !== document.body)) return false
      void selection.all()
      return true
    }
    if (table && inTable) {
      if (pressed === 'ArrowDown') return go(row + 1)
      if (pressed === 'ArrowUp') return go(row - 1)
      if (pressed === 'PageDown') return go(row + 10)
      if (pressed === 'PageUp') return go(row - 10)
      if (pressed === 'Home') return go(0)
      if (pressed === 'End') return go(total - 1)
    }
    if (pressed === 'Escape' && selection.ids.size > 0) {
      selection.clear()
      return true
    }
    if (pressed === 'Delete' && targets().length > 0) {
      void run({ kind: 'delete' })
      return true
    }
    if (pressed === 'Enter' && inTable && line && event.target instanceof HTMLInputElement) {
      open(line)
      return true
    }
    if (!single) return false
    const onOne: Readonly<Record<string, Asking>> = { t: 'tag', e: 'stage', p: 'pilot', c: 'close' }
    const ask = onOne[pressed]
    if (ask && targets().length > 0) setAsking(ask)
    else if (pressed === 'j' && table) return go(document.activeElement === document.body && row === 0 ? 0 : row + 1)
    else if (pressed === 'k' && table) return go(row - 1)
    else if (pressed === 'x' && table) selection.toggle(row, event.shiftKey)
    else if (pressed === '/') search.current?.focus()
    else if (pressed === '?') setHelp(true)
    else if (pressed === 'z' && doing.done?.gestures.length) void undo()
    else return false
    return true
  })

  const filters = useFilters(listing)
  const facets = found && !found.partial ? found.facets : null
  const focused = useStable(() => setPlace((before) => (before.focus ? { ...before, focus: false } : before)))
  const select = useStable(selection.toggle)
  const selectAll = useStable(() => (selection.ids.size > 0 ? selection.clear() : void selection.all()))
  const chips = chipsOf(listing, names, today)
  const blank = chips.length === 0 && !listing.text
  const nothing = found !== null && !found.partial && found.total === 0
  const empty = useEmpty(finder, nothing && blank)
  return (
    <div
      class="desk"
      onClickCapture={(event) => {
        // The way back leads to where one stood.
        const at = (event.target as Element).closest<HTMLElement>('[data-link]')
        if (at || (event.target as Element).closest('[data-card] a'))
          link.leave({ row: at ? Number(at.dataset.link) : row, scroll: scrollY })
      }}
    >
      <ListHead due={agenda?.due ?? null} look={look} setLook={link.setLook} help={() => setHelp(true)} bare={empty}>
        <CsvButton ids={() => finder.ids(query)} today={today} />
      </ListHead>
      {empty ? (
        <FirstRun />
      ) : (
        <>
          <ViewsBar {...{ views, listing, look, doing }} current={link.view} setView={link.setView} closing={agenda?.closing ?? null} />
          <div class="desk-columns">
            <aside class="desk-filters" data-open={unfolded} aria-label={t('desk_filters')} id="desk-filters">
              <FilterPanel facets={facets} listing={filters} {...{ change, names }} />
            </aside>
            <div class="desk-list" ref={top}>
              <div class="desk-bar">
                <SearchBox
                  text={listing.text ?? ''}
                  change={(text) => change({ text, sort: undefined, descending: undefined })}
                  corrected={found?.corrected ?? []}
                  field={search}
                  leave={() => (look === 'table' ? reach(0, true) : search.current?.blur())}
                />
                <button
                  type="button"
                  class="button button-small desk-filters-open"
                  aria-expanded={unfolded}
                  aria-controls="desk-filters"
                  onClick={() => setUnfolded(!unfolded)}
                >
                  {chips.length > 0 ? t('desk_filters_count', { count: chips.length }) : t('desk_filters')}
                </button>
                {look === 'table' && <SortChoice listing={listing} change={change} />}
                <span class="desk-count">{found && plural('desk_found', found.total)}</span>
                {found?.passed ? <span class="small muted">{plural('desk_passed', found.passed)}</span> : null}
              </div>
              <Chips {...{ listing, change, names, today }} />
              <Indexing finder={finder} />
              {selection.ids.size > 0 && (
                <BulkBar
                  count={selection.ids.size}
                  which={listing.which ?? 'open'}
                  ask={setAsking}
                  now={(kind) => void run({ kind })}
                  clear={selection.clear}
                >
                  <CsvButton ids={async () => (await finder.ids(query)).filter((id) => selection.ids.has(id))} today={today} />
                </BulkBar>
              )}
              {listed.state === 'failed' && look === 'table' && (
                <ProblemNotice
                  problem={listed.problem}
                  retry={listed.problem.code === 'updated-reload' ? () => location.reload() : again}
                />
              )}
              {listed.state === 'loading' && late && <p class="muted">{t('desk_loading')}</p>}
              {nothing && <NothingFound listing={listing} filtered={chips.length > 0} change={change} />}
              {look === 'board' && (
                <Board
                  {...{ finder, query, names, today, move }}
                  now={moment}
                  current={card?.id ?? null}
                  reach={setCard}
                  counted={setCounted}
                />
              )}
              {look === 'table' && shown && shown.found.total > 0 && (
                <LinesTable
                  found={shown.found}
                  query={shown.query}
                  offset={shown.offset}
                  turn={shown.turn}
                  sort={listing.sort ?? (listing.text ? 'nearness' : 'deadline')}
                  descending={listing.descending ?? false}
                  {...{ change, row, reach, names, today, focused, select, selectAll }}
                  focusRow={here.focus}
                  selected={selection.ids}
                  look={lookAt}
                  now={moment}
                />
              )}
              <DoingNotice doing={doing} undo={undo} />
            </div>
          </div>
        </>
      )}
      {asking && (
        <BulkDialog
          asking={asking}
          count={targets().length}
          title={selection.ids.size === 0 && line ? line.title : null}
          stage={selection.ids.size === 0 && line ? line.stage : (STAGES[0] ?? null)}
          pilot={selection.ids.size === 0 && line ? line.pilot : null}
          tags={selection.ids.size === 0 && line ? line.tags : selection.tags}
          knownTags={Object.keys(found?.facets.tags ?? {})}
          names={names}
          run={(act) => void run(act)}
          close={() => setAsking(null)}
        />
      )}
      {help && <ShortcutsDialog on={single} setOn={setSingle} close={() => setHelp(false)} />}
    </div>
  )
}

/** What takes rows out of the list that is shown. */
const LEAVING: ReadonlySet<Act['kind']> = new Set(['close', 'reopen', 'delete', 'restore'])
const NOTHING = {}
const offsetOf = (row: number) => Math.max(0, Math.floor(row / STEP) * STEP - STEP)

/** The filters of a listing, the same object while they say the same: typing changes none. */
function useFilters({ text: _, sort: __, descending: ___, ...filters }: Listing): Listing {
  const key = JSON.stringify(filters)
  return useMemo(() => filters, [key])
}

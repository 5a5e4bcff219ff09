import { useEffect, useRef, useState } from 'preact/hooks'
import type { Finder, Line, Query } from '../../../utils/finding/table'

/** The rows that are selected, by id: they stay so while others come and go. */
export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Tags of those that were seen when they were selected. */
  readonly tags: readonly string[]
  toggle(row: number, range: boolean): void
  all(): Promise<void>
  /** Selects nothing; called back, what was selected is selected again. */
  clear(): () => void
}

/** Keeps what is selected; another query selects nothing. */
export function useSelection(finder: Finder, query: Query, key: string, lineAt: (row: number) => Line | undefined): Selection {
  const [ids, setIds] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  const anchor = useRef(0)
  const first = useRef(key)
  useEffect(() => {
    if (first.current === key) return
    first.current = key
    anchor.current = 0
    setIds((before) => (before.size > 0 ? new Map() : before))
  }, [key])

  const toggle = async (row: number, range: boolean) => {
    const line = lineAt(row)
    if (!line) return
    if (!range) {
      anchor.current = row
      return setIds((before) => {
        const next = new Map(before)
        if (!next.delete(line.id)) next.set(line.id, line.tags)
        return next
      })
    }
    const [from, to] = [Math.min(anchor.current, row), Math.max(anchor.current, row)]
    const rows = Array.from({ length: to - from + 1 }, (_, at) => lineAt(from + at))
    const lines = rows.every((one) => one !== undefined)
      ? (rows as Line[])
      : (await finder.find(query, { offset: from, length: to - from + 1 })).lines
    setIds((before) => new Map([...before, ...lines.map(({ id, tags }) => [id, tags] as const)]))
  }
  return {
    ids: useAsSet(ids),
    tags: [...new Set([...ids.values()].flat())],
    toggle: (row, range) => void toggle(row, range).catch(() => {}),
    async all() {
      const found = await finder.ids(query).catch(() => [])
      setIds((before) => new Map(found.map((id) => [id, before.get(id) ?? []])))
    },
    clear: () => {
      setIds(new Map())
      return () => setIds((now) => (now.size > 0 ? now : ids))
    },
  }
}

/** The keys of a map as a set, the same set for the same map. */
function useAsSet(map: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const known = useRef({ map, set: new Set(map.keys()) as ReadonlySet<string> })
  if (known.current.map !== map) known.current = { map, set: new Set(map.keys()) }
  return known.current.set
}

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Finder, Found, Line, Query } from '../../../../utils/finding/table'
import { STAGES, type Stage } from '../../../../utils/opportunities/stages'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { STAGE_WORDS } from '../../../parts/stage-words'
import { ProblemNotice } from '../../../shell/problem-notice'
import { count } from '../line-words'
import type { Names } from '../names'
import { BoardCard } from './board-card'
import { CARDS, useBoard } from './use-board'

interface BoardProps {
  finder: Finder
  query: Query
  names: Names
  now: number
  today: string
  /** The card that the keys act on. */
  current: string | null
  reach: (line: Line) => void
  move: (line: Line, stage: Stage) => void
  /** Tells what the filters count. */
  counted: (found: Found) => void
}

/** The board: a column for each stage, its cards in the order in which they close. */
export function Board({ finder, query, names, now, today, current, reach, move, counted }: BoardProps) {
  const [more, setMore] = useState<Partial<Record<Stage, number>>>({})
  const [over, setOver] = useState<Stage | null>(null)
  const { whole, columns, problem, again, turn } = useBoard(finder, query, more)
  const board = useRef<HTMLDivElement>(null)
  const dragged = useRef<Line | null>(null)

  useEffect(() => {
    if (whole) counted(whole)
  }, [counted, whole])
  // The card that was moved keeps the focus in its new column.
  useEffect(() => {
    if (current === null || document.activeElement !== document.body) return
    board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(current)}"] a`)?.focus()
  }, [current, turn])

  if (problem) return <ProblemNotice problem={problem} retry={again} />
  const cards = columns.flatMap(({ found }) => found.lines)
  const stop = current !== null && cards.some(({ id }) => id === current) ? current : (cards[0]?.id ?? null)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = columns.findIndex(({ found }) => found.lines.some(({ id }) => id === stop))
    const lines = columns[at]?.found.lines ?? []
    const row = lines.findIndex(({ id }) => id === stop)
    const line = lines[row]
    const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (!line) return
    let next: Line | undefined
    if (side !== 0 && event.shiftKey) {
      event.preventDefault()
      const stage = STAGES[STAGES.indexOf(line.stage) + side]
      return stage && move(line, stage)
    }
    if (side !== 0) {
      for (let to = at + side; columns[to] && !next; to += side) next = columns[to]?.found.lines[row] ?? columns[to]?.found.lines.at(-1)
    } else if (event.key === 'ArrowDown' || event.key === 'j') next = lines[row + 1]
    else if (event.key === 'ArrowUp' || event.key === 'k') next = lines[row - 1]
    else return
    event.preventDefault()
    if (!next) return
    reach(next)
    board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(next.id)}"] a`)?.focus()
  }
  const onDrop = (event: DragEvent, stage: Stage) => {
    event.preventDefault()
    setOver(null)
    const line = dragged.current
    dragged.current = null
    if (line && line.stage !== stage) move(line, stage)
  }
  return (
    <div class="stack">
      <nav class="board-stages" aria-label={t('desk_board_stages')}>
        {columns.map(({ stage, found }) => (
          <button
            key={stage}
            type="button"
            class="button button-small button-plain"
            data-empty={found.total === 0}
            onClick={() => {
              const column = board.current?.querySelector(`[data-stage="${stage}"]`)
              column?.scrollIntoView({ inline: 'start', block: 'nearest' })
              column?.querySelector<HTMLElement>('.board-card a')?.focus({ preventScroll: true })
            }}
          >
            {t(STAGE_WORDS[stage])} <span class="board-count">{count(found.total)}</span>
          </button>
        ))}
      </nav>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the cards' links */}
      <div class="board" ref={board} onKeyDown={onKeyDown} data-find-ready={turn || undefined}>
        {columns.map(({ stage, found }) => (
          <section
            key={stage}
            class="board-column"
            aria-labelledby={`board-${stage}`}
            data-over={over === stage}
            data-stage={stage}
            data-empty={found.total === 0}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(stage)
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => onDrop(event, stage)}
          >
            <h2 id={`board-${stage}`}>
              {t(STAGE_WORDS[stage])} <span class="board-count">{count(found.total)}</span>
            </h2>
            <ul>
              {found.lines.map((line) => (
                <BoardCard
                  key={line.id}
                  line={line}
                  tab={line.id === stop ? 0 : -1}
                  reach={reach}
                  drag={(line) => {
                    dragged.current = line
                  }}
                  {...{ names, now, today }}
                />
              ))}
            </ul>
            {found.total > found.lines.length && (
              <button
                type="button"
                class="button button-small button-plain"
                onClick={() => setMore({ ...more, [stage]: found.lines.length + CARDS })}
              >
                {plural('desk_board_more', Math.min(CARDS, found.total - found.lines.length))}
              </button>
            )}
          </section>
        ))}
      </div>
    </div>
  )
}

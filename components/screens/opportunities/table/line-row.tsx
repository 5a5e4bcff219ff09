import type { Line, LineMarks } from '../../../../utils/finding/table'
import { t } from '../../../../utils/words/t'
import { DecisionBadge } from '../../../parts/decision-badge'
import { deskFragment } from '../../../parts/desk-address'
import { STAGE_WORDS } from '../../../parts/stage-words'
import { TagChip } from '../../../parts/tag-chip'
import { Highlighted } from '../highlighted'
import { dayAndMonth, deadlineInRow } from '../line-words'
import type { Names } from '../names'

interface LineRowProps {
  line: Line | undefined
  marks: LineMarks | undefined
  /** From 0. */
  index: number
  selected: boolean
  /** The keys act on this row. */
  current: boolean
  /** The first of those whose deadline has passed. */
  parted: boolean
  names: Names
  now: number
  today: string
}

/** Tags for which a row has room: with more, one and how many others. */
const TAGS = 2

/** One row: what is followed, when it closes, where it stands. One that is on its way is blank. */
export function LineRow({ line, marks, index, selected, current, parted, names, now, today }: LineRowProps) {
  const place = { '--index': index }
  if (!line) return <tr class="line line-blank" style={place} aria-rowindex={index + 2} data-row={index} />
  const deadline = line.deadline && deadlineInRow(line.deadline, now, today)
  const tab = current ? 0 : -1
  const tags = line.tags.length > TAGS ? 1 : TAGS
  return (
    <tr
      class="line"
      style={place}
      aria-rowindex={index + 2}
      data-row={index}
      data-id={line.id}
      data-current={current}
      data-parted={parted}
      data-selected={selected}
      data-pace={deadline?.pace}
    >
      <td class="line-check">
        <input type="checkbox" checked={selected} tabIndex={tab} aria-label={t('desk_select', { title: line.title })} data-check={index} />
      </td>
      <td class="line-deadline">
        {deadline ? (
          <>
            <span class="line-day">
              {deadline.day}
              {deadline.time && <span class="line-time"> {deadline.time}</span>}
            </span>
            <span class="line-left">{deadline.left}</span>
          </>
        ) : (
          <span class="line-left">{t('desk_no_deadline')}</span>
        )}
      </td>
      <th scope="row" class="line-title">
        <a href={deskFragment({ screen: 'opportunity', id: line.id })} tabIndex={tab} data-link={index} title={line.title}>
          <Highlighted text={line.title} marks={marks?.title ?? []} />
        </a>
      </th>
      <td class="line-buyer">{line.buyer && <Highlighted text={line.buyer} marks={marks?.buyer ?? []} />}</td>
      <td class="line-stage">
        <span class="stage" data-stage={line.stage}>
          {t(line.deleted ? 'desk_deleted' : line.closed ? 'desk_closed' : STAGE_WORDS[line.stage])}
        </span>
        {line.due && !line.closed && (
          <span class="line-due" data-late={line.due < today}>
            {t('desk_due', { day: dayAndMonth(line.due) })}
          </span>
        )}
      </td>
      <td class="line-pilot" data-none={line.pilot === null}>
        {names.partner(line.pilot ?? '')}
      </td>
      <td class="line-tags">
        {line.tags.slice(0, tags).map((tag) => (
          <TagChip key={tag} name={tag} colour={names.colour(tag)} />
        ))}
        {line.tags.length > tags && (
          <span class="small muted" title={line.tags.slice(tags).join(', ')}>
            {t('desk_more_tags', { count: line.tags.length - tags })}
          </span>
        )}
      </td>
      <td class="line-decision">
        {line.decision && <DecisionBadge decision={line.decision} small />}
        {line.score !== null && <span class="line-score">{line.score}</span>}
      </td>
    </tr>
  )
}

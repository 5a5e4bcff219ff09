import type { Line } from '../../../../utils/finding/table'
import { t } from '../../../../utils/words/t'
import { deskFragment } from '../../../parts/desk-address'
import { TagChip } from '../../../parts/tag-chip'
import { deadlineInRow } from '../line-words'
import type { Names } from '../names'

interface BoardCardProps {
  line: Line
  tab: 0 | -1
  reach: (line: Line) => void
  drag: (line: Line) => void
  names: Names
  now: number
  today: string
}

/** One opportunity in its stage's column. */
export function BoardCard({ line, tab, reach, drag, names, now, today }: BoardCardProps) {
  const deadline = line.deadline && deadlineInRow(line.deadline, now, today)
  return (
    <li
      class="board-card"
      data-card={line.id}
      data-pace={deadline?.pace}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', line.title)
        if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
        drag(line)
      }}
    >
      <a href={deskFragment({ screen: 'opportunity', id: line.id })} tabIndex={tab} onFocus={() => reach(line)}>
        {line.title}
      </a>
      {line.buyer && <span class="small muted board-buyer">{line.buyer}</span>}
      <span class="board-deadline">{deadline ? `${deadline.day} · ${deadline.left}` : t('desk_no_deadline')}</span>
      <span class="row board-foot">
        <span class="small" data-none={line.pilot === null}>
          {names.partner(line.pilot ?? '')}
        </span>
        {line.tags.slice(0, 2).map((tag) => (
          <TagChip key={tag} name={tag} colour={names.colour(tag)} />
        ))}
      </span>
    </li>
  )
}

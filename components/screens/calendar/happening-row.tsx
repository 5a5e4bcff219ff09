import { workingDaysBetween } from '../../../utils/calendar/working-days'
import { clockWords, workingDaysWords } from '../../../utils/words/dates'
import { type MessageKey, t } from '../../../utils/words/t'
import { deskFragment } from '../../parts/desk-address'
import { STAGE_WORDS } from '../../parts/stage-words'
import type { Happening, Kind } from './days'

/** Why something stands on a day. */
export const KIND_WORDS: Readonly<Record<Kind, MessageKey>> = {
  deadline: 'desk_kind_deadline',
  stage: 'desk_kind_stage',
  watch: 'desk_kind_watch',
}

/** One thing on its day: what it is, and of which tender. */
export function HappeningRow({ happening, today }: { happening: Happening; today: string }) {
  const { kind, line, day } = happening
  const time = kind === 'deadline' ? line.deadline?.time : null
  return (
    <li class="happening" data-kind={kind}>
      <span class="happening-kind">
        {kind === 'stage' ? t('desk_kind_leave', { stage: t(STAGE_WORDS[line.stage]) }) : t(KIND_WORDS[kind])}
        {time && <> · {clockWords(time)}</>}
      </span>
      <a href={deskFragment({ screen: 'opportunity', id: line.id })}>{line.title}</a>
      {line.buyer && <span class="small muted">{line.buyer}</span>}
      {day > today && kind === 'deadline' && <span class="small muted">{workingDaysWords(workingDaysBetween(today, day))}</span>}
    </li>
  )
}

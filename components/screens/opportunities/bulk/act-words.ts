import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { lackWords, REASON_WORDS, STAGE_WORDS } from '../../../parts/stage-words'
import type { Names } from '../names'
import type { Act, Intended } from './act'

/** What was done, in one sentence. */
export function doneWords(act: Act, count: number, names: Names): string {
  switch (act.kind) {
    case 'tag':
      return plural('desk_done_tag', count, { tag: act.name })
    case 'untag':
      return plural('desk_done_untag', count, { tag: act.name })
    case 'stage':
      return plural('desk_done_stage', count, { stage: t(STAGE_WORDS[act.stage]) })
    case 'pilot':
      return act.partner === null
        ? plural('desk_done_no_pilot', count)
        : plural('desk_done_pilot', count, { pilot: names.partner(act.partner) })
    case 'close':
      return plural('desk_done_close', count, { why: t(REASON_WORDS[act.why]) })
    case 'reopen':
      return plural('desk_done_reopen', count)
    case 'delete':
      return plural('desk_done_delete', count)
    case 'restore':
      return plural('desk_done_restore', count)
  }
}

/** What kept some from a stage. */
export const heldWords = ({ held, lacking }: Pick<Intended, 'held' | 'lacking'>): string =>
  plural('desk_held', held, { lacks: lackWords(lacking) })

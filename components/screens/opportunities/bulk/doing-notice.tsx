import { t } from '../../../../utils/words/t'
import { useLate } from '../../../shell/use-late'
import { Toast } from '../../../ui/toast'
import { count } from '../line-words'
import type { DoingLink, Progress } from './use-doing'

/** How far what is being done has come, then what was done, with how to take it back. */
export function DoingNotice({ doing, undo }: { doing: DoingLink; undo: () => Promise<void> }) {
  const { done, progress } = doing
  if (progress) return <Going progress={progress} />
  if (!done) return null
  return (
    <Toast
      key={done.words}
      words={done.words}
      refused={done.refused && done.gestures.length === 0}
      action={done.gestures.length > 0 ? { words: t('ui_undo'), run: () => void undo() } : undefined}
      close={doing.forget}
      closeWords={t('ui_close')}
    />
  )
}

function Going({ progress }: { progress: Progress }) {
  if (!useLate(700)) return null
  return (
    <div class="toast" role="status">
      <label class="desk-progress">
        {t('desk_doing', { done: count(progress.done), of: count(progress.of) })}
        <progress value={progress.done} max={progress.of} />
      </label>
    </div>
  )
}

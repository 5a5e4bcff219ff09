import { problemWords } from '../../utils/words/problem-words'
import { t } from '../../utils/words/t'
import { Toast } from '../ui/toast'
import type { Gestures } from './use-gestures'

/** Says what was just done with an undo, or why it was refused. */
export function GestureToast({ gestures: { done, refused, undo, forget } }: { gestures: Gestures }) {
  const close = { close: forget, closeWords: t('ui_close') }
  if (refused) {
    const { happened, advice } = problemWords(refused)
    const retry = done ? { action: { words: t('ui_retry'), run: undo } } : {}
    return <Toast key="refused" words={`${happened} ${advice}`} refused {...retry} {...close} />
  }
  if (!done) return null
  return <Toast key={done.gesture} words={done.words} focus={done.focus} action={{ words: t('ui_undo'), run: undo }} {...close} />
}

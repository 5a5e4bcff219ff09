import { clockWords } from '../../utils/words/dates'
import { language } from '../../utils/words/language'
import { t } from '../../utils/words/t'

const two = (number: number) => String(number).padStart(2, '0')

/** A moment on the reader's own clock: « 18 mai 2026 à 10 h 32 ». `at`: milliseconds since the epoch. */
export function momentWords(at: number): string {
  const moment = new Date(at)
  const day = new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(moment)
  return t('ui_day_at_time', { day, time: clockWords(`${two(moment.getHours())}:${two(moment.getMinutes())}`) })
}

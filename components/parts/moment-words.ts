import { language } from '../../utils/words/language'

/** A moment on the reader's own clock: « 18 mai 2026, 10:32 ». `at`: milliseconds since the epoch. */
export const momentWords = (at: number): string => new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(at)

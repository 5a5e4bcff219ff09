import type { Opportunity } from '../opportunities/opportunity'
import { language } from './language'
import { t } from './t'

/** What a list's folder of bookmarks is called. */
export const mirrorFolderWords = (list: string): string => `Maillage – ${list}`

/** What a tender's bookmark is called: « 15/01/2027 12:00 · Formation des encadrants ». */
export function bookmarkWords({ deadline, facts }: Pick<Opportunity, 'deadline' | 'facts'>): string {
  if (!deadline) return facts.title
  const day = new Intl.DateTimeFormat(language(), { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(`${deadline.date}T00:00:00Z`))
  return t('space_bookmark', { moment: deadline.time ? `${day} ${deadline.time}` : day, title: facts.title })
}

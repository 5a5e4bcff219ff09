import { t } from './t'

/** The BCP 47 tag of the words on screen, so that dates and numbers never speak another language than the sentences. */
export function language(): string {
  const tag = t('ui_language_tag')
  return tag === 'ui_language_tag' ? 'fr-FR' : tag
}

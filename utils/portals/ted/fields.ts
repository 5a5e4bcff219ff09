import type { Field } from '../read/vocabulary'

/** What each business term of the eForms regulation feeds; the terms left out are of no use here. */
const TERMS: Readonly<Record<string, Field>> = {
  '21': 'title',
  '22': 'reference',
  '24': 'description',
  '27': 'estimate',
  '271': 'maximum',
  '709': 'maximum',
  '105': 'procedure',
  '262': 'cpv',
  '263': 'cpv',
  '5071': 'nuts',
  '728': 'placeMore',
  '131': 'deadline',
  '1311': 'deadline',
  '13': 'questions',
  '15': 'documents',
  '137': 'lot',
  '500': 'buyer',
  '720': 'awarded',
  '161': 'awarded',
}

/**
 * The field that TED's own key names, whatever the page's language: `field|name|BT-131(d)-Lot`,
 * `business-term|name|BT-21`. Null: not such a key.
 */
export function fieldOfKey(key: string): Field | null {
  const term = /\bBT-(\d+)/.exec(key)?.[1]
  if (term) return TERMS[term] ?? 'none'
  return /\|winner|\|tenderer/.test(key) ? 'winner' : null
}

import { t } from '../../../../utils/words/t'
import type { Listing } from '../../../parts/desk-address'
import { shortDay } from '../line-words'
import type { Names } from '../names'
import { FACETS, toggled } from './facets'
import { WHICH_WORDS } from './which-filter'

interface Chip {
  readonly key: string
  readonly words: string
  readonly without: Partial<Listing>
}

/** The filters that hold, each taken away by a press. */
export function Chips({
  listing,
  change,
  names,
  today,
}: {
  listing: Listing
  change: (part: Partial<Listing>) => void
  names: Names
  today: string
}) {
  const chips = chipsOf(listing, names, today)
  if (chips.length === 0) return null
  const clear = () => change(BLANK)
  return (
    <ul class="chips" aria-label={t('desk_chips')}>
      {chips.map(({ key, words, without }) => (
        <li key={key}>
          <button type="button" class="chip" aria-label={t('desk_chip_remove', { filter: words })} onClick={() => change(without)}>
            {words}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="button button-small button-plain" onClick={clear}>
          {t('desk_chips_clear')}
        </button>
      </li>
    </ul>
  )
}

/** What a listing without filters says; its words are searched all the same. */
export const BLANK: Partial<Listing> = {
  stages: [],
  tags: [],
  pilots: [],
  partners: [],
  departements: [],
  portals: [],
  decisions: [],
  soon: undefined,
  from: '',
  to: '',
  which: undefined,
}

/** Filters that hold, in words. */
export function chipsOf(listing: Listing, names: Names, today: string): Chip[] {
  const chips: Chip[] = []
  const { soon, from, to, which } = listing
  if (soon !== undefined) chips.push({ key: 'soon', words: t('desk_chip_soon', { days: soon }), without: { soon: undefined } })
  if (from || to) {
    const words =
      from && to
        ? t('desk_chip_between', { from: shortDay(from, today), to: shortDay(to, today) })
        : from
          ? t('desk_chip_from', { day: shortDay(from, today) })
          : t('desk_chip_to', { day: shortDay(to ?? '', today) })
    chips.push({ key: 'days', words, without: { from: '', to: '' } })
  }
  for (const { id, words, name } of FACETS) {
    for (const value of listing[id] ?? []) {
      const filter = t('desk_chip', { name: t(words), value: name(value, names) })
      chips.push({ key: `${id} ${value}`, words: filter, without: toggled(listing, id, value) })
    }
  }
  if (which && which !== 'open') chips.push({ key: 'which', words: t(WHICH_WORDS[which]), without: { which: undefined } })
  return chips
}

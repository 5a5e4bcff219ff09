import type { Standing } from '../../utils/consortium/consortium'
import { type MessageKey, t } from '../../utils/words/t'
import { Mark } from './mark'

/** The word of each standing. */
export const STANDING_WORDS: Readonly<Record<Standing, MessageKey>> = {
  verified: 'consortium_standing_verified',
  declared: 'consortium_standing_declared',
  'to-check': 'consortium_standing_to_check',
}

const SHAPES = { verified: 'covers', declared: 'for', 'to-check': 'check' } as const

/** Whether a statement was checked: a shape, a word and a colour. */
export function StandingMark({ standing }: { standing: Standing }) {
  return (
    <span class="standing small" data-standing={standing}>
      <Mark shape={SHAPES[standing]} />
      {t(STANDING_WORDS[standing])}
    </span>
  )
}

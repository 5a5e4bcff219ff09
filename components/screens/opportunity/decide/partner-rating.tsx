import { useId, useRef } from 'preact/hooks'
import type { Partner } from '../../../../utils/consortium/consortium'
import { fieldName } from '../../../../utils/opportunities/field'
import type { Rating } from '../../../../utils/opportunities/opportunity'
import { type MessageKey, t } from '../../../../utils/words/t'
import { useKept } from '../../../parts/kept'
import { useDossier } from '../dossier'
import { useSettled } from '../fields/use-settled'

const LINES = ['interest', 'load', 'risk'] as const
const WORDS: Readonly<Record<(typeof LINES)[number], MessageKey>> = {
  interest: 'dossier_interest',
  load: 'dossier_load',
  risk: 'dossier_risk',
}

/** One partner's three answers, from 1 to 5; they count together, once all three are given. */
export function PartnerRating({ partner: { id, name } }: { partner: Partner }) {
  const { opportunity, change } = useDossier()
  const stored = opportunity.ratings[id]
  const [begun, setBegun] = useKept<Partial<Rating>>(`rating ${id}`, () => ({}))
  const keys = useRef(false)
  const group = useId()
  const settled = useSettled<Partial<Rating>>(stored ?? NOTHING, async (rating) => {
    if (!isWhole(rating)) return true
    const kept = await change({ [fieldName('rating', id)]: rating }, { signing: 'rating' })
    if (kept) setBegun({})
    return kept
  })
  const shown = { ...settled.value, ...begun }
  const choose = (line: (typeof LINES)[number], value: number) => {
    const next = { ...shown, [line]: value }
    setBegun(next)
    if (isWhole(next)) settled.choose(next, !keys.current)
  }
  return (
    <fieldset
      class="dossier-partner stack"
      onPointerDown={() => {
        keys.current = false
      }}
      onKeyDown={() => {
        keys.current = true
      }}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) settled.settle()
      }}
    >
      <legend>{name}</legend>
      {LINES.map((line) => (
        <fieldset key={line} class="rating-line">
          <legend class="small">{t(WORDS[line])}</legend>
          <div class="rating-marks">
            {[1, 2, 3, 4, 5].map((value) => (
              <label key={value}>
                <input type="radio" name={`${group}-${line}`} checked={shown[line] === value} onChange={() => choose(line, value)} />
                <span>{value}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {!isWhole(shown) && Object.keys(shown).length > 0 && <p class="small muted">{t('dossier_rating_rest')}</p>}
    </fieldset>
  )
}

const NOTHING: Partial<Rating> = {}

const isWhole = (rating: Partial<Rating>): rating is Rating => LINES.every((line) => rating[line] !== undefined)

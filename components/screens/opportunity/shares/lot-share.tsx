import { fieldName } from '../../../../utils/opportunities/field'
import type { LotFacts } from '../../../../utils/opportunities/opportunity'
import type { LotShares } from '../../../../utils/opportunities/shares'
import { language } from '../../../../utils/words/language'
import { t } from '../../../../utils/words/t'
import { lotWords } from '../../../parts/lot-words'
import { useDossier } from '../dossier'
import { SavedText } from '../fields/saved-text'

interface LotShareProps {
  lot: LotFacts
  /** Undefined: nobody takes it. */
  shares: LotShares | undefined
}

/** One lot: who takes part, each with a share that binds nobody yet. */
export function LotShareOf({ lot: { number, title }, shares }: LotShareProps) {
  const { opportunity, partners, names, change } = useDossier()
  const taken = opportunity.assignments[number] ?? []
  const others = taken
    .filter((part) => !partners.some(({ id }) => id === part.partner))
    .map(({ partner }) => ({ id: partner, name: names.partner(partner) }))
  return (
    <fieldset class="lot-share stack">
      <legend>
        {lotWords(number)}
        {title && <span class="lot-share-title"> {title}</span>}
      </legend>
      <ul class="lot-parts">
        {[...partners, ...others].map(({ id, name }) => {
          const part = taken.find(({ partner }) => partner === id)
          const field = fieldName('lot', number, id)
          return (
            <li key={id}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={part !== undefined}
                  onChange={({ currentTarget }) => change({ [field]: currentTarget.checked ? { share: null } : null })}
                />
                {name}
              </label>
              {part && (
                <SavedText
                  name={field}
                  label={t('dossier_share_of', { partner: name, lot: lotWords(number) })}
                  value={part.share === null ? '' : String(part.share).replace('.', t('dossier_decimal'))}
                  inputMode="numeric"
                  longest={6}
                  check={(text) => (readShare(text) === undefined ? t('dossier_share_wrong') : null)}
                  save={(text) => change({ [field]: { share: readShare(text) ?? null } })}
                />
              )}
            </li>
          )
        })}
      </ul>
      {shares?.total != null && (
        <p class="small lot-total" data-wrong={shares.whole && shares.total !== 100}>
          {t('dossier_lot_total', { total: new Intl.NumberFormat(language()).format(shares.total) })}
          {shares.whole && shares.total !== 100 && ` ${t('dossier_lot_total_not')}`}
        </p>
      )}
    </fieldset>
  )
}

/** A percentage as it is typed, `40`, `12,5 %`; empty: not said (null); undefined: it isn't one. */
function readShare(text: string): number | null | undefined {
  if (text === '') return null
  const found = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text)
  const share = Number(found?.[1]?.replace(',', '.'))
  return found && share <= 100 ? share : undefined
}

import type { Partner } from '../../../../utils/consortium/consortium'
import type { LotVerdict } from '../../../../utils/matching/verdict'
import { say } from '../../../../utils/words/say'
import { t } from '../../../../utils/words/t'
import { DecisionBadge } from '../../../parts/decision-badge'
import { sheetOf, useSheets } from '../../../parts/sheet-link'
import { useAskProof } from '../../../parts/use-proof-asked'

interface ChangeOfLotProps {
  lot: LotVerdict
  partners: readonly Partner[]
}

/** What would change the answer to a lot: the cheapest thing, whose it is, and what it would lead to. */
export function ChangeOfLot({ lot, partners }: ChangeOfLotProps) {
  const openSheet = useSheets()
  const ask = useAskProof(lot.lot)
  const { change } = lot
  if (!change) return null
  const row = lot.rows.find(({ id }) => id === change.row)
  const partner = partners.find(({ id }) => id === change.partner)
  const leadToSheet = () => {
    if (!partner || !row) return
    ask(row, partner.id)
    openSheet?.(sheetOf(partner.id, row, lot.rows))
  }
  return (
    <div class="change-of-lot stack">
      <h4>{t('panel_change_title')}</h4>
      <p>
        {row && <strong>{t('panel_change_row', { row: say(row.label) })}</strong>} {say(change.what)}
      </p>
      <p class="small">{partner ? t('panel_change_whose', { partner: partner.name }) : t('panel_change_outside')}</p>
      <p class="change-to">
        <span>{t('panel_change_to')}</span> <DecisionBadge decision={change.to} small />{' '}
        <span class="small">{t('panel_change_score', { from: lot.score, to: change.score })}</span>
      </p>
      {partner && row && openSheet && (
        <div>
          <button type="button" class="button button-small" onClick={leadToSheet}>
            {t('panel_change_open', { partner: partner.name })}
          </button>
        </div>
      )}
    </div>
  )
}

import type { Amount } from '../../../../utils/tenders/money'
import type { Place } from '../../../../utils/tenders/tender'
import { money } from '../../../../utils/words/money'
import { type MessageKey, t } from '../../../../utils/words/t'

const AMOUNT_ROLES: Readonly<Record<Amount['role'], MessageKey>> = {
  estimate: 'panel_amount_estimate',
  maximum: 'panel_amount_maximum',
  minimum: 'panel_amount_minimum',
  awarded: 'panel_amount_awarded',
}

const PLACE_ROLES: Readonly<Record<Place['role'], MessageKey>> = {
  performance: 'panel_place_performance',
  publication: 'panel_place_publication',
  buyer: 'panel_place_buyer',
}

/** « Maximum : 120 000 € hors taxes ». */
export function AmountWords({ amount }: { amount: Amount }) {
  return <>{t(AMOUNT_ROLES[amount.role], { amount: money(amount) })}</>
}

/** A place in the page's own words, then its codes, and what it is the place of. */
export function PlaceWords({ place }: { place: Place }) {
  const codes = [...place.departements, ...place.nuts].join(', ')
  return (
    <>
      {place.text}
      {place.text && codes && ' · '}
      {codes} <span class="muted">({t(PLACE_ROLES[place.role])})</span>
    </>
  )
}

/** A code of the common procurement vocabulary. */
export function CpvWords({ code }: { code: string }) {
  return (
    <>
      <abbr title={t('ui_gloss_cpv')}>CPV</abbr> {code}
    </>
  )
}

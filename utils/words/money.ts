import type { Amount } from '../tenders/money'
import { language } from './language'
import { t } from './t'

/** An amount as a person reads it: « 120 000 € hors taxes ». An unknown currency code is shown beside the number. */
export function money({ amount, currency, taxes }: Amount): string {
  const whole = Number.isInteger(amount)
  const options = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 }
  const number = /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat(language(), { style: 'currency', currency, ...options }).format(amount)
    : `${new Intl.NumberFormat(language(), options).format(amount)} ${currency}`
  if (taxes === 'excluded') return t('ui_money_excluded', { amount: number })
  return taxes === 'included' ? t('ui_money_included', { amount: number }) : number
}

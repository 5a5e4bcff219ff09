import { t } from '../../utils/words/t'

/** « Lot 2 », or the whole contract where it is not divided (number `0`). */
export const lotWords = (number: string): string =>
  number === '0' ? t('panel_lot_whole') : t('panel_lot_number', { number: number.replace(/^LOT-0*(?=\d)/i, '') })

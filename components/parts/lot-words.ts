import { lotNumbers } from '../../utils/matching/team/lot-numbers'
import { say } from '../../utils/words/say'
import { t } from '../../utils/words/t'

/** « Lot 2 », or the whole contract where it is not divided (number `0`). */
export const lotWords = (number: string): string =>
  number === '0' ? t('panel_lot_whole') : t('panel_lot_number', { number: number.replace(/^LOT-0*(?=\d)/i, '') })

/** « Lots 1, 2 et 4 », « Lots 1–12 »; one as {@link lotWords} has it. */
export const lotsWords = (numbers: readonly string[]): string =>
  numbers.length === 1 ? lotWords(numbers[0] ?? '0') : say({ key: 'panel_lots_numbers', params: { numbers: lotNumbers(numbers) } })

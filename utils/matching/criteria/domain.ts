import type { Criterion } from '../criterion'
import { TRADE_POINTS, tradeOf } from '../trade'

/** Whether a lot is something that the partner does; for several, the best of them. */
const criterion: Criterion = {
  of: TRADE_POINTS,
  essential: true,
  judge: tradeOf,
}

export default criterion

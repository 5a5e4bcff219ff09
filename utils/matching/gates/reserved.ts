import type { Reservation } from '../../tenders/tender'
import type { Gate } from '../gate'

/** Who may not answer on their own where participation is reserved (CCP L2113-12 to L2113-16): nobody here can know it of every partner. */
const CLOSED: readonly Reservation[] = ['disability', 'insertion', 'prison']

/**
 * A reserved contract. That a partner is a structure of insertion or of disability is not in a consortium file, so the
 * gate blocks and says which kind it is; the social economy, to which associations belong by law, is to confirm only.
 */
const gate: Gate = {
  judge({ notice }) {
    const { reserved } = notice.tender
    const found = reserved.find(({ value }) => CLOSED.includes(value)) ?? reserved[0]
    if (!found) return { state: 'ok', reason: { key: 'gate_reserved_none' }, evidence: [] }
    const quote = notice.quote(found.source.quote)
    return {
      state: CLOSED.includes(found.value) ? 'blocking' : 'ok',
      reason: { key: `gate_reserved_${found.value.replaceAll('-', '_')}` },
      evidence: quote ? [quote] : [],
    }
  },
}

export default gate

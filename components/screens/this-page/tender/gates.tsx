import type { GateResult } from '../../../../utils/matching/verdict'
import { say } from '../../../../utils/words/say'
import { t } from '../../../../utils/words/t'
import { Mark } from '../../../parts/mark'
import { Quote } from '../../../parts/quote'

/** What may rule the answer out, blocking points first; what is in order is not shown. */
export function Gates({ gates }: { gates: readonly GateResult[] }) {
  const open = gates.filter((gate) => gate.state !== 'ok').sort((a, b) => Number(b.state === 'blocking') - Number(a.state === 'blocking'))
  if (open.length === 0) return null
  return (
    <section class="stack" aria-labelledby="gates-title">
      <h2 id="gates-title">{t('panel_gates_title')}</h2>
      <ul class="gates">
        {open.map((gate) => (
          <li key={gate.gate} data-gate={gate.state}>
            <Mark shape={gate.state} />
            <div>
              <strong>{t(gate.state === 'blocking' ? 'panel_gate_blocking' : 'panel_gate_check')}</strong> {say(gate.reason)}
              {gate.evidence.map((quote) => (
                <Quote key={quote.text} text={quote.text} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

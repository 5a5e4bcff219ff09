import type { GateResult } from '../../../../utils/matching/verdict'
import { say } from '../../../../utils/words/say'
import { t } from '../../../../utils/words/t'
import { Mark } from '../../../parts/mark'
import { Quote } from '../../../parts/quote'

/** Gates that don't stand open, blocking ones first. */
export const unsettled = (gates: readonly GateResult[]): GateResult[] =>
  gates.filter((gate) => gate.state !== 'ok').sort((a, b) => Number(b.state === 'blocking') - Number(a.state === 'blocking'))

/** What may rule the answer out, each with the words of the notice. */
export function Gates({ gates }: { gates: readonly GateResult[] }) {
  return (
    <ul class="gates">
      {gates.map((gate) => (
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
  )
}

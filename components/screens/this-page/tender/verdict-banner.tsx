import type { Consortium } from '../../../../utils/consortium/consortium'
import type { Verdict } from '../../../../utils/matching/verdict'
import { say } from '../../../../utils/words/say'
import { type MessageKey, t } from '../../../../utils/words/t'
import { DecisionBadge } from '../../../parts/decision-badge'
import { Quote } from '../../../parts/quote'
import { isUnsure } from '../../../parts/score-lines'
import { same } from './points'

/** What the convention says where one member can answer alone. */
const SOLO: Readonly<Record<'free' | 'inform' | 'joint', MessageKey>> = {
  free: 'panel_alone_free',
  inform: 'panel_alone_inform',
  joint: 'panel_alone_joint',
}

/** Whether a lot that is open to the consortium rests on statements of its sheets that nobody has confirmed. */
const restsOnUnsure = ({ lots, gates }: Verdict): boolean =>
  gates.every(({ state }) => state !== 'blocking') &&
  lots.some(
    ({ decision, cells }) =>
      decision !== 'outside' && decision !== 'no' && cells.some((cell) => cell.state !== 'no' && cell.judgements.some(isUnsure)),
  )

function aloneWords({ lots, team }: Verdict): MessageKey {
  if (lots.length < 2) return 'panel_alone_whole'
  return team?.limit && team.limit.lots.length > 0 ? 'panel_alone_chosen' : 'panel_alone'
}

interface VerdictBannerProps {
  verdict: Verdict
  consortium: Consortium
  openDesk: () => void
}

/** The verdict in one sentence, what the convention says where one partner could answer alone, and what the partners' sheets leave open. */
export function VerdictBanner({ verdict, consortium, openDesk }: VerdictBannerProps) {
  const alone = consortium.partners.find((partner) => partner.id === verdict.alone)
  const told = verdict.cons.find(({ reason }) => same(reason, verdict.summary))
  const rule = consortium.convention?.soloAnswer ?? null
  return (
    <section class="verdict" data-decision={verdict.decision} aria-label={t('panel_verdict_title')}>
      <DecisionBadge decision={verdict.decision} />
      <p class="verdict-sentence">{say(verdict.summary)}</p>
      {told?.evidence.slice(0, 1).map((quote) => (
        <Quote key={quote.text} text={quote.text} />
      ))}
      {alone && (
        <p>
          <strong>{t(aloneWords(verdict), { partner: alone.name })}</strong> {t(rule ? SOLO[rule] : 'panel_alone_unsaid')}
        </p>
      )}
      {restsOnUnsure(verdict) && (
        <p>
          {t('panel_to_confirm')}{' '}
          <button type="button" class="button button-small button-plain" onClick={openDesk}>
            {t('panel_to_confirm_open')}
          </button>
        </p>
      )}
    </section>
  )
}

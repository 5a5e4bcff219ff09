import type { Consortium } from '../../../../utils/consortium/consortium'
import type { Verdict } from '../../../../utils/matching/verdict'
import { say } from '../../../../utils/words/say'
import { type MessageKey, t } from '../../../../utils/words/t'
import { DecisionBadge } from '../../../parts/decision-badge'

const SOLO: Readonly<Record<'free' | 'inform' | 'joint', MessageKey>> = {
  free: 'panel_alone_free',
  inform: 'panel_alone_inform',
  joint: 'panel_alone_joint',
}

/** The verdict in one sentence, how much of it is known, and what the convention says where one partner could answer alone. */
export function VerdictBanner({ verdict, consortium }: { verdict: Verdict; consortium: Consortium }) {
  const alone = consortium.partners.find((partner) => partner.id === verdict.alone)
  const rule = consortium.convention?.soloAnswer ?? null
  return (
    <section class="verdict" data-decision={verdict.decision} aria-label={t('panel_verdict_title')}>
      <DecisionBadge decision={verdict.decision} />
      <p class="verdict-sentence">{say(verdict.summary)}</p>
      {alone && (
        <p>
          {t('panel_alone', { partner: alone.name })} {t(rule ? SOLO[rule] : 'panel_alone_unsaid')}
        </p>
      )}
      <p class="small verdict-known">{t('panel_confidence', { percent: Math.round(verdict.confidence * 100) })}</p>
    </section>
  )
}

import { useContext, useState } from 'preact/hooks'
import type { Partner } from '../../../../utils/consortium/consortium'
import { fieldName } from '../../../../utils/opportunities/field'
import type { Opportunity } from '../../../../utils/opportunities/opportunity'
import { currentLife, livesOf } from '../../../../utils/sharing/lives-of'
import { t } from '../../../../utils/words/t'
import { OpenDossier } from '../../../parts/dossier-link'
import { GestureToast } from '../../../parts/gesture-toast'
import { Mark } from '../../../parts/mark'
import { REASON_WORDS, STAGE_WORDS } from '../../../parts/stage-words'
import { TagInput } from '../../../parts/tag-input'
import { ProposalCard } from '../../../parts/together/proposal-card'
import { ProposeDialog } from '../../../parts/together/propose-dialog'
import { useTogether } from '../../../parts/together/use-together'
import { ProblemNotice } from '../../../shell/problem-notice'
import { NewsNotice } from './news-notice'
import type { Following } from './use-following'
import '../styles/follow.css'

interface FollowBarProps {
  following: Following
  /** Of the consortium: to name the pilot, to propose it to them. */
  partners: readonly Partner[]
  /** Nobody can answer any more. */
  over: boolean
  now: () => number
}

/** One click follows the notice; then its stage, its tags, and the way to its file on the desk. */
export function FollowBar({ following, partners, over, now }: FollowBarProps) {
  const { opportunity, problem, askAgain, gestures, keep } = following
  const [fresh, setFresh] = useState(false)
  const [proposing, setProposing] = useState<Opportunity | null>(null)
  if (problem) return <ProblemNotice problem={problem} retry={askAgain} />
  if (opportunity === undefined) return null
  const follow = async () => {
    if (gestures.busy) return
    setFresh(true)
    await keep()
  }
  const life = opportunity && currentLife(livesOf(opportunity, now()))
  const asked = life != null && life.state !== 'expired'
  const mayPropose = !over && !asked && partners.length > 1 && !opportunity?.closed && !opportunity?.cancelled
  return (
    <section class="follow" aria-label={t('panel_follow_title')}>
      {opportunity ? (
        <Followed {...{ opportunity, partners, following, fresh, now }} again={follow} />
      ) : (
        <button type="button" class="button button-main follow-button" aria-busy={gestures.busy} onClick={follow}>
          {t('panel_follow')}
        </button>
      )}
      {mayPropose && (
        <button type="button" class="button follow-button" onClick={async () => setProposing(await following.would())}>
          {t('proposal_propose')}
        </button>
      )}
      {proposing && (
        <ProposeDialog opportunity={proposing} partners={partners} now={now} propose={following.propose} close={() => setProposing(null)} />
      )}
      <GestureToast gestures={gestures} />
    </section>
  )
}

interface FollowedProps extends Omit<FollowBarProps, 'over'> {
  opportunity: Opportunity
  /** It was kept just now: a word typed is its tag. */
  fresh: boolean
  again: () => Promise<void>
}

function Followed({ opportunity, partners, following: { gestures, news, pageUrl }, fresh, again, now }: FollowedProps) {
  const open = useContext(OpenDossier)
  const together = useTogether(opportunity, partners, now, gestures)
  const { id, stage, closed, cancelled, tags, pilot } = opportunity
  const tag = (name: string, value: true | null, words: string) => {
    const standing = tags.filter((one) => one.name === name).map(({ audience }) => audience)
    const audiences = value || standing.length === 0 ? (['me'] as const) : standing
    void gestures.run(
      audiences.map((audience) => ({ of: id, field: fieldName('tag', audience, name), value })),
      words,
    )
  }
  return (
    <div class="stack">
      <p class="follow-state">
        <Mark shape={closed || cancelled ? 'against' : 'for'} />
        <span>
          {closed
            ? t('panel_followed_left', { reason: t(REASON_WORDS[closed.why]) })
            : cancelled
              ? t('panel_followed_cancelled')
              : t('panel_followed', { stage: t(STAGE_WORDS[stage]) })}
          {pilot && !closed && <> {t('panel_followed_pilot', { pilot: partners.find((one) => one.id === pilot)?.name ?? pilot })}</>}
        </span>
      </p>
      <ProposalCard opportunity={opportunity} together={together} busy={gestures.busy} />
      {news && <NewsNotice news={news} url={pageUrl} gestures={gestures} now={now} />}
      <TagInput
        tags={[...new Set(tags.map(({ name }) => name))]}
        focus={fresh}
        add={(name) => tag(name, true, t('panel_tag_added', { tag: name }))}
        remove={(name) => tag(name, null, t('panel_tag_removed', { tag: name }))}
      />
      <div class="row">
        {open && (
          <button type="button" class="button button-small" onClick={() => open(id)}>
            {t('panel_open_dossier')}
          </button>
        )}
        {closed && (
          <button type="button" class="button button-small button-plain" aria-busy={gestures.busy} onClick={again}>
            {t('panel_follow_again')}
          </button>
        )}
      </div>
    </div>
  )
}

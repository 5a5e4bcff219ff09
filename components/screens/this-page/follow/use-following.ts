import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Verdict } from '../../../../utils/matching/verdict'
import type { PageState } from '../../../../utils/messaging/protocol'
import type { Folded } from '../../../../utils/opportunities/fold'
import { keepTender } from '../../../../utils/opportunities/keep-tender'
import { keysSpokenOf, sameConsultation } from '../../../../utils/opportunities/lookup-keys'
import { type News, newsOfOtherPage, newsOfOwnPage } from '../../../../utils/opportunities/news'
import { copyOf, type KeptReading } from '../../../../utils/opportunities/notice-copy'
import type { Change } from '../../../../utils/opportunities/operation'
import type { Opportunity } from '../../../../utils/opportunities/opportunity'
import type { Proposal } from '../../../../utils/opportunities/proposal'
import { readOpportunity } from '../../../../utils/opportunities/read-opportunity'
import type { Problem } from '../../../../utils/problems/problem'
import type { Tender } from '../../../../utils/tenders/tender'
import type { Terms } from '../../../../utils/terms/terms'
import { t } from '../../../../utils/words/t'
import { proposeChanges } from '../../../parts/together/use-together'
import { type Gestures, useGestures } from '../../../parts/use-gestures'
import { useQuery } from '../../../shell/use-query'

/** What is done about the notice on screen. */
export interface Following {
  /** Undefined: not known yet. Null: it isn't followed. Where the page only speaks of another one (a corrigendum, another portal), that one. */
  readonly opportunity: Opportunity | null | undefined
  /** What the page says that isn't known of it yet. */
  readonly news: News | null
  readonly pageUrl: string
  readonly problem: Problem | null
  readonly askAgain: () => void
  readonly gestures: Gestures
  /** Follows it, from one click: its facts, its deadline, a copy of its page. */
  keep(): Promise<void>
  /** The opportunity that is followed, or the one that this notice would become. */
  readonly would: () => Promise<Opportunity | null>
  /** Proposes it to the others, and follows it where it isn't followed. Null: stored; else why not. */
  propose(proposal: Proposal): Promise<Problem | null>
}

/** What somebody chose to follow in the browser's own menu: the page, or the row that a link leads to; undefined: nothing. */
export type Wanted = Extract<PageState, { state: 'read' }>['wanted']

/** What there is to keep of a notice. */
export interface Keepable {
  /** See `tenderKey`. */
  readonly key: string
  /** As the page's script reported it. */
  readonly reading: KeptReading
  /** As it was completed and judged here. */
  readonly tender: Tender
  readonly terms: Terms
  readonly verdict: Verdict | null
  readonly wanted: Wanted
  readonly now: () => number
}

/** Follows what is stored of the notice on screen, under the key of its page. */
export function useFollowing({ key, reading, tender, terms, verdict, wanted, now }: Keepable): Following {
  const [query, askAgain] = useQuery('opportunities', { ids: [key] }, 'opportunities')
  const own = query.state === 'ready' ? readAll(query.value)[0] : undefined
  // Only a page that isn't followed itself may speak of one that is.
  const spoken = useMemo(() => ({ keys: keysSpokenOf(tender) }), [tender])
  const [near] = useQuery('opportunities-near', query.state === 'ready' && !own ? spoken : undefined, 'opportunities')
  const others = useMemo(() => (near.state === 'ready' ? readAll(near.value) : []), [near])
  const elsewhere = useMemo(() => newsOfOtherPage(others, tender), [others, tender])
  const gestures = useGestures()
  const same = own ?? elsewhere?.of ?? others.find(({ facts, deleted }) => !deleted && sameConsultation(facts, tender))
  const opportunity = same?.deleted ? null : (same ?? null)
  const keeping = async () => {
    const at = now()
    const copy = await copyOf(reading, at)
    const changes = keepTender({
      key: same?.id ?? key,
      portal: reading.portal,
      url: reading.url,
      tender,
      questions: terms.questionsDeadline?.value ?? null,
      months: terms.duration?.value.months ?? null,
      verdict,
      copy: copy.id,
      at,
    })
    return { copy, changes }
  }
  // Followed from its row in a list or from the browser's menu: its page, now that it is here, says the rest.
  const completes = own !== undefined && !own.deleted && !own.closed && (own.copy === null || (own.verdict === null && verdict !== null))
  const completed = useRef('')
  useEffect(() => {
    if (!completes || completed.current === key) return
    completed.current = key
    // A date that is newer than this page's, or typed, stays.
    const dated = own.deadline !== null && own.deadline.from !== 'notice'
    void keeping().then(({ copy, changes }) => {
      const told = changes.filter(({ field }) => field !== 'deadline' || !dated)
      return gestures.run(told, '', { copies: [copy] })
    })
  })
  const keep = async () => {
    const { copy, changes } = await keeping()
    await gestures.run(changes, t('panel_follow_done'), { copies: [copy] })
  }
  const would = async () => opportunity ?? previewOf((await keeping()).changes)
  const propose = async (proposal: Proposal) => {
    const kept = opportunity ? null : await keeping()
    const of = opportunity ?? (kept && previewOf(kept.changes))
    if (!of) return null
    const changes = [...(kept?.changes ?? []), ...proposeChanges(of, proposal)]
    return gestures.run(changes, t('proposal_sent'), kept ? { copies: [kept.copy] } : {})
  }
  const met = useRef(0)
  const follows =
    wanted?.link === null && query.state === 'ready' && (own !== undefined || near.state !== 'loading') && opportunity === null
  useEffect(() => {
    if (!follows || !wanted || met.current === wanted.at) return
    met.current = wanted.at
    void keep()
  })
  return {
    opportunity: query.state === 'loading' ? undefined : opportunity,
    news: elsewhere ?? (opportunity ? newsOfOwnPage(opportunity, tender) : null),
    pageUrl: reading.url,
    problem: query.state === 'failed' ? query.problem : null,
    askAgain,
    gestures,
    keep,
    would,
    propose,
  }
}

/** What changes would make of a record of which nothing is known. */
function previewOf(changes: readonly Change[]): Opportunity | null {
  const by = { partner: null, name: '' }
  const fields = Object.fromEntries(changes.flatMap(({ field, value }) => (value === null ? [] : [[field, { value, stamp: '', by }]])))
  return readOpportunity({ id: changes[0]?.of ?? '', fields })
}

const readAll = (records: readonly Folded[]): Opportunity[] => records.flatMap((record) => readOpportunity(record) ?? [])

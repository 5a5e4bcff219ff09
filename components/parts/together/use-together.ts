import { useMemo } from 'preact/hooks'
import type { Partner } from '../../../utils/consortium/consortium'
import { fieldName } from '../../../utils/opportunities/field'
import type { Change, Json } from '../../../utils/opportunities/operation'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import type { Proposal } from '../../../utils/opportunities/proposal'
import { currentLife, livesOf, type ProposalLife } from '../../../utils/sharing/lives-of'
import { t } from '../../../utils/words/t'
import { useQuery } from '../../shell/use-query'
import type { Gestures } from '../use-gestures'
import type { AnswerGiven } from './answer-words'

/** What is proposed and answered about one tender. */
export interface Together {
  /** This organisation, a partner's id; null: nobody said so yet. Undefined: not known yet. */
  readonly me: string | null | undefined
  /** The proposal that is asked now; null: none. */
  readonly life: ProposalLife | null
  readonly partners: readonly Partner[]
  /** What a member is called. */
  nameOf(member: string): string
  answer(given: AnswerGiven): void
  withdraw(why: string): void
  /** Keeps what a member answered elsewhere, in its own words: reported by us, never signed by it. Whether it was stored. */
  report(member: string, given: AnswerGiven, words: string): Promise<boolean>
}

/** The changes that propose a tender, together with `also` (those that keep it, where it isn't followed yet). */
export function proposeChanges({ id: of, stage }: Pick<Opportunity, 'id' | 'stage'>, { id, ...proposal }: Proposal): Change[] {
  return [
    { of, field: fieldName('shared', 'consortium'), value: true },
    { of, field: fieldName('proposal', id), value: proposal as unknown as Json },
    ...(stage === 'spotted' ? [{ of, field: 'stage', value: 'proposed' }] : []),
  ]
}

/** Follows what stands about an opportunity between the partners, at this moment. */
export function useTogether(opportunity: Opportunity, partners: readonly Partner[], now: () => number, gestures: Gestures): Together {
  const [signer] = useQuery('me', null, 'me')
  const me = signer.state === 'ready' ? signer.value.partner : signer.state === 'failed' ? null : undefined
  const life = useMemo(() => currentLife(livesOf(opportunity, now())), [opportunity, now])
  const { id: of } = opportunity
  return {
    me,
    life,
    partners,
    nameOf: (member) => partners.find(({ id }) => id === member)?.name ?? member,
    answer(given) {
      if (!life || !me) return
      const value = { ...given, version: life.version } as unknown as Json
      void gestures.run([{ of, field: fieldName('answer', life.id, me), value }], t('answer_given'), { focus: true })
    },
    async report(member, given, words) {
      if (!life || !me) return false
      const value = { ...given, version: life.version, words } as unknown as Json
      const field = fieldName('reported', life.id, member, me)
      return (await gestures.run([{ of, field, value }], t('answer_reported_done'), { focus: true })) === null
    },
    withdraw(why) {
      if (!life || !me) return
      const mine = life.parts.filter(({ by }) => by === me)
      void gestures.run(
        mine.map(({ id }) => ({ of, field: fieldName('withdrawn', id), value: why })),
        t('proposal_withdrawn_done'),
        { focus: true },
      )
    },
  }
}

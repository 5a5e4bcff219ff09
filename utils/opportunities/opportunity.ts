import type { Decision } from '../matching/verdict'
import type { Deadline } from '../tenders/deadline'
import type { NoticeType, Procedure } from '../tenders/tender'
import type { Author } from './operation'
import type { AnswerHeld, Proposal, ReportedHeld } from './proposal'
import type { LessonLine, NeutralReason, Outcome, Stage } from './stages'
import type { Stamp } from './stamp'

/**
 * Who a tag or a note is for: this person alone, the consortium, or one list (`list:<id>`). It is a part of the field's
 * name: something private and something shared never write over each other, and changing who it is for is a removal
 * here and an addition there.
 */
export type Audience = 'me' | 'consortium' | `list:${string}`

/** What a notice said when it was kept, in short: what tables and searches show. */
export interface Facts {
  readonly title: string
  readonly buyer: string | null
  readonly reference: string | null
  readonly noticeId: string | null
  readonly noticeType: NoticeType | null
  readonly procedure: Procedure | null
  /** The portal whose reader read it; `generic`: any page. */
  readonly portal: string
  /** Where it was read. `https:` only. */
  readonly url: string
  /** `YYYY-MM-DD`. */
  readonly published: string | null
  /** INSEE codes of where it is performed. */
  readonly departements: readonly string[]
  /** Its places in the page's words, where no code is known. */
  readonly places: readonly string[]
  /** Eight digits each. */
  readonly cpv: readonly string[]
  readonly lots: readonly LotFacts[]
  readonly questions: Deadline | null
  /** Other deadlines that the page gives, never dropped. */
  readonly otherDeadlines: readonly Deadline[]
  readonly winners: readonly string[]
  /** Length of the contract with its renewals, months; null: not said. */
  readonly months: number | null
}

/** One lot in short. */
export interface LotFacts {
  readonly number: string
  readonly title: string | null
}

/** The deadline that is followed, where it comes from, and the words that say it. */
export interface KnownDeadline extends Deadline {
  /** `notice`: the page that was kept. `corrigendum`: a later notice. `person`: typed. */
  readonly from: 'notice' | 'corrigendum' | 'person'
  readonly quote: string
  /** Page of a corrigendum; null: the opportunity's own. */
  readonly url: string | null
}

/** How one partner feels about it, 1 to 5 each, shown side by side and never averaged. */
export interface Rating {
  readonly interest: number
  readonly load: number
  readonly risk: number
}

/** A refusal that holds everybody until it is lifted. */
export interface Veto {
  readonly why: string
  /** Why it was lifted; null: it stands. */
  readonly lifted: string | null
}

/** What a partner would do of a lot. */
export interface Assignment {
  readonly partner: string
  /** Indicative, percent of the lot; null: not said. */
  readonly share: number | null
}

/** Changes to one step of the plan. */
export interface StepChange {
  /** Moved by hand to this day; null: as planned. */
  readonly on: string | null
  readonly done: boolean
  /** A partner's id; null: nobody in particular. */
  readonly owner: string | null
}

/** A day on which it comes back by itself. */
export interface Watch {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly why: 'renewal' | 'relaunch' | 'person'
  readonly note: string
  readonly done: boolean
}

/** The verdict as it stood when it was kept: later weights don't move it. */
export interface VerdictKept {
  readonly decision: Decision
  /** Best lot, 0 to 100; null: none was scored. */
  readonly score: number | null
  readonly lots: readonly { readonly lot: string; readonly decision: Decision; readonly score: number; readonly team: readonly string[] }[]
  readonly pilot: string | null
  /** Why a group, as it was proposed. */
  readonly weightsVersion: number
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** A note. */
export interface Note {
  readonly id: string
  readonly audience: Audience
  readonly text: string
  readonly by: Author
  /** Milliseconds since the epoch: when it was last written. */
  readonly at: number
}

/** A tag. */
export interface Tag {
  readonly name: string
  readonly audience: Audience
}

/** A tender that somebody keeps, and all that people did about it: what its record's fields say, read with care. */
export interface Opportunity {
  /** The key of the tender where it was first kept (see `tenderKey`): the same on every device. */
  readonly id: string
  /** All keys under which it is known: other portals publish the same tender. */
  readonly keys: readonly string[]
  readonly facts: Facts
  readonly deadline: KnownDeadline | null
  /** Name of the kept copy of the notice; null: none. */
  readonly copy: string | null
  readonly verdict: VerdictKept | null
  readonly stage: Stage
  /** Left, and why; null: it is followed. */
  readonly closed: { readonly why: NeutralReason; readonly note: string } | null
  /** The buyer closed it: a cancellation that was read. */
  readonly cancelled: boolean
  readonly deleted: boolean
  /** Audiences that follow it too. */
  readonly shared: readonly Audience[]
  /** A partner's id: leads, and represents the group (mandataire). */
  readonly pilot: string | null
  /** Why together: the lawful and plain justification of a group. */
  readonly together: string
  /** One of them answers, and no group is needed. */
  readonly alone: boolean
  readonly decision: { readonly go: boolean; readonly why: string; readonly on: string } | null
  readonly owners: Readonly<Partial<Record<Stage, string>>>
  /** `YYYY-MM-DD` by which the stage is to be left. */
  readonly dates: Readonly<Partial<Record<Stage, string>>>
  readonly ratings: Readonly<Record<string, Rating>>
  readonly vetoes: Readonly<Record<string, Veto>>
  /** By number of the lot. */
  readonly assignments: Readonly<Record<string, readonly Assignment[]>>
  readonly steps: Readonly<Record<string, StepChange>>
  readonly deposit: { readonly on: string; readonly receipt: string; readonly members: readonly string[] } | null
  readonly result: {
    readonly outcome: Outcome
    readonly on: string
    /** When the contract begins and how long it lasts with its renewals, to know when it ends. */
    readonly begins: string | null
    readonly months: number | null
  } | null
  readonly lessons: Readonly<Partial<Record<LessonLine, string>>>
  readonly tags: readonly Tag[]
  readonly notes: readonly Note[]
  readonly watches: readonly Watch[]
  /** All that were made about it, withdrawn ones too: what they make together is `livesOf`. */
  readonly proposals: readonly Proposal[]
  /** By id of the proposal, why it was taken back; empty: not said. */
  readonly withdrawn: Readonly<Record<string, string>>
  readonly answers: readonly AnswerHeld[]
  readonly reported: readonly ReportedHeld[]
  /** Members that say they answer by themselves, beside the group, and since when (milliseconds since the epoch). */
  readonly solo: Readonly<Record<string, number>>
  /** The first and the last of its operations. */
  readonly first: Stamp
  readonly last: Stamp
}

import type { Author } from './operation'
import type { NeutralReason } from './stages'

/** What a proposal asks of one lot. */
export interface ProposedLot {
  /** Number of the lot; `0`: the whole of a notice without lots, as everywhere. */
  readonly lot: string
  readonly title: string | null
  /** Members that the match sees on it. */
  readonly members: readonly string[]
}

/** « On y va ensemble ? »: what one member proposes to others about a tender. Stands in `proposal/<id>`, its id in the field's name alone. */
export interface Proposal {
  /** Twelve letters and digits, drawn at random: also the code in a mail's subject, `[AO k3f…]`. */
  readonly id: string
  /** The member that proposes. */
  readonly by: string
  /** Who is asked: members' ids. */
  readonly to: readonly string[]
  readonly lots: readonly ProposedLot[]
  /** The member that would lead (mandataire); null: to be seen. */
  readonly pilot: string | null
  /** Answers are awaited before this moment, milliseconds since the epoch: two working days by default, never after the deadline. */
  readonly replyBy: number
  /** One line; empty: none. */
  readonly why: string
  /** The tender's deadline as it was then, as printed (`2027-01-15T12:00`); null: none known. */
  readonly deadline: string | null
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** What a member may say of one lot. */
export const LOT_ANSWERS = ['lead', 'partner', 'interested', 'no'] as const

/** A member's word on one lot. */
export type LotAnswer = (typeof LOT_ANSWERS)[number]

/** What a member answers. Stands in `answer/<proposal>/<member>`; written by that member's devices alone. */
export interface Answer {
  /** Which state of the proposal it answers (see `versionOf`): another one is « une version antérieure ». */
  readonly version: string
  readonly says: 'yes' | 'if' | 'no'
  /** « oui si… »; empty otherwise. */
  readonly condition: string
  /** Why not: one of the neutral reasons; null: not said. */
  readonly reason: NeutralReason | null
  readonly lots: Readonly<Record<string, LotAnswer>>
  /** How loaded the team is, 1 (free) to 5; null: not said. */
  readonly load: number | null
  /** Who would do it; empty: not said. */
  readonly who: string
}

/** An answer that somebody else took down from a mail or a call. Stands in `reported/<proposal>/<member>/<reporter>`: never shown as signed. */
export interface ReportedAnswer extends Omit<Answer, 'version'> {
  readonly version: string | null
  /** The words that it was read in. */
  readonly words: string
}

/** An answer as it stands in a record: to which proposal, of which member, and who wrote it when (milliseconds since the epoch). */
export interface AnswerHeld extends Answer {
  readonly proposal: string
  readonly member: string
  readonly by: Author
  readonly at: number
}

/** A reported answer as it stands in a record; `reporter`: the member that took it down. */
export interface ReportedHeld extends ReportedAnswer {
  readonly proposal: string
  readonly member: string
  readonly reporter: string
  readonly by: Author
  readonly at: number
}

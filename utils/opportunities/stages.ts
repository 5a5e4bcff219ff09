/** Where an opportunity stands, in order: each has one owner and one date, and rules to leave it. */
export const STAGES = ['spotted', 'proposed', 'decision', 'drafting', 'review', 'deposit', 'result', 'lessons'] as const

/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number]

/** Why a tender is left, in words that blame nobody. */
export const NEUTRAL_REASONS = ['load', 'delay', 'place', 'trade', 'strategy', 'partner', 'price', 'other'] as const

/** One of {@link NEUTRAL_REASONS}. */
export type NeutralReason = (typeof NEUTRAL_REASONS)[number]

/** What came of an answer. */
export const OUTCOMES = ['won', 'partly', 'lost', 'unsuccessful', 'withdrawn'] as const

/** One of {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number]

/** The five lines of what is kept once it is over. */
export const LESSON_LINES = ['outcome', 'gap', 'learnt', 'partners', 'again'] as const

/** One of {@link LESSON_LINES}. */
export type LessonLine = (typeof LESSON_LINES)[number]

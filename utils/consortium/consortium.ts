/**
 * The consortium as its members describe it: the content of a consortium file (format `maillage-consortium`, version 1).
 * Every statement carries whether somebody has checked it: what is `to-check` is never counted as acquired, nor as refused.
 */
export interface Consortium {
  readonly id: string
  readonly name: string
  readonly convention: Convention | null
  readonly partners: readonly Partner[]
  /** How much each line of the score weighs; null: as the product proposes. */
  readonly weights: Weights | null
}

/** Points of the lines of a score, from 0; what they add up to counts as 100 and is more than 0. A change makes a new version. */
export interface Weights {
  /** From 1, one more at each change: a verdict says which it was made with. */
  readonly version: number
  readonly domain: number
  readonly territory: number
  readonly coverage: number
  readonly days: number
  readonly size: number
  readonly history: number
  readonly balance: number
}

/** `verified`: a document or register was seen. `declared`: its owner says so. `to-check`: somebody else's belief. */
export type Standing = 'verified' | 'declared' | 'to-check'

/** The written agreement that lets the cooperation outlive the people who began it. */
export interface Convention {
  readonly object: string
  readonly rules: readonly string[]
  /** `YYYY-MM-DD`, or null where it has none or it is not known. */
  readonly signedOn: string | null
  readonly endsOn: string | null
  /** What applies when one member can answer alone. */
  readonly soloAnswer: 'free' | 'inform' | 'joint' | null
  /** Working days that an answer by several needs; null: not said. */
  readonly leastDays: number | null
  /** The least share of a contract for a partner who takes part, percent; null: not said. */
  readonly leastShare: number | null
  readonly standing: Standing
}

/** One organisation of the group. People change; roles stay. */
export interface Partner {
  /** Short stable slug: `arfrips`. */
  readonly id: string
  readonly name: string
  readonly fullName: string | null
  /** 14 digits, Luhn-valid (La Poste excepted); null where not known: never invented. */
  readonly siret: string | null
  readonly sites: readonly Site[]
  readonly areas: readonly Area[]
  readonly skills: readonly Skill[]
  readonly approvals: readonly Approval[]
  readonly certifications: readonly Certification[]
  readonly capacity: Capacity
  readonly wants: readonly string[]
  readonly refuses: readonly string[]
  /** Contracts carried out, to show and to know a buyer by. */
  readonly references: readonly Reference[]
  /** Buyers for whom it can't answer: it advises them, or one of its people sits on their board. */
  readonly conflicts: readonly string[]
  readonly contacts: readonly Contact[]
  readonly notes: string
}

/** A place where the organisation works or teaches. */
export interface Site {
  readonly id: string
  readonly name: string
  readonly town: string
  /** INSEE code: `69`, `2A`, `974`. */
  readonly departement: string
  readonly standing: Standing
}

/**
 * Where a partner intervenes, on one of three layers: `administrative` (départements, régions), `health` (GHT,
 * bassins, typed by hand), `lived` (around a site, named by people).
 */
export interface Area {
  readonly layer: 'administrative' | 'health' | 'lived'
  readonly name: string
  readonly departements: readonly string[]
  readonly standing: Standing
}

/** What a partner can do, in plain words. */
export interface Skill {
  readonly id: string
  readonly name: string
  /** Other words a notice may use for it: synonyms, acronyms. */
  readonly words: readonly string[]
  /** CPV codes or branches it answers to: two to eight digits, `8053` stands for the branch. */
  readonly cpv: readonly string[]
  readonly standing: Standing
}

/** A diploma's approval, given per diploma *and* site (CASF R451-2). */
export interface Approval {
  readonly diploma: string
  readonly site: string
  /** `YYYY-MM-DD` or null. */
  readonly validUntil: string | null
  readonly standing: Standing
}

/** A certification; Qualiopi is held by category (code du travail L6316-1, L6313-1). */
export interface Certification {
  readonly name: string
  readonly category: 'training' | 'skills-assessment' | 'vae' | 'apprenticeship' | null
  readonly validUntil: string | null
  readonly standing: Standing
}

/** A contract that a partner carried out. */
export interface Reference {
  readonly buyer: string
  readonly object: string
  /** The year it ended or was last renewed; null: not known. */
  readonly year: number | null
  /** `bad`: it ended badly, one would rather not meet again. */
  readonly outcome: 'good' | 'bad' | null
  readonly standing: Standing
}

/** How much a partner can take on. Null: not said. */
export interface Capacity {
  /** Learners at the same time. */
  readonly learners: number | null
  /** Yearly turnover, euros excluding taxes. */
  readonly turnover: number | null
  /** Person-days a month it can give to answering. */
  readonly answeringDays: number | null
}

/** A role and who holds it today. Professional data only. */
export interface Contact {
  readonly role: 'development' | 'direction' | 'pedagogy' | 'administration'
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
}

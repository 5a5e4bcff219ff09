import type { Deadline } from '../tenders/deadline'
import type { Found } from '../tenders/provenance'
import type { Reservation } from '../tenders/tender'

/**
 * What a notice's sentences impose on whoever answers. Null or empty: nothing read, which is never the same as nothing
 * asked. Every `source.quote` stands in the notice's text, verbatim.
 */
export interface Terms {
  readonly requirements: readonly Requirement[]
  /** Whom the contract or single lots are kept for. */
  readonly reserved: readonly ReservedFor[]
  /** The most lots that one candidate may bid for, and may be awarded (eForms BT-31 and BT-33). */
  readonly lotsSubmitted: Found<number> | null
  readonly lotsAwarded: Found<number> | null
  /** An offer must cover every lot (BT-763). */
  readonly allLots: Found<true> | null
  /** Months, first period and renewals included (`24, renewable once` is 48), and the first period alone. */
  readonly duration: Found<Duration> | null
  /** A visit of the place before answering. */
  readonly siteVisit: Found<SiteVisit> | null
  /** Last moment to ask questions where a sentence gives it, also as "eight days before the deadline"; a field of the page wins over it. */
  readonly questionsDeadline: Found<Deadline> | null
  /** Whether a qualified electronic signature is asked for. */
  readonly signature: Found<true> | null
  /** What helps the buyer to choose or to check suppliers: whoever does that can't be one of them. */
  readonly buyerSide: Found<true> | null
  /** Share of the price in the award, percent. */
  readonly priceWeight: Found<number> | null
  /** A concession or delegated public service rather than a contract of services: whoever gets it runs it and bears its risk. */
  readonly concession: Found<true> | null
  /** Of a notice that ends a call: another one is announced. */
  readonly relaunch: Found<true> | null
}

/** Who may take part, in which lots (CCP L2113-12 to L2113-16). */
export interface ReservedFor {
  readonly value: Reservation
  /** Numbers as in `Lot.number`; null: all, or a contract that isn't divided; empty: some of them, the words don't say which. */
  readonly lots: readonly string[] | null
  /** The notice's words. */
  readonly quote: string
}

/** Months of a contract. */
export interface Duration {
  readonly months: number
  readonly firstMonths: number
}

/** A visit before answering, compulsory or advised. */
export interface SiteVisit {
  readonly compulsory: boolean
}

/** Where a requirement holds, and how strictly. */
interface Asked {
  /** Stable within a notice: `approval:DEAF`, `qualiopi`, `approval:DEAES@2` where it is said of lot 2 alone. */
  readonly id: string
  /** Numbers of the lots that it is said of, as in `Lot.number`; null: all. */
  readonly lots: readonly string[] | null
  /** `mandatory`: asked for. `implied`: follows from the subject, nothing is said. `wished`: appreciated. */
  readonly level: 'mandatory' | 'implied' | 'wished'
  /**
   * Why it is not `mandatory` though words ask for it, or how it may be met otherwise. `alternative`: something else will
   * do ("or an agreement with an approved institute", "training or VAE"). `which-lot`: several figures for several lots,
   * and the words don't say which is whose; the strictest stands here. Absent: no doubt.
   */
  readonly doubt?: 'alternative' | 'which-lot'
  /** The notice's words. */
  readonly quote: string
}

/** Something that a candidate must have or do. Kinds answered in `matching/requirements/<kind>.ts`. */
export type Requirement = Asked &
  (
    | {
        /** Approval to prepare a state diploma, per diploma and site (CASF R451-2): can't be had within a tender's delay. */
        readonly kind: 'approval'
        /** `DEAES`, `CAFERUIS`…; null: not named. */
        readonly diploma: string | null
      }
    | {
        /** Qualiopi certification (code du travail L6316-1). */
        readonly kind: 'qualiopi'
        /** One each where several are asked for. `other`: the words name one that isn't understood, so that it is to check; null: none is named. */
        readonly category: 'training' | 'skills-assessment' | 'vae' | 'apprenticeship' | 'other' | null
      }
    | {
        /** Registration as a training body (code du travail L6351-1). */
        readonly kind: 'activity-declaration'
      }
    | {
        /** Least yearly turnover (CCP R2142-6 and R2142-7). */
        readonly kind: 'turnover'
        /** Euros a year, excluding taxes. */
        readonly amount: number
      }
    | {
        /** The work is done on the spot. */
        readonly kind: 'on-site'
        /** INSEE codes; empty: where the lot is performed. */
        readonly departements: readonly string[]
        /** Nothing at a distance is admitted. */
        readonly exclusive: boolean
      }
    | {
        /** A room near the people: at most so far from them. */
        readonly kind: 'proximity'
        readonly minutes: number | null
        readonly kilometres: number | null
      }
    | {
        /** A room that whoever answers has to have. */
        readonly kind: 'premises'
        /** INSEE codes; empty: where the lot is performed. */
        readonly departements: readonly string[]
      }
    | {
        /** A diploma or a level of studies of those who do the work. */
        readonly kind: 'qualification'
        /** The notice's words for it, at most 80 characters: `diplôme de psychologue`, `niveau 6`. */
        readonly diploma: string
      }
    | {
        /** Years of experience of those who do the work. */
        readonly kind: 'experience'
        readonly years: number | null
      }
    | {
        /** Contracts of the same sort already carried out. */
        readonly kind: 'references'
        readonly count: number | null
      }
    | {
        /** A part of the work at a distance: a platform. */
        readonly kind: 'remote'
        /** Percent, at most where words say so; 100: all of it, and nobody comes anywhere; null: not said. */
        readonly share: number | null
      }
  )

/** The name of a kind of requirement: a file of `matching/requirements/`. */
export type RequirementKindId = Requirement['kind']

/** Nothing read. */
export const NO_TERMS: Terms = {
  requirements: [],
  reserved: [],
  lotsSubmitted: null,
  lotsAwarded: null,
  allLots: null,
  duration: null,
  siteVisit: null,
  questionsDeadline: null,
  signature: null,
  buyerSide: null,
  priceWeight: null,
  concession: null,
  relaunch: null,
}

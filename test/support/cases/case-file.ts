/** A partner as a file of cases gives it: keys that end in `_A` are assumptions of the group. */
export interface CaseMember {
  readonly code: string
  readonly nom?: string
  readonly sites?: readonly { readonly ville: string; readonly dep: string; readonly hypothese?: boolean }[]
  readonly departements_intervention?: readonly string[]
  readonly departements_intervention_A?: readonly string[]
  readonly diplomes?: Readonly<Record<string, readonly string[]>>
  readonly diplomes_A?: Readonly<Record<string, readonly string[]>>
  readonly services?: readonly string[]
  readonly services_A?: readonly string[]
  /** Stands for the positive answer of the national register. */
  readonly qualiopi_test?: boolean
  readonly ca_annuel_test?: number
}

/** One notice, as text. What is expected of it is not read. */
export interface Case {
  readonly id: string
  readonly texte: string
}

/** What is read of a file of cases: a consortium, a day, notices. */
export interface CaseFile {
  readonly meta: { readonly date_reference: string }
  readonly consortium: {
    readonly id?: string
    readonly convention?: { readonly existe?: boolean; readonly objet?: string }
    readonly regles?: { readonly delai_consortium_jours_ouvres?: number; readonly part_minimale_par_partenaire_pct?: number }
    readonly membres: readonly CaseMember[]
  }
  readonly cases: readonly Case[]
  readonly bonus?: readonly Case[]
}

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Convention, Partner } from '../../../utils/consortium/consortium'
import type { Author, Change } from '../../../utils/opportunities/operation'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import type { Plan } from '../../../utils/planning/plan'
import type { ChangeNames } from '../../parts/change-words'
import type { Gestures } from '../../parts/use-gestures'

/** The sections of the screen, by the name under which they are opened. */
export type SectionName = 'decide' | 'shares' | 'plan' | 'deposit' | 'result' | 'lessons' | 'notes' | 'copy' | 'history'

/** Where somebody is asked for the first time who signs here. */
export type SigningPlace = 'owner' | 'rating'

/** All that the parts of the screen need of the one opportunity that it shows. */
export interface Dossier {
  readonly opportunity: Opportunity
  readonly partners: readonly Partner[]
  readonly convention: Convention | null
  /** What ids are called. */
  readonly names: ChangeNames & { portal(id: string): string }
  /** Who signs on this device; null: not known yet. */
  readonly me: Author | null
  /** Where it matters who signs, and nobody has said. */
  readonly asks: SigningPlace | null
  readonly now: () => number
  /** `YYYY-MM-DD` on the deadline's own clock. */
  readonly today: string
  readonly plan: Plan | null
  readonly gestures: Gestures
  /** Stores fields as one gesture, said as the history says them unless `words` does. Whether it was stored. */
  change(
    fields: Readonly<Record<string, unknown>>,
    options?: {
      readonly words?: string
      readonly focus?: boolean
      readonly signing?: SigningPlace
      readonly also?: readonly Change[]
    },
  ): Promise<boolean>
  /** Nobody wants to say who signs, for now. */
  readonly dismissSigning: () => void
  readonly opened: ReadonlySet<SectionName>
  open(section: SectionName, on: boolean): void
  /** Opens a section and gives the focus to one of its fields. */
  reach(section: SectionName, field: string): void
}

/** The opportunity on screen. */
export const DossierOf = createContext<Dossier | null>(null)

/** The opportunity on screen, for its parts. */
export function useDossier(): Dossier {
  const dossier = useContext(DossierOf)
  if (!dossier) throw new Error('a part of the opportunity screen stands outside of it')
  return dossier
}

/** The id of a field that may be led to. */
export const fieldId = (field: string): string => `dossier-${field.replace(/[^\w-]/g, '_')}`

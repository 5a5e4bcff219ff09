import type { Partner } from './consortium'
import { newId } from './new-id'

/** A partner of which nothing is known but its name; `others` are those it must not be confused with. */
export function newPartner(name: string, others: readonly Partner[]): Partner {
  return {
    id: newId(
      name,
      others.map((partner) => partner.id),
    ),
    name,
    fullName: null,
    siret: null,
    sites: [],
    areas: [],
    skills: [],
    approvals: [],
    certifications: [],
    capacity: { learners: null, turnover: null, answeringDays: null },
    wants: [],
    refuses: [],
    references: [],
    conflicts: [],
    contacts: [],
    notes: '',
  }
}

import type { Certification, Partner } from '../consortium/consortium'
import { fold } from '../tenders/fold'

/** The Qualiopi certificates of a partner's sheet (code du travail L6316-1), by category where it says one. */
export function qualiopiOf(partner: Partner): readonly Certification[] {
  return partner.certifications.filter(({ name }) => /qualiopi|referentiel national (?:de )?qualite|\brnq\b/.test(fold(name)))
}

import { fold } from '../tenders/fold'
import { findDiplomas } from '../terms/diplomas'

const known = new Map<string, ReadonlySet<string>>()

/**
 * The diplomas that a field of a sheet means: acronym or full name, with or without "diplôme d'État", the old ones as
 * what replaced them (AMP, DEAVS: DEAES). A name that nobody knows stands for itself, folded.
 */
export function diplomasMeant(field: string): ReadonlySet<string> {
  const remembered = known.get(field)
  if (remembered) return remembered
  const bare = field.trim()
  // A notice's reader wants "diplôme d'État de …" and capitals; here the field says that it is a diploma.
  const tries = [bare, `DE${bare}`].map((name) => `Diplôme d'État ${name.toUpperCase()}`)
  const found = tries.flatMap((text) => findDiplomas(text, fold(text)).map(({ diploma }) => diploma))
  const meant = new Set(
    found.length > 0
      ? found
      : [
          fold(bare)
            .replace(/[^a-z0-9]+/g, ' ')
            .trim(),
        ],
  )
  // Bounded: files and notices may hold anything.
  if (known.size > 2_000) known.clear()
  known.set(field, meant)
  return meant
}

/** Whether a sheet's diploma is the one that a notice asks for. */
export function sameDiploma(held: string, asked: string): boolean {
  const wanted = diplomasMeant(asked)
  for (const diploma of diplomasMeant(held)) if (diploma && wanted.has(diploma)) return true
  return false
}

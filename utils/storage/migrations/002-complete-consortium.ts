import type { Migration } from './registry'

// What version 1 could not say is not said.
const ABSENT = { weights: null }
const ABSENT_OF_CONVENTION = { leastDays: null, leastShare: null }
const ABSENT_OF_PARTNER = { references: [], conflicts: [] }

/** Every stored version gets the fields of references, conflicts, shares and weights, empty. */
export const completeConsortium: Migration = async (_database, transaction) => {
  for await (const cursor of transaction.objectStore('consortium-versions')) {
    const { consortium } = cursor.value
    if (!consortium) continue
    const { convention, partners } = consortium
    await cursor.update({
      ...cursor.value,
      consortium: {
        ...ABSENT,
        ...consortium,
        convention: convention && { ...ABSENT_OF_CONVENTION, ...convention },
        partners: partners.map((partner) => ({ ...ABSENT_OF_PARTNER, ...partner })),
      },
    })
  }
}

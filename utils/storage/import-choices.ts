import type { Choice } from '../learning/choice'
import { checkRequest } from '../messaging/check'
import { openDatabase } from './database'
import { writeTo } from './write'

/** What taking choices in did: those that were added, and those whose place they took. */
export interface ChoicesTaken {
  readonly added: readonly string[]
  readonly replaced: readonly Choice[]
}

/** The sound ones of choices from elsewhere. */
export const checkChoices = (choices: readonly unknown[]): Choice[] =>
  choices.flatMap((choice) => (checkRequest('choose', choice)?.payload as Choice | undefined) ?? [])

/** The choices that are not here yet: of two about the same tender the newer one counts. */
export async function newChoices(choices: readonly Choice[]): Promise<Choice[]> {
  const database = await openDatabase()
  try {
    return missing(choices, await database.getAll('choices'))
  } finally {
    database.close()
  }
}

/** Takes choices in; the same ones again change nothing. */
export async function takeChoices(choices: readonly Choice[]): Promise<ChoicesTaken> {
  return writeTo(['choices'], async (transaction) => {
    const store = transaction.objectStore('choices')
    const here = await store.getAll()
    const added = missing(choices, here)
    const tenders = new Set(added.map(({ tender }) => tender))
    const replaced = here.filter(({ tender }) => tenders.has(tender))
    for (const { id } of replaced) await store.delete(id)
    for (const choice of added) await store.put(choice)
    return { added: added.map(({ id }) => id), replaced }
  })
}

/** Puts choices back as they were before {@link takeChoices}; what was taken back meanwhile stays away. */
export async function putChoicesBack({ added, replaced }: ChoicesTaken): Promise<void> {
  await writeTo(['choices'], async (transaction) => {
    const store = transaction.objectStore('choices')
    for (const id of added) await store.delete(id)
    const tenders = new Set((await store.getAll()).map(({ tender }) => tender))
    for (const choice of replaced) if (!tenders.has(choice.tender)) await store.put(choice)
  })
}

function missing(choices: readonly Choice[], here: readonly Choice[]): Choice[] {
  const newest = new Map(here.map((choice) => [choice.tender, choice.at]))
  const ids = new Set(here.map(({ id }) => id))
  const added = new Map<string, Choice>()
  for (const choice of [...choices].sort((one, other) => one.at - other.at)) {
    if (!ids.has(choice.id) && choice.at > (newest.get(choice.tender) ?? -1)) added.set(choice.tender, choice)
  }
  return [...added.values()]
}

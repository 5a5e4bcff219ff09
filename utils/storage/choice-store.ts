import type { Choice } from '../learning/choice'
import { openDatabase } from './database'
import { writeTo } from './write'

/** Everything said of tenders on this device, the newest first. */
export async function loadChoices(): Promise<Choice[]> {
  const database = await openDatabase()
  try {
    return (await database.getAll('choices')).sort((one, other) => other.at - one.at)
  } finally {
    database.close()
  }
}

/** Stores a choice; the same one again changes nothing. Another one about the same tender takes its place. */
export async function saveChoice(choice: Choice): Promise<void> {
  await writeTo(['choices'], async (transaction) => {
    const store = transaction.objectStore('choices')
    for (const known of await store.getAll()) if (known.tender === choice.tender && known.id !== choice.id) await store.delete(known.id)
    await store.put(choice)
  })
}

/** Takes a choice back, and with it what was learned from it. */
export async function removeChoice(id: string): Promise<void> {
  const database = await openDatabase()
  try {
    await database.delete('choices', id)
  } finally {
    database.close()
  }
}

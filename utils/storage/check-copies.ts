import { checkReading } from '../messaging/check-reading'
import { copyOf, type NoticeCopy } from '../opportunities/notice-copy'

/** The sound ones of copies that came from elsewhere: what a notice says, under the name that its content gives it. */
export async function checkCopies(copies: readonly unknown[]): Promise<NoticeCopy[]> {
  const sound = await Promise.all(copies.map(checkCopy))
  return sound.flatMap((copy) => copy ?? [])
}

async function checkCopy(value: unknown): Promise<NoticeCopy | null> {
  if (typeof value !== 'object' || value === null) return null
  const { id, reading, at } = value as Partial<NoticeCopy>
  const checked = checkReading(reading)
  if (!checked || (checked.kind !== 'notice' && checked.kind !== 'documents') || typeof at !== 'number' || !(at >= 0)) return null
  const copy = await copyOf(checked, at)
  return copy.id === id ? copy : null
}

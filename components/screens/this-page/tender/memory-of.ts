/** Tenders whose folds are remembered. */
const MOST = 20

const memories = new Map<string, Map<string, unknown>>()

/** How the views of a tender were left, while the panel lives: its tab may be left for the desk, and come back to. */
export function memoryOf(tender: string): Map<string, unknown> {
  const memory = memories.get(tender) ?? new Map<string, unknown>()
  memories.delete(tender)
  memories.set(tender, memory)
  const [oldest] = memories.keys()
  if (memories.size > MOST && oldest !== undefined) memories.delete(oldest)
  return memory
}

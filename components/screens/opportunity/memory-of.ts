/** Opportunities whose folds and drafts are remembered. */
const MOST = 50

const memories = new Map<string, Map<string, unknown>>()

/** How the screen of an opportunity was left, and what was typed there and not stored, while the desk lives. */
export function memoryOf(id: string): Map<string, unknown> {
  const memory = memories.get(id) ?? new Map<string, unknown>()
  memories.delete(id)
  memories.set(id, memory)
  const [oldest] = memories.keys()
  if (memories.size > MOST && oldest !== undefined) memories.delete(oldest)
  return memory
}

/** Opportunities whose folds and drafts are remembered. */
const MOST = 50

/** Where drafts wait while the page is loaded again: in this window alone, and gone with it. */
const DRAFTS = 'dossier drafts'

const memories = new Map<string, Map<string, unknown>>(drafts())
addEventListener('pagehide', keepDrafts)

/** Folds are set anew; what was typed is not to be typed again. */
function keepDrafts(): void {
  const typed = [...memories].map(([id, memory]) => [id, [...memory].filter(([, value]) => typeof value === 'string' && value !== '')])
  try {
    sessionStorage.setItem(DRAFTS, JSON.stringify(typed))
  } catch {
    // No room, or not allowed: the drafts live as long as the page.
  }
}

function drafts(): [string, Map<string, unknown>][] {
  try {
    const typed = JSON.parse(sessionStorage.getItem(DRAFTS) ?? '[]') as [string, [string, string][]][]
    return typed.map(([id, memory]) => [id, new Map<string, unknown>(memory)])
  } catch {
    return []
  }
}

/** How the screen of an opportunity was left, and what was typed there and not stored, while the desk lives; what was typed, also over a reload. */
export function memoryOf(id: string): Map<string, unknown> {
  const memory = memories.get(id) ?? new Map<string, unknown>()
  memories.delete(id)
  memories.set(id, memory)
  const [oldest] = memories.keys()
  if (memories.size > MOST && oldest !== undefined) memories.delete(oldest)
  return memory
}

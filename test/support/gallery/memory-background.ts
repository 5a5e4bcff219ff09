import type { Consortium } from '../../../utils/consortium/consortium'
import type { StoredConsortium } from '../../../utils/consortium/stored-consortium'
import type { Choice } from '../../../utils/learning/choice'
import type { Reading } from '../../../utils/portals/portal'
import { failed, ok } from '../../../utils/problems/problem'
import { announce } from './fake-send'
import type { Answers } from './scenario'

/** What else it begins with. */
interface Beginning {
  readonly choices?: readonly Choice[]
  /** The pages that are open. */
  readonly pages?: readonly Reading[]
}

/** A background that keeps the consortium in memory with the rules of the real one (versions, refusal of stale saves, undo), and choices. */
export function memoryBackground(
  first: Consortium | null,
  { choices = [], pages = [] }: Beginning = {},
): Answers & { elsewhere(change: (c: Consortium) => Consortium): void } {
  const versions: (Consortium | null)[] = [null]
  if (first) versions.push(first)
  const stored = (): StoredConsortium | null => {
    const consortium = versions.at(-1)
    return consortium ? { consortium, version: versions.length - 1 } : null
  }
  const keep = (consortium: Consortium | null) => {
    versions.push(consortium)
    queueMicrotask(() => announce('consortium', null))
    return stored()
  }
  let said = [...choices]
  const say = (now: Choice[]) => {
    said = now.sort((one, other) => other.at - one.at)
    queueMicrotask(() => announce('choices', null))
    return ok([...said])
  }
  return {
    choices: () => ok([...said]),
    choose: (choice) => say([...said.filter(({ id, tender }) => id !== choice.id && tender !== choice.tender), choice]),
    'choice-undo': ({ id }) => say(said.filter((one) => one.id !== id)),
    'pages-open': () => ok([...pages]),
    consortium: () => ok(stored()),
    'consortium-save': ({ consortium, basedOn }) => {
      if (basedOn !== (stored()?.version ?? 0)) return failed('storage-stale')
      const kept = keep(consortium)
      return kept ? ok(kept) : failed('unexpected')
    },
    'consortium-undo': ({ version }) =>
      version === versions.length - 1 ? ok(keep(versions[version - 1] ?? null)) : failed('storage-stale'),
    elsewhere: (change) => {
      const now = stored()
      if (now) keep(change(now.consortium))
    },
  }
}

import type { Criterion } from './criterion'
import type { Gate } from './gate'
import type { RequirementKind } from './requirement-kind'

const criterionFiles = import.meta.glob<{ default: Criterion }>('./criteria/*.ts', { eager: true })
const gateFiles = import.meta.glob<{ default: Gate }>('./gates/*.ts', { eager: true })

const requirementFiles = import.meta.glob<{ default: RequirementKind }>('./requirements/*.ts', { eager: true })

const idOf = (path: string) => path.replace(/^.*\/|\.ts$/g, '')

/** Every criterion with its id, the weightiest first. A new file in `criteria/` is registered by being there. */
export const criteria: readonly (Criterion & { readonly id: string })[] = Object.entries(criterionFiles)
  .map(([path, file]) => ({ ...file.default, id: idOf(path) }))
  .sort((one, other) => other.of - one.of)

/** Every gate with its id. A new file in `gates/` is registered by being there. */
export const gates: readonly (Gate & { readonly id: string })[] = Object.entries(gateFiles).map(([path, file]) => ({
  ...file.default,
  id: idOf(path),
}))

/** Every kind of requirement by its id. A new file in `requirements/` is registered by being there. */
export const requirementKinds: ReadonlyMap<string, RequirementKind> = new Map(
  Object.entries(requirementFiles).map(([path, file]) => [idOf(path), file.default]),
)

import { Sentence } from './sentence.mjs'

/** Oldest Node that the tools run on. */
const OLDEST = [20, 19]

/** Refuses a Node that is too old, with what to install. `version` is like `20.19.4`. */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  throw new Sentence(
    `[node-too-old] Node ${version} is too old: install Node ${OLDEST.join('.')} or later from https://nodejs.org, then run the command again.`,
  )
}

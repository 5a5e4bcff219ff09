import { fold } from '../tenders/fold'
import { cpvNames } from './cpv-names'
import { tradeSkills } from './trade-words'

/** A code proposed, with its name. */
export interface ProposedCode {
  readonly code: string
  readonly fr: string
  readonly en: string
}

/** What could be added to a skill. */
export interface SkillProposals {
  readonly words: readonly string[]
  readonly cpv: readonly ProposedCode[]
}

/** Proposed at most, of words and of codes. */
const MOST = 6

/**
 * The words and codes of the trade's skills that a skill's own words already name, without those that it has. `cpv`: its
 * codes or branches; a code under one of them is no news. `deduced`: codes or groups that its words make likely, offered
 * after those.
 */
export function proposeForSkill(
  name: string,
  words: readonly string[],
  cpv: readonly string[],
  deduced: readonly string[] = [],
): SkillProposals {
  const said = [name, ...words].map(bare).filter(Boolean)
  const named = tradeSkills.filter((skill) => [skill.name, ...skill.words].some((word) => names(said, bare(word))))
  const fresh = [...new Set(named.flatMap((skill) => skill.words))].filter((word) => !said.includes(bare(word)))
  const told = named.flatMap((skill) => skill.cpv)
  // A group says nothing beside a code of it.
  const more = deduced.filter((code) => ![...told, ...cpv].some((other) => other.startsWith(code)))
  const codes = [...new Set([...told, ...more])].filter((code) => !cpv.some((own) => code.startsWith(branchOf(own))))
  return {
    words: fresh.slice(0, MOST),
    cpv: codes.flatMap(namedCode).slice(0, MOST),
  }
}

/** `80530000` → `8053`, `80000000` → `80`. */
const branchOf = (code: string) => code.slice(0, 2) + code.slice(2).replace(/0+$/, '')

function namedCode(code: string): ProposedCode[] {
  const known = cpvNames.find((one) => one.code === code.padEnd(8, '0'))
  return known ? [{ ...known, code }] : []
}

const bare = (word: string) => fold(word).trim()

/** Whether one of the skill's words is this one, or holds it as whole words; an acronym has to stand alone. */
function names(said: readonly string[], word: string): boolean {
  return said.some((own) => own === word || (word.includes(' ') && ` ${own} `.includes(` ${word} `)))
}

import { useEffect, useRef, useState } from 'preact/hooks'
import type { SkillProposals as Proposals } from '../../../../utils/picking/propose-for-skill'
import { language } from '../../../../utils/words/language'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { useAnnounce } from '../../../shell/live-region'
import { bareCpv, split } from '../partner/partner-draft'

type Propose = (name: string, words: readonly string[], cpv: readonly string[]) => Proposals

interface SkillProposalsProps {
  skill: { name: string; words: string; cpv: string }
  set: (part: { words?: string; cpv?: string }) => void
}

/** Words and codes of the trade that the skill's own words name, then codes that they make likely; without the model, the first alone. */
async function loadProposals(): Promise<Propose> {
  const [{ proposeForSkill }, { proposeCpv }, model] = await Promise.all([
    import('../../../../utils/picking/propose-for-skill'),
    import('../../../../utils/matching/cpv/propose-cpv'),
    import('../../../../utils/matching/cpv/load-model').then(({ loadCpvModel }) => loadCpvModel()).catch(() => null),
  ])
  return (name, words, cpv) => {
    const deduced = name.trim() || words.length > 0 ? proposeCpv(model, { name, words: [...words] }) : []
    return proposeForSkill(
      name,
      words,
      cpv,
      deduced.map(({ code }) => code),
    )
  }
}

/** A list as it is typed, with one more. */
const withOne = (typed: string, one: string) => [...split(typed), one].join(', ')

/** Words and codes that a skill could have more, folded until they are asked for; one click adds one. */
export function SkillProposals({ skill, set }: SkillProposalsProps) {
  const [propose, setPropose] = useState<{ find: Propose } | null>(null)
  const announce = useAnnounce()
  const whole = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    loadProposals().then(
      (find) => setPropose({ find }),
      () => {},
    )
  }, [])
  const { words, cpv } = propose?.find(skill.name, split(skill.words), split(skill.cpv).map(bareCpv)) ?? { words: [], cpv: [] }
  if (words.length + cpv.length === 0) return null
  const add = (item: string, part: { words?: string; cpv?: string }) => {
    // What was pressed is about to go: the focus stays near.
    const near =
      words.length + cpv.length > 1 ? whole.current?.querySelector('summary') : whole.current?.closest('fieldset')?.querySelector('input')
    near?.focus()
    set(part)
    announce(t('consortium_picked', { item }))
  }
  return (
    <details class="proposals" ref={whole}>
      <summary class="small">{plural('consortium_skill_proposals', words.length + cpv.length)}</summary>
      <ul class="row">
        {words.map((word) => (
          <Proposal key={word} item={word} add={() => add(word, { words: withOne(skill.words, word) })} />
        ))}
        {cpv.map(({ code, fr, en }) => {
          const item = t('consortium_code_named', { code, name: language().startsWith('en') ? en : fr })
          return <Proposal key={code} item={item} add={() => add(item, { cpv: withOne(skill.cpv, code) })} />
        })}
      </ul>
    </details>
  )
}

function Proposal({ item, add }: { item: string; add: () => void }) {
  return (
    <li>
      <button type="button" class="button button-small" aria-label={t('consortium_add_item', { item })} onClick={add}>
        <span aria-hidden="true">+</span> {item}
      </button>
    </li>
  )
}

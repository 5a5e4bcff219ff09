import { useCallback, useMemo, useState } from 'preact/hooks'
import { wallClock } from '../../../utils/calendar/zoned-time'
import { fieldParts } from '../../../utils/opportunities/field'
import type { Change, Json } from '../../../utils/opportunities/operation'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import { STAGES, type Stage } from '../../../utils/opportunities/stages'
import { planOf } from '../../../utils/planning/plan-of'
import { t } from '../../../utils/words/t'
import { changeWords } from '../../parts/change-words'
import { useKept } from '../../parts/kept'
import { useGestures } from '../../parts/use-gestures'
import { useQuery } from '../../shell/use-query'
import { type Dossier, fieldId, type SectionName, type SigningPlace } from './dossier'

/** Sections that are open when an opportunity is first looked at, by its stage. */
const AT_STAGE: Readonly<Record<Stage, readonly SectionName[]>> = {
  spotted: ['decide'],
  proposed: ['decide'],
  decision: ['decide'],
  drafting: ['shares', 'plan'],
  review: ['plan'],
  deposit: ['deposit'],
  result: ['result'],
  lessons: ['lessons'],
}

/** Everything about one opportunity that its screen's parts share. */
export function useDossier(opportunity: Opportunity, now: () => number): Dossier {
  const [stored] = useQuery('consortium', null, 'consortium')
  const [portals] = useQuery('portals', null, 'portals')
  const [signer] = useQuery('me', null, 'me')
  const gestures = useGestures()
  const [asks, setAsks] = useState<SigningPlace | null>(null)
  const { id, stage, deadline } = opportunity
  const sections = useSections(stage)

  const consortium = stored.state === 'ready' ? (stored.value?.consortium ?? null) : null
  const partners = consortium?.partners ?? NOBODY
  const names = useMemo(
    () => ({
      partner: (of: string) => partners.find((one) => one.id === of)?.name ?? of,
      portal: (of: string) =>
        of === 'generic'
          ? t('dossier_portal_generic')
          : (portals.state === 'ready' && portals.value.find((one) => one.id === of)?.name) || of,
    }),
    [partners, portals],
  )
  const me = signer.state === 'ready' ? signer.value : null
  const unsigned = me !== null && me.partner === null && me.name === ''

  const stepBefore = ({ field }: Change): Json => {
    const [kind, step = ''] = fieldParts(field) ?? []
    return kind === 'step' ? ((opportunity.steps[step] ?? null) as Json) : null
  }
  const change: Dossier['change'] = async (fields, { words, focus = false, signing, also = [] } = {}) => {
    const changes: Change[] = Object.entries(fields).map(([field, value]) => ({ of: id, field, value: value as Json }))
    const [first] = changes
    if (!first) return true
    const problem = await gestures.run([...changes, ...also], words ?? changeWords(first, names, stepBefore(first)), { focus })
    if (problem === null && signing && unsigned) setAsks(signing)
    return problem === null
  }
  return {
    opportunity,
    partners,
    convention: consortium?.convention ?? null,
    names,
    me,
    asks: unsigned ? asks : null,
    now,
    today: wallClock(now(), deadline?.zone ?? 'Europe/Paris').slice(0, 10),
    plan: planOf(opportunity, now()),
    gestures,
    change,
    dismissSigning: useCallback(() => setAsks(null), []),
    ...sections,
  }
}

const NOBODY: never[] = []

/** Which sections are open: as they were left; entering a stage opens those that it is about. */
function useSections(stage: Stage): Pick<Dossier, 'opened' | 'open' | 'reach'> {
  const [kept, setKept] = useKept<{ readonly stage: Stage; readonly opened: ReadonlySet<SectionName> }>('sections', () => ({
    stage,
    opened: new Set(AT_STAGE[stage]),
  }))
  let { opened } = kept
  if (kept.stage !== stage) {
    // What is done with folds; going back unfolds what it goes back to, and nothing is folded under somebody's hands.
    const forward = STAGES.indexOf(stage) > STAGES.indexOf(kept.stage)
    const over = forward ? AT_STAGE[kept.stage].filter((section) => !AT_STAGE[stage].includes(section)) : []
    opened = new Set([...[...opened].filter((section) => !over.includes(section)), ...AT_STAGE[stage]])
    setKept({ stage, opened })
  }
  const open = (section: SectionName, on: boolean) => {
    if (opened.has(section) === on) return
    const next = new Set(opened)
    if (on) next.add(section)
    else next.delete(section)
    setKept({ stage, opened: next })
  }
  const reach = (section: SectionName, field: string) => {
    open(section, true)
    setTimeout(() => {
      const found = document.getElementById(fieldId(field))
      found?.focus()
      found?.scrollIntoView({ block: 'center' })
    })
  }
  return { opened, open, reach }
}

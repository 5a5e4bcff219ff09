import { useState } from 'preact/hooks'
import type { Json } from '../../../../utils/opportunities/operation'
import type { Stamp } from '../../../../utils/opportunities/stamp'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { changeWords } from '../../../parts/change-words'
import { momentWords } from '../../../parts/moment-words'
import { SignForm } from '../../../parts/sign-form'
import { ProblemNotice } from '../../../shell/problem-notice'
import { useQuery } from '../../../shell/use-query'
import { useDossier } from '../dossier'
import { Section } from '../section'
import { authorWords } from './author-words'
import { type GestureDone, gesturesOf } from './gestures-of'

/** Gestures shown at first, and more at a time. */
const SOME = 20
/** Changes of one gesture that are told one by one. */
const TOLD = 6
/** What a gesture that keeps a notice brings with it, and says by itself. */
const WITH_FACTS = /^(key\/|copy$|deleted$|closed$)/

/** Who did what, and when; each gesture may be taken back from here. */
export function HistorySection() {
  const { opportunity, opened, me, partners, names } = useDossier()
  const { id } = opportunity
  const [signing, setSigning] = useState(false)
  const open = opened.has('history')
  return (
    <Section name="history" title={t('dossier_history')}>
      {me && (
        <div class="stack">
          <p class="small row">
            <span>{t('dossier_signed_as', { name: authorWords(me, names) })}</span>
            <button type="button" class="button button-small button-plain" aria-expanded={signing} onClick={() => setSigning(!signing)}>
              {t('dossier_sign_change')}
            </button>
          </p>
          {signing && <SignForm me={me} partners={partners} done={() => setSigning(false)} />}
        </div>
      )}
      <p class="small muted">{t('dossier_history_how')}</p>
      {open && <Gestures of={id} />}
    </Section>
  )
}

function Gestures({ of }: { of: string }) {
  const [query, again] = useQuery('history', { of }, 'opportunities', ({ ids }) => ids === null || ids.includes(of))
  const [shown, setShown] = useState(SOME)
  if (query.state === 'loading') return <p class="muted">{t('dossier_loading')}</p>
  if (query.state === 'failed') return <ProblemNotice problem={query.problem} retry={again} />
  const gestures = gesturesOf(query.value)
  const values = new Map(query.value.map(({ stamp, value }) => [stamp, value]))
  return (
    <>
      <ol class="history">
        {gestures.slice(0, shown).map((gesture) => (
          <Gesture key={gesture.gesture} done={gesture} values={values} />
        ))}
      </ol>
      {gestures.length > shown && (
        <div>
          <button type="button" class="button button-small" onClick={() => setShown(shown + SOME)}>
            {plural('dossier_history_more', Math.min(SOME, gestures.length - shown))}
          </button>
        </div>
      )}
    </>
  )
}

interface GestureProps {
  done: GestureDone
  /** What each operation wrote, by its stamp: what stood before another. */
  values: ReadonlyMap<Stamp, Json>
}

function Gesture({ done: { gesture, operations, at, undoes, undone }, values }: GestureProps) {
  const { names, gestures } = useDossier()
  const keeps = operations.some(({ field }) => field === 'facts')
  const told = keeps ? operations.filter(({ field }) => !WITH_FACTS.test(field)) : operations
  const [first] = operations
  const words = told.slice(0, TOLD).map((one) => changeWords(one, names, one.before === null ? null : (values.get(one.before) ?? null)))
  return (
    <li data-undone={undone}>
      <div>
        <ul>
          {words.map((one) => (
            <li key={one}>{one}</li>
          ))}
          {told.length > TOLD && <li class="muted">{plural('dossier_history_rest', told.length - TOLD)}</li>}
        </ul>
        <p class="small muted">
          {[
            first && authorWords(first.by, names),
            momentWords(at),
            undoes && t('dossier_history_undoes'),
            undone && t('dossier_history_undone'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {!undone && !keeps && (
        <button
          type="button"
          class="button button-small button-plain"
          aria-label={t('dossier_history_undo', { what: words.join(', ') })}
          onClick={() => gestures.takeBack(gesture, t('desk_undone'))}
        >
          {t('ui_undo')}
        </button>
      )}
    </li>
  )
}

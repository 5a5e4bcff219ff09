import { useId, useState } from 'preact/hooks'
import type { Audience } from '../../../../utils/opportunities/opportunity'
import { NEUTRAL_REASONS, type NeutralReason, STAGES, type Stage } from '../../../../utils/opportunities/stages'
import { plural } from '../../../../utils/words/plural'
import { type MessageKey, t } from '../../../../utils/words/t'
import { knownTag } from '../../../parts/known-tag'
import { REASON_WORDS, STAGE_WORDS } from '../../../parts/stage-words'
import { TagChip } from '../../../parts/tag-chip'
import { Dialog } from '../../../ui/dialog'
import type { Names } from '../names'
import type { Act } from './act'

/** What is being asked before something is done. */
export type Asking = 'tag' | 'stage' | 'pilot' | 'close'

interface BulkDialogProps {
  asking: Asking
  /** On how many it will be done; one: its title. */
  count: number
  title: string | null
  stage: Stage | null
  pilot: string | null
  tags: readonly string[]
  knownTags: readonly string[]
  names: Names
  run: (act: Act) => void
  close: () => void
}

/** Asks what is to be done to a row, or to all that are selected. */
export function BulkDialog(props: BulkDialogProps) {
  const { asking, count, title, close } = props
  const titles = { tag: t('desk_ask_tag'), stage: t('desk_ask_stage'), pilot: t('desk_ask_pilot'), close: t('desk_ask_close') }
  return (
    <Dialog title={titles[asking]} close={close}>
      <p class="small muted">{title ?? plural('desk_selected', count)}</p>
      {asking === 'tag' && <TagForm {...props} />}
      {asking === 'stage' && <StageForm {...props} />}
      {asking === 'pilot' && <PilotForm {...props} />}
      {asking === 'close' && <CloseForm {...props} />}
    </Dialog>
  )
}

/** The colours that a tag may be given, by name: the place of each is what is stored. */
const COLOURS = [
  'desk_tag_colour_0',
  'desk_tag_colour_1',
  'desk_tag_colour_2',
  'desk_tag_colour_3',
  'desk_tag_colour_4',
  'desk_tag_colour_5',
  'desk_tag_colour_6',
  'desk_tag_colour_7',
  'desk_tag_colour_8',
  'desk_tag_colour_9',
  'desk_tag_colour_10',
  'desk_tag_colour_11',
] as const satisfies readonly MessageKey[]

function TagForm({ tags, knownTags, names, run }: BulkDialogProps) {
  const id = useId()
  const [name, setName] = useState('')
  const [audience, setAudience] = useState<Audience>('me')
  const [chosen, setChosen] = useState<number | null>()
  const tag = knownTag(name, knownTags)
  const colour = chosen === undefined ? (names.colour(tag) ?? null) : chosen
  const submit = (event: Event) => {
    event.preventDefault()
    const changed = colour !== (names.colour(tag) ?? null)
    if (tag) run({ kind: 'tag', name: tag, audience, ...(changed && { colour }) })
  }
  return (
    <form class="stack" onSubmit={submit}>
      <div class="field">
        <label for={id}>{t('desk_tag_name')}</label>
        <input
          id={id}
          autofocus
          type="text"
          maxLength={40}
          autocomplete="off"
          list={`${id}-known`}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <datalist id={`${id}-known`}>
          {knownTags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </div>
      <div class="field">
        <label for={`${id}-colour`}>{t('desk_tag_colour')}</label>
        <span class="row">
          <select
            id={`${id}-colour`}
            value={colour === null ? '' : String(colour)}
            onChange={({ currentTarget }) => setChosen(currentTarget.value === '' ? null : Number(currentTarget.value))}
          >
            <option value="">{t('desk_tag_colour_auto')}</option>
            {COLOURS.map((words, at) => (
              <option key={words} value={String(at)}>
                {t(words)}
              </option>
            ))}
          </select>
          {tag && <TagChip name={tag} colour={colour ?? undefined} />}
        </span>
      </div>
      <label class="check">
        <input type="checkbox" checked={audience === 'consortium'} onChange={() => setAudience(audience === 'me' ? 'consortium' : 'me')} />
        {t('desk_tag_consortium')}
      </label>
      <div class="row">
        <button type="submit" class="button button-main button-small" aria-disabled={!tag}>
          {t('desk_tag_add')}
        </button>
      </div>
      {tags.length > 0 && (
        <fieldset class="row">
          <legend class="small">{t('desk_tag_remove')}</legend>
          {tags.map((tag) => (
            <button
              type="button"
              key={tag}
              class="chip"
              aria-label={t('desk_tag_remove_one', { tag })}
              onClick={() => run({ kind: 'untag', name: tag })}
            >
              {tag}
              <span aria-hidden="true">×</span>
            </button>
          ))}
        </fieldset>
      )}
    </form>
  )
}

function StageForm({ stage, run }: BulkDialogProps) {
  return (
    <Choose
      legend={t('desk_ask_stage')}
      values={STAGES.map((one) => [one, t(STAGE_WORDS[one])])}
      first={stage}
      run={(chosen) => run({ kind: 'stage', stage: chosen })}
    />
  )
}

function PilotForm({ pilot, names, run }: BulkDialogProps) {
  const values = [...names.partners.map(({ id, name }) => [id, name] as const), ['', t('desk_pilot_none')] as const]
  return (
    <>
      <p class="small">{t('desk_pilot_means')}</p>
      <Choose
        legend={t('desk_ask_pilot')}
        values={values}
        first={pilot}
        run={(chosen) => run({ kind: 'pilot', partner: chosen || null })}
      />
    </>
  )
}

function CloseForm({ run }: BulkDialogProps) {
  const [note, setNote] = useState('')
  const id = useId()
  return (
    <Choose
      legend={t('desk_ask_close')}
      values={NEUTRAL_REASONS.map((why) => [why, t(REASON_WORDS[why])])}
      first={null}
      run={(why: NeutralReason) => run({ kind: 'close', why, note: note.trim() })}
    >
      <div class="field">
        <label for={id}>{t('desk_close_note')}</label>
        <input
          id={id}
          type="text"
          maxLength={500}
          autocomplete="off"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
    </Choose>
  )
}

interface ChooseProps<T extends string> {
  legend: string
  values: readonly (readonly [T, string])[]
  first: T | null
  run: (value: T) => void
  children?: preact.ComponentChildren
}

/** A choice of one, made by the arrows and Enter. */
function Choose<T extends string>({ legend, values, first, run, children }: ChooseProps<T>) {
  // Who is no partner any more is not among them.
  const [chosen, setChosen] = useState<T | null>(values.find(([value]) => value === first)?.[0] ?? values[0]?.[0] ?? null)
  const submit = (event: Event) => {
    event.preventDefault()
    if (chosen !== null) run(chosen)
  }
  return (
    <form class="stack" onSubmit={submit}>
      <fieldset class="choose">
        <legend class="visually-hidden">{legend}</legend>
        {values.map(([value, words]) => (
          <label key={value} class="check">
            <input type="radio" name="choice" autofocus={value === chosen} checked={value === chosen} onChange={() => setChosen(value)} />
            {words}
          </label>
        ))}
      </fieldset>
      {children}
      <div class="row">
        <button type="submit" class="button button-main button-small">
          {t('desk_apply')}
        </button>
      </div>
    </form>
  )
}

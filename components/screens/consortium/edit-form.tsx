import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Consortium } from '../../../utils/consortium/consortium'
import type { StoredConsortium } from '../../../utils/consortium/stored-consortium'
import type { Problem } from '../../../utils/problems/problem'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { useAnnounce } from '../../shell/live-region'
import { ProblemNotice } from '../../shell/problem-notice'
import { Form } from '../../ui/form'
import type { Desk } from './use-consortium'

/** What every form of this screen is given. */
export interface EditProps {
  desk: Desk
  /** What stood when the form was opened: a save is refused if something else stands by then. */
  basedOn: StoredConsortium
  close: () => void
  change: (now: Consortium) => Consortium
  /** Said once it is saved. */
  words: string
}

interface EditFormProps extends EditProps {
  /** Leaves without saving; `close` where not said. */
  leave?: () => void
  title: string
  errors: Readonly<Record<string, string>>
  children: ComponentChildren
}

/** A form over the stored consortium: it checks, saves, and on a conflict keeps what was typed and asks what to do. */
export function EditForm({ desk, basedOn, close, leave = close, change, words, title, errors, children }: EditFormProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const announce = useAnnounce()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [saving, setSaving] = useState(false)
  useEffect(() => heading.current?.focus(), [])

  const settle = async (attempt: Promise<Problem | null>) => {
    setSaving(true)
    const failed = await attempt
    setSaving(false)
    setProblem(failed)
    if (!failed) close()
  }
  const onNewest = (now: Consortium | null) => change(now ?? { ...basedOn.consortium })
  return (
    <Form
      labelledBy={id}
      errors={errors}
      refuse={(count) => announce(plural('consortium_errors', count))}
      submit={() => {
        if (!saving) settle(desk.keep(onNewest, basedOn, words))
      }}
    >
      <h1 id={id} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
      <div class="form-end stack">
        {problem && <ProblemNotice problem={problem} />}
        {problem?.code === 'storage-stale' ? (
          <div class="row">
            <button type="button" class="button button-main" onClick={() => settle(desk.keepOverNewest(onNewest, words))}>
              {t('consortium_keep_mine')}
            </button>
            <button type="button" class="button" onClick={leave}>
              {t('consortium_take_theirs')}
            </button>
          </div>
        ) : (
          <div class="row">
            <button type="submit" class="button button-main" aria-disabled={saving}>
              {t('consortium_save')}
            </button>
            <button type="button" class="button" onClick={leave}>
              {t('ui_cancel')}
            </button>
          </div>
        )}
      </div>
    </Form>
  )
}

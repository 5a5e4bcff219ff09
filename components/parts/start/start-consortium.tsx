import { useState } from 'preact/hooks'
import type { Consortium } from '../../../utils/consortium/consortium'
import { exampleConsortium } from '../../../utils/consortium/example'
import { newConsortium } from '../../../utils/consortium/new-consortium'
import type { Problem } from '../../../utils/problems/problem'
import { t } from '../../../utils/words/t'
import { ProblemNotice } from '../../shell/problem-notice'
import { TextField } from '../../ui/field'
import { Form } from '../../ui/form'
import { ImportFile } from '../import/import-file'

/** What became of a try to begin: null is done. */
type Kept = Promise<Problem | null>

/** Three ways to begin where no consortium is stored: write one's own, import a file, take the example. */
export function StartConsortium({ keep }: { keep: (consortium: Consortium, words: string) => Kept }) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const settle = async (kept: Kept) => setProblem(await kept)
  return (
    <div class="stack stack-large">
      {problem && <ProblemNotice problem={problem} />}
      <section class="card stack">
        <h2 id="start-create">{t('consortium_start_create')}</h2>
        <p class="muted">{t('consortium_start_create_why')}</p>
        <Form
          labelledBy="start-create"
          errors={name.trim() ? {} : { name: t('consortium_error_name') }}
          refuse={() => {}}
          submit={() => settle(keep(newConsortium(name.trim()), t('consortium_done_created')))}
        >
          <div class="stack">
            <TextField path="name" label={t('consortium_group_name')} value={name} change={setName} required />
            <div>
              <button type="submit" class="button button-main">
                {t('consortium_start_create_do')}
              </button>
            </div>
          </div>
        </Form>
      </section>
      <section class="card stack">
        <h2>{t('consortium_start_import')}</h2>
        <p class="muted">{t('consortium_start_import_why')}</p>
        <ImportFile current={null} accept={(consortium) => keep(consortium, t('consortium_done_imported'))} />
      </section>
      <section class="card stack">
        <h2>{t('consortium_start_example')}</h2>
        <p class="muted">{t('consortium_start_example_why')}</p>
        <div>
          <button type="button" class="button" onClick={() => settle(keep(exampleConsortium(), t('consortium_done_example')))}>
            {t('consortium_start_example_do')}
          </button>
        </div>
      </section>
    </div>
  )
}

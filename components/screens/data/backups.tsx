import { useEffect, useState } from 'preact/hooks'
import type { Archive, Backup } from '../../../utils/documents/archive'
import type { Problem } from '../../../utils/problems/problem'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { momentWords } from '../../parts/moment-words'
import { saveFile } from '../../parts/save-file'
import { ProblemNotice } from '../../shell/problem-notice'
import type { Import } from './use-import'
import { useWork } from './use-work'
import { WorkShown } from './work-shown'

/** The copies that were made before updates: each can be kept as a file, or come back to. */
export function Backups({ archive, coming }: { archive: Archive; coming: Import }) {
  const [backups, again] = useBackups(archive)
  const work = useWork()
  const fetch = async (version: number, give: (name: string, content: Blob) => void) => {
    if (work.running || coming.work.running) return
    const file = await work.run(
      (progress) => archive.exportBackup(version, progress),
      () => fetch(version, give),
    )
    if (file) give(file.name, file.content)
  }
  return (
    <section class="card stack" aria-labelledby="data-backups">
      <h2 id="data-backups">{t('data_backups')}</h2>
      <p>{t('data_backups_what')}</p>
      {backups.state === 'failed' && <ProblemNotice problem={backups.problem} retry={again} />}
      {backups.state === 'ready' && backups.value.length === 0 && <p class="muted">{t('data_backups_none')}</p>}
      {backups.state === 'ready' && backups.value.length > 0 && (
        <ul class="data-backups">
          {backups.value.map(({ version, at, counts }) => (
            <li key={version}>
              <div>
                <strong>{momentWords(at)}</strong>
                <p class="small muted">
                  {plural('data_backup_records', counts.records ?? 0)}, {plural('data_choices', counts.choices ?? 0)}
                </p>
              </div>
              <div class="row">
                <button
                  type="button"
                  class="button button-small"
                  aria-disabled={work.running}
                  aria-label={t('data_backup_export_of', { moment: momentWords(at) })}
                  onClick={() => void fetch(version, saveFile)}
                >
                  {t('data_backup_export')}
                </button>
                <button
                  type="button"
                  class="button button-small"
                  aria-disabled={work.running || coming.work.running}
                  aria-label={t('data_backup_back_to', { moment: momentWords(at) })}
                  onClick={() =>
                    void fetch(version, (_, content) => void coming.choose({ name: momentWords(at), content, backup: true }, 'as-in-file'))
                  }
                >
                  {t('data_backup_back')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <WorkShown work={work} words={t('data_reading')} />
    </section>
  )
}

type Listed =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: readonly Backup[] }

function useBackups(archive: Archive): readonly [Listed, () => void] {
  const [listed, setListed] = useState<Listed>({ state: 'loading' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let gone = false
    setListed({ state: 'loading' })
    archive.backups().then((answer) => {
      if (gone) return
      setListed(answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', problem: answer.problem })
    })
    return () => {
      gone = true
    }
  }, [archive, turn])
  return [listed, () => setTurn(turn + 1)]
}

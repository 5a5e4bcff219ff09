import { useState } from 'preact/hooks'
import type { Archive, ArchiveFile } from '../../../utils/documents/archive'
import { t } from '../../../utils/words/t'
import { saveFile } from '../../parts/save-file'
import { useAnnounce } from '../../shell/live-region'
import { sizeWords } from './size-words'
import { useWork } from './use-work'
import { WorkShown } from './work-shown'

/** Everything as one file, through the browser's own download. */
export function ExportCard({ archive }: { archive: Archive }) {
  const work = useWork()
  const announce = useAnnounce()
  const [given, setGiven] = useState<ArchiveFile | null>(null)
  const words = (file: ArchiveFile) => t('data_export_done', { file: file.name, size: sizeWords(file.content.size) })
  const run = async () => {
    if (work.running) return
    setGiven(null)
    const file = await work.run((progress) => archive.exportAll(progress), run)
    if (!file) return
    saveFile(file.name, file.content)
    setGiven(file)
    announce(words(file))
  }
  return (
    <section class="card stack" aria-labelledby="data-export">
      <h2 id="data-export">{t('data_export')}</h2>
      <p>{t('data_export_what')}</p>
      <div>
        <button type="button" class="button button-main" aria-disabled={work.running} onClick={run}>
          {t('data_export_do')}
        </button>
      </div>
      <WorkShown work={work} words={t('data_exporting')} />
      {given && !work.running && (
        <p class="small" data-exported aria-hidden="true">
          {words(given)}
        </p>
      )}
    </section>
  )
}

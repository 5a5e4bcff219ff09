import { useCallback } from 'preact/hooks'
import type { Archive } from '../../../utils/documents/archive'
import type { Finder } from '../../../utils/finding/table'
import { t } from '../../../utils/words/t'
import { Frame } from '../../shell/frame'
import { useQuery } from '../../shell/use-query'
import { Backups } from './backups'
import { ExportCard } from './export-card'
import { ImportCard } from './import-card'
import { Signer } from './signer'
import { Stored } from './stored'
import { useImport } from './use-import'
import './styles/data.css'

interface DataProps {
  archive: Archive
  finder: Finder
}

/** What is stored on this device, as files and back: nothing is lost, nothing leaves by itself. */
export function DataScreen({ archive, finder }: DataProps) {
  const coming = useImport(archive)
  const [stored] = useQuery('consortium', null, 'consortium')
  const partners = stored.state === 'ready' ? stored.value?.consortium.partners : undefined
  const name = useCallback((id: string) => partners?.find((one) => one.id === id)?.name ?? id, [partners])
  return (
    <Frame title={t('data_title')} wide>
      <div class="stack stack-large data">
        <h1 class="page-title">{t('data_title')}</h1>
        <Stored archive={archive} finder={finder} />
        <ExportCard archive={archive} />
        <ImportCard coming={coming} name={name} />
        <Backups archive={archive} coming={coming} />
        <Signer />
      </div>
    </Frame>
  )
}

import { useCallback, useMemo, useRef } from 'preact/hooks'
import { type DeskAddress, deskFragment, readDeskFragment } from '../../components/parts/desk-address'
import type { NotificationRight } from '../../components/parts/remind-me'
import { OpportunitiesScreen } from '../../components/screens/opportunities/opportunities'
import { type DeskEntry, DeskShell } from '../../components/shell/desk-shell'
import { Lazy } from '../../components/shell/lazy'
import { Aside } from '../../components/shell/shown'
import { useFragment } from '../../components/shell/use-fragment'
import type { Archive } from '../../utils/documents/archive'
import type { Finder } from '../../utils/finding/table'
import { t } from '../../utils/words/t'
import { dataScreen, screens, sharingScreen } from './screens'

const NOTHING = {}
const LIST = deskFragment({ screen: 'opportunities', look: 'table', listing: {}, view: null })

const entries = (): DeskEntry[] => [
  { id: 'opportunities', words: t('desk_title'), href: LIST },
  { id: 'calendar', words: t('desk_nav_calendar'), href: deskFragment({ screen: 'calendar', month: null }) },
  { id: 'consortium', words: t('desk_nav_consortium'), href: deskFragment({ screen: 'consortium' }) },
  { id: 'sharing', words: t('space_title'), href: deskFragment({ screen: 'sharing', join: null }) },
  { id: 'data', words: t('data_title'), href: deskFragment({ screen: 'data' }) },
]

interface DeskProps {
  openArchive: () => Promise<Archive>
  openSharing: () => Promise<SharingServices>
  /** Asks the browser for hosts, first thing in a click. */
  requestHosts: (hosts: readonly string[]) => Promise<boolean>
  finder: Finder
  /** Milliseconds since the epoch. */
  now: () => number
  /** The right to show notifications. */
  right: NotificationRight
}

import type { SharingServices } from './create-sharing'

/** The app on a full page: the screen that the address names. What is typed in the consortium's forms waits there while one looks elsewhere. */
export function Desk({ openArchive, openSharing, requestHosts, finder, now, right }: DeskProps) {
  const place = useFragment()
  const address = useMemo(() => readDeskFragment(place.fragment), [place])
  const data = useMemo(() => dataScreen(openArchive), [openArchive])
  const sharing = useMemo(() => sharingScreen(openSharing, requestHosts), [openSharing, requestHosts])
  const visited = useRef(false)
  visited.current ||= address.screen === 'consortium'
  const steps = useRef<readonly [before: DeskAddress | null, now: DeskAddress | null]>([null, null])
  if (steps.current[1] !== address) steps.current = [steps.current[1], address]
  // The list is found again as it was left, where one came from there.
  const back = useCallback(() => {
    if (steps.current[0]?.screen === 'opportunities') history.back()
    else location.hash = LIST
  }, [])
  return (
    <DeskShell
      entries={entries()}
      current={address.screen === 'opportunity' ? 'opportunities' : address.screen}
      below={address.screen === 'opportunity'}
    >
      {visited.current && (
        <Aside shown={address.screen === 'consortium'}>
          <Lazy screen={screens.consortium} props={NOTHING} />
        </Aside>
      )}
      <Screen {...{ address, back, data, sharing, finder, now, right }} />
    </DeskShell>
  )
}

interface ScreenProps extends Omit<DeskProps, 'openArchive' | 'openSharing' | 'requestHosts'> {
  address: DeskAddress
  back: () => void
  data: ReturnType<typeof dataScreen>
  sharing: ReturnType<typeof sharingScreen>
}

function Screen({ address, back, data, sharing, finder, now, right }: ScreenProps) {
  switch (address.screen) {
    case 'opportunities':
      return <OpportunitiesScreen {...{ finder, now, address }} />
    case 'calendar':
      return <Lazy screen={screens.calendar} props={{ finder, now, right, month: address.month }} />
    case 'opportunity':
      return <Lazy screen={screens.opportunity} props={{ id: address.id, back, now, right }} />
    case 'data':
      return <Lazy screen={data} props={{ finder }} />
    case 'sharing':
      return <Lazy screen={sharing} props={{ invitation: address.join }} />
    default:
      return null
  }
}

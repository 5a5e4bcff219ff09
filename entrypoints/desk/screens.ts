import { h } from 'preact'
import type { LazyScreen } from '../../components/shell/lazy'
import type { Archive } from '../../utils/documents/archive'
import type { Finder } from '../../utils/finding/table'
import { t } from '../../utils/words/t'
import type { SharingServices } from './create-sharing'

/** A screen's own files, and its name until they are there. */
const lazily = <P>(title: Parameters<typeof t>[0], load: LazyScreen<P>['load']): LazyScreen<P> => ({
  load,
  get title() {
    return t(title)
  },
})

/** The desk's screens beside the list, which comes with the page: each is loaded when it is first shown. */
export const screens = {
  opportunity: lazily(
    'desk_nav_opportunity',
    async () => (await import('../../components/screens/opportunity/opportunity')).OpportunityScreen,
  ),
  calendar: lazily('desk_nav_calendar', async () => (await import('../../components/screens/calendar/calendar')).CalendarScreen),
  consortium: lazily('desk_nav_consortium', async () => (await import('../../components/screens/consortium/consortium')).ConsortiumScreen),
}

/** The screen of what is stored, with the service that it works with: both are loaded when it is first shown. */
export const dataScreen = (openArchive: () => Promise<Archive>): LazyScreen<{ finder: Finder }> =>
  lazily('data_title', async () => {
    const [{ DataScreen }, archive] = await Promise.all([import('../../components/screens/data/data'), openArchive()])
    return ({ finder }) => h(DataScreen, { archive, finder })
  })

/** The screen of the shared folder, with the services that it works with. */
export const sharingScreen = (
  openSharing: () => Promise<SharingServices>,
  requestHosts: (hosts: readonly string[]) => Promise<boolean>,
): LazyScreen<{ invitation: string | null }> =>
  lazily('space_title', async () => {
    const [{ SharedFolderScreen }, services] = await Promise.all([
      import('../../components/screens/shared-folder/shared-folder'),
      openSharing(),
    ])
    return ({ invitation }) => h(SharedFolderScreen, { ...services, requestHosts, invitation })
  })

import type { LazyScreen } from '../../components/shell/lazy'
import { t } from '../../utils/words/t'

/** A screen's own files, and its name until they are there. */
const lazily = <P>(title: Parameters<typeof t>[0], load: LazyScreen<P>['load']): LazyScreen<P> => ({
  load,
  get title() {
    return t(title)
  },
})

/** The desk's screens: each is loaded when it is first shown. */
export const screens = {
  opportunities: lazily(
    'desk_title',
    async () => (await import('../../components/screens/opportunities/opportunities')).OpportunitiesScreen,
  ),
  opportunity: lazily(
    'desk_nav_opportunity',
    async () => (await import('../../components/screens/opportunity/opportunity')).OpportunityScreen,
  ),
  calendar: lazily('desk_nav_calendar', async () => (await import('../../components/screens/calendar/calendar')).CalendarScreen),
  consortium: lazily('desk_nav_consortium', async () => (await import('../../components/screens/consortium/consortium')).ConsortiumScreen),
}

import type { Finder } from '../../../utils/finding/table'
import { t } from '../../../utils/words/t'
import { ToAnswer } from '../../parts/together/to-answer'
import { Frame } from '../../shell/frame'
import { List } from './list'
import type { ListAddress } from './use-listing'
import './styles/opportunities.css'
import './styles/filters.css'
import './styles/lines.css'
import './styles/lines-narrow.css'
import './styles/board.css'
import '../../parts/styles/marks.css'
import '../../ui/styles/form.css'

interface OpportunitiesProps {
  finder: Finder
  address: ListAddress
  /** Milliseconds since the epoch. */
  now: () => number
}

/** The tenders that are followed: a table or a board, what filters and searches them, and what is done to many at once. */
export function OpportunitiesScreen(props: OpportunitiesProps) {
  return (
    <Frame title={t('desk_title')} full>
      <ToAnswer now={props.now} />
      <List {...props} />
    </Frame>
  )
}

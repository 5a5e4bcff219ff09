import type { Mirrors } from '../../utils/sharing/mirror'
import type { Sharing } from '../../utils/sharing/sharing'

/** What the screen of the shared folder works with. */
export interface SharingServices {
  readonly sharing: Sharing
  readonly mirrors: Mirrors
}

/** The services of the shared space, at work in this page; loaded when they are first asked for. */
export async function createSharing(): Promise<SharingServices> {
  const [{ shareSpace }, { placeShown, spaceNeeds }, { keepRunning }, { bookmarkMirrors }] = await Promise.all([
    import('../../utils/actions/share/share-space'),
    import('../../utils/actions/share/space-needs'),
    import('../../utils/actions/share/keep-running'),
    import('../../utils/actions/share/mirror-lists'),
  ])
  const sharing = shareSpace(spaceNeeds(), { shown: placeShown })
  /** What makes a space, or ends it, also says whether it is run from now on. */
  const running = async <T>(done: Promise<T>): Promise<T> => {
    const result = await done
    await keepRunning()
    return result
  }
  const followed: Sharing = {
    ...sharing,
    create: (asked) => running(sharing.create(asked)),
    join: (asked) => running(sharing.join(asked)),
    restore: (file, phrase) => running(sharing.restore(file, phrase)),
    leave: () => running(sharing.leave()),
  }
  return { sharing: followed, mirrors: bookmarkMirrors() }
}

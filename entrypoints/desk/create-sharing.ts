import type { Sharing } from '../../utils/sharing/sharing'

/** The service of the shared space, at work in this page; loaded when it is first asked for. */
export async function createSharing(): Promise<Sharing> {
  const [{ shareSpace }, { placeShown, spaceNeeds }, { keepRunning }] = await Promise.all([
    import('../../utils/actions/share/share-space'),
    import('../../utils/actions/share/space-needs'),
    import('../../utils/actions/share/keep-running'),
  ])
  const sharing = shareSpace(spaceNeeds(), { shown: placeShown })
  /** What makes a space, or ends it, also says whether it is run from now on. */
  const running = async <T>(done: Promise<T>): Promise<T> => {
    const result = await done
    await keepRunning()
    return result
  }
  return {
    ...sharing,
    create: (asked) => running(sharing.create(asked)),
    join: (asked) => running(sharing.join(asked)),
    restore: (file, phrase) => running(sharing.restore(file, phrase)),
    leave: () => running(sharing.leave()),
  }
}

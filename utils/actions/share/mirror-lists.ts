import { addBookmark, addBookmarkFolder, bookmarkRight, changeBookmark, removeBookmark, removeEmptyFolder } from '../../browser/bookmarks'
import { fieldName } from '../../opportunities/field'
import type { Opportunity } from '../../opportunities/opportunity'
import { readOpportunity } from '../../opportunities/read-opportunity'
import { type Mirror, type Mirrored, type Mirrors, MOST_MIRRORED, mirrorSteps, type Wanted } from '../../sharing/mirror'
import { keepMirror, loadMirrors, openRecords } from '../../storage/mirror-store'
import { loadSpace } from '../../storage/space-store'
import { bookmarkWords, mirrorFolderWords } from '../../words/bookmark-words'
import { openSpace } from './open-space'

/** Lists as folders of the browser's bookmarks, in a browser. */
export const bookmarkMirrors = (): Mirrors => ({
  list: async () => (await loadMirrors()).map(({ audience }) => audience),
  async start(audience, title) {
    if (!(await bookmarkRight.ask())) return false
    await alone(async () => {
      if ((await loadMirrors()).some((mirror) => mirror.audience === audience)) return
      await keepMirror(audience, { audience, title, folder: await addBookmarkFolder(mirrorFolderWords(title)), items: [] })
    })
    await mirrorLists()
    return true
  },
  stop: (audience) =>
    alone(async () => {
      const mirror = (await loadMirrors()).find((one) => one.audience === audience)
      if (!mirror) return
      if (await bookmarkRight.has()) {
        for (const { node } of mirror.items) await removeBookmark(node)
        await removeEmptyFolder(mirror.folder)
      }
      await keepMirror(audience, null)
    }),
})

/** Brings every folder to what its list holds now. Nothing is read from the bookmarks: what a person did there is theirs. */
export const mirrorLists = (): Promise<void> =>
  alone(async () => {
    const mirrors = await loadMirrors()
    if (mirrors.length === 0 || !(await bookmarkRight.has())) return
    const stored = await loadSpace()
    const space = stored && (await openSpace(stored))
    for (const mirror of mirrors) {
      const list = space?.roster.lists.find(({ id }) => `list:${id}` === mirror.audience)
      await show(mirror, list?.name ?? (mirror.audience === 'consortium' && space?.roster.name) ?? mirror.title)
    }
  })

/** Writes one folder, keeping what was written at each step: one that is stopped there writes nothing twice. */
async function show(mirror: Mirror, name: string | false): Promise<void> {
  const title = name || mirror.title
  if (title !== mirror.title) await changeBookmark(mirror.folder, mirrorFolderWords(title))
  const shared = fieldName('shared', mirror.audience)
  const records = await openRecords(({ fields }) => fields[shared]?.value === true, MOST_MIRRORED)
  const items = new Map<string, Mirrored>(mirror.items.map((item) => [item.id, item]))
  const keep = () => keepMirror(mirror.audience, { ...mirror, title, items: [...items.values()] })
  for (const step of mirrorSteps(
    mirror.items,
    records.flatMap((record) => wantedOf(readOpportunity(record))),
  )) {
    if (step.do === 'remove') {
      await removeBookmark(step.item.node)
      items.delete(step.item.id)
    } else if (step.do === 'change') {
      await changeBookmark(step.item.node, step.wanted.title, step.wanted.url)
      items.set(step.wanted.id, { ...step.wanted, node: step.item.node })
    } else {
      const node = await addBookmark(mirror.folder, step.wanted.title, step.wanted.url)
      // Somebody deleted the folder: it isn't wanted any more.
      if (node === null) return keepMirror(mirror.audience, null)
      items.set(step.wanted.id, { ...step.wanted, node })
    }
    await keep()
  }
  if (title !== mirror.title) await keep()
}

const wantedOf = (opportunity: Opportunity | null): Wanted[] => {
  const url = opportunity?.facts.url
  return opportunity && url ? [{ id: opportunity.id, title: bookmarkWords(opportunity), url }] : []
}

/** One context of the browser at a time. */
async function alone(work: () => Promise<void>): Promise<void> {
  const { locks } = globalThis.navigator ?? {}
  await (locks ? locks.request('maillage-mirror', work) : work())
}

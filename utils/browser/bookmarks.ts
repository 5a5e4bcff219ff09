import { browser } from './api'

const PERMISSION = { permissions: ['bookmarks' as const] }

/** The right to write bookmarks: whether it is given, and how to ask for it (first thing in a click's listener). */
export const bookmarkRight = {
  has: (): Promise<boolean> => browser.permissions.contains(PERMISSION),
  ask: (): Promise<boolean> => browser.permissions.request(PERMISSION),
}

/** Makes a folder among the other bookmarks, and names it. */
export async function addBookmarkFolder(title: string): Promise<string> {
  return (await browser.bookmarks.create({ title })).id
}

/** Makes a bookmark at the end of a folder, and names it; null: the folder is no more. */
export async function addBookmark(folder: string, title: string, url: string): Promise<string | null> {
  return browser.bookmarks.create({ parentId: folder, title, url }).then(
    ({ id }) => id,
    () => null,
  )
}

/** Gives a bookmark or a folder its words and its address; false: it is no more. */
export async function changeBookmark(node: string, title: string, url?: string): Promise<boolean> {
  return browser.bookmarks.update(node, { title, ...(url !== undefined && { url }) }).then(
    () => true,
    () => false,
  )
}

/** Removes a bookmark; one that is no more is no fault. */
export async function removeBookmark(node: string): Promise<void> {
  await browser.bookmarks.remove(node).catch(() => {})
}

/** Removes a folder where nothing is in it; one that is no more, or holds something, is no fault. */
export async function removeEmptyFolder(node: string): Promise<void> {
  await browser.bookmarks.remove(node).catch(() => {})
}

/** Asks the browser, once something is kept, not to clear it when the disk is full. Only a page can ask; granted without a question to who has `unlimitedStorage`. */
export async function makeStorageLasting(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}

/** Hands a file over through the browser's own download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the content by the next minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A title in letters and digits that every system takes in a file's name, sixty at most. */
export const fileWords = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'maillage'

import type { Consortium } from '../../../utils/consortium/consortium'
import { writeConsortium } from '../../../utils/consortium/write-consortium'

/** Hands the consortium over as a file, through the browser's own download. */
export function exportFile(consortium: Consortium): void {
  const address = URL.createObjectURL(new Blob([writeConsortium(consortium)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${consortium.id}.consortium.json`
  link.click()
  // The download has its own hold on the content by the next minute.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

import type { Archive } from '../../utils/documents/archive'
import { send } from '../../utils/messaging/send'

/** Twelve letters and digits by chance. */
const newDevice = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('')

/** The service that keeps everything as files, at work in this page; loaded when it is first asked for. */
export async function createArchive(): Promise<Archive> {
  const { keepArchive } = await import('../../utils/actions/keep-archive')
  return keepArchive({ now: Date.now, newDevice, tellAll: () => send('tell-all', null) })
}

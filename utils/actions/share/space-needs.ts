import { onChange } from '../../messaging/send'
import { openStore } from '../../sync/backends/registry'
import type { SpaceNeeds } from './run-space'

/** What the space needs, in a browser. */
export const spaceNeeds = (): SpaceNeeds => ({
  open: (place) => openStore(place),
  now: Date.now,
  newDevice: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join(''),
  onChange: (callback) => onChange('space', callback),
})

import { hasHosts } from '../../browser/permissions'
import { onChange } from '../../messaging/send'
import type { InvitationRead } from '../../sharing/sharing'
import { openStore } from '../../sync/backends/registry'
import type { StorePlace } from '../../sync/store-place'
import type { SpaceNeeds } from './run-space'

/** What the space needs, in a browser. */
export const spaceNeeds = (): SpaceNeeds => ({
  open: (place) => openStore(place),
  allowed: (place) => hasHosts(hostsOf(place)),
  now: Date.now,
  newDevice: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join(''),
  onChange: (callback) => onChange('space', callback),
})

/** What shows a place, without its secrets. */
export const placeShown = (place: StorePlace): InvitationRead['store'] => ({
  kind: place.kind,
  where: URL.canParse(place.address) ? new URL(place.address).host : '',
  hosts: hostsOf(place),
  wants: 'nothing',
})

/** Match patterns of the hosts that a place is on. */
function hostsOf({ address }: StorePlace): string[] {
  if (!URL.canParse(address)) return []
  const { protocol, hostname } = new URL(address)
  return [`${protocol}//${hostname}/*`]
}

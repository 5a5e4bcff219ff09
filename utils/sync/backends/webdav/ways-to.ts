import type { StorePlace } from '../../store-place'

/** The address that Nextcloud 29 and later give a public share. */
const PUBLIC = /^(.*\/public\.php)\/dav\/files\/([^/]+)$/

/** How a folder may be reached, best first: an older Nextcloud has its public shares at one address, the share being who asks. */
export function waysTo(place: StorePlace): readonly [StorePlace, ...StorePlace[]] {
  const address = place.address.replace(/\/+$/, '')
  const [, before, token] = PUBLIC.exec(address) ?? []
  const older = token ? [{ ...place, address: `${before}/webdav`, user: decodeURIComponent(token) }] : []
  return [{ ...place, address }, ...older]
}

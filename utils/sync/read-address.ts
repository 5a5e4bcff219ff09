import { failed, ok, type Result } from '../problems/problem'
import type { StorePlace } from './store-place'

/** What somebody typed to reach a folder, understood. */
export interface AddressRead {
  readonly place: StorePlace
  /** The host, to be shown. */
  readonly where: string
  /** The match pattern that the browser has to allow. */
  readonly host: string
}

/** Services that have no such address: their folder is reached through the computer that syncs it. */
const OTHERS = /(?:^|\.)(?:1drv\.ms|onedrive\.live\.com|sharepoint\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|icloud\.com)$/i

/** A link that Nextcloud gives for a share: `https://nuage.example/s/AbC123`, with or without `index.php` and a folder before it. */
const SHARE = /^(.*?)(?:\/index\.php)?\/s\/([A-Za-z0-9]{6,40})(?:[/?#].*)?$/

/**
 * Understands an address and its credentials: a Nextcloud share link (its WebDAV address for anybody who has the link,
 * Nextcloud 29 and later), or any WebDAV folder. `http:` is taken for this computer alone.
 */
export function readAddress(typed: { readonly address: string; readonly user: string; readonly password: string }): Result<AddressRead> {
  const text = typed.address.trim()
  let url: URL
  try {
    url = new URL(/^https?:/i.test(text) ? text : `https://${text}`)
  } catch {
    return failed('address-unreadable')
  }
  const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !local) return failed('address-not-safe')
  if (OTHERS.test(url.hostname)) return failed('address-other', { service: url.hostname })
  if (!url.hostname.includes('.') && !local) return failed('address-unreadable')
  const [, before, token] = SHARE.exec(url.pathname + url.search + url.hash) ?? []
  const user = typed.user.trim() || decodeURIComponent(url.username)
  const password = typed.password || decodeURIComponent(url.password)
  const place: StorePlace = token
    ? { kind: 'webdav', address: `${url.origin}${before}/public.php/dav/files/${token}`, user: password ? 'anonymous' : '', password }
    : { kind: 'webdav', address: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, user, password }
  return ok({ place, where: url.host, host: `${url.protocol}//${url.hostname}/*` })
}

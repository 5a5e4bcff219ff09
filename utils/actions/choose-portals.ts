import { registerPageScript } from '../browser/page-script'
import { hasHosts } from '../browser/permissions'
import { announce } from '../messaging/announce'
import type { PortalChoice } from '../messaging/protocol'
import { sites } from '../portals/catalogue'

/** Every site that a person may allow, and whether its host permission is held. */
export function listPortals(): Promise<PortalChoice[]> {
  return Promise.all(sites.map(async (site) => ({ ...site, granted: await hasHosts(site.matches) })))
}

/** Makes the page's script run on the portals that the person allowed, and on no other. One at a time: an older list must not win. */
export function followPermissions(): Promise<void> {
  return navigator.locks.request('page-script', async () => {
    const granted = (await listPortals()).filter((portal) => portal.granted)
    await registerPageScript(granted.flatMap((portal) => portal.matches))
    await announce('portals', null)
  })
}

import type { PortalAbout, PortalSite } from './portal'

const modules = import.meta.glob<{ default: PortalAbout }>('./*/about.ts', { eager: true })

/** Every portal without its reader: for permissions and screens, which must not carry the readers along. */
export const catalogue: readonly PortalAbout[] = Object.values(modules).map((module) => module.default)

/** Every site that a person may choose. */
export const sites: readonly PortalSite[] = catalogue.flatMap((portal) => portal.sites ?? [portal])

/** The site that an address belongs to, or null. */
export function siteOf(address: string): PortalSite | null {
  const origin = URL.canParse(address) ? new URL(address).origin : null
  return sites.find(({ matches }) => matches.includes(`${origin}/*`)) ?? null
}

import type { PortalAbout } from './portal'

const modules = import.meta.glob<{ default: PortalAbout }>('./*/about.ts', { eager: true })

/** Every portal without its reader: for permissions and screens, which must not carry the readers along. */
export const catalogue: readonly PortalAbout[] = Object.values(modules).map((module) => module.default)

/** The portal that an address belongs to by its match patterns (`https://host/*`, `https://*.host/*`), or null. */
export function portalOf(address: string): PortalAbout | null {
  if (!URL.canParse(address)) return null
  const { protocol, host } = new URL(address)
  if (protocol !== 'https:') return null
  return catalogue.find((portal) => portal.matches.some((pattern) => hostMatches(host, pattern))) ?? null
}

function hostMatches(host: string, pattern: string): boolean {
  const wanted = pattern.replace(/^https:\/\//, '').replace(/\/.*$/, '')
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted
}

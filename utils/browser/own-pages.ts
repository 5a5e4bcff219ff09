/** The extension's own pages that open in a tab: the names of their entrypoints. */
export const OWN_PAGES = ['desk', 'welcome'] as const

/** One of {@link OWN_PAGES}. */
export type OwnPage = (typeof OWN_PAGES)[number]

/** The page of an address of ours and the place on it: `desk#screen=consortium`; null where it is not ours. */
export function ownPlace(address: string): { readonly page: OwnPage; readonly fragment: string } | null {
  const at = address.indexOf('#')
  const name = at < 0 ? address : address.slice(0, at)
  const page = OWN_PAGES.find((one) => one === name)
  return page ? { page, fragment: at < 0 ? '' : address.slice(at) } : null
}

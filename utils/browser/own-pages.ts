/** The extension's own pages that open in a tab: the names of their entrypoints. */
export const OWN_PAGES = ['desk', 'welcome'] as const

/** One of {@link OWN_PAGES}. */
export type OwnPage = (typeof OWN_PAGES)[number]

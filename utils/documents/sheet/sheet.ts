/** A document of one page: what its renderers (Markdown, office document, print) have to show, in this order. Plain texts, never markup. */
export interface Sheet {
  readonly title: string
  /** One line under the title. */
  readonly subtitle: string
  readonly sections: readonly SheetSection[]
  /** Where it comes from, in small at the end. */
  readonly foot: readonly string[]
}

/** A heading and what stands under it; never empty. */
export interface SheetSection {
  /** Stable: `object`, `territory`, `together`, `shares`, `pilot`, `calendar`, `expectations`, `rules`, `source`. */
  readonly id: string
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A piece of a section. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Nobody said it yet: shown as « à compléter », never invented. `what`: what is missing; empty: the heading says it. */
  | { readonly kind: 'blank'; readonly what: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A term and what it is. */
export interface Fact {
  readonly term: string
  /** Null: to be completed. */
  readonly value: string | null
  /** An `https:` page that it leads to. */
  readonly href?: string
}

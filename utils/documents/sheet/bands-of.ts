import type { SheetSection } from './sheet'

/** Sections one after the other that are laid out alike. */
export interface Band {
  /** Over the whole width; else in two columns. */
  readonly wide: boolean
  readonly sections: readonly SheetSection[]
}

/** Columns of a table that has no room in half a page. */
const BROAD = 4

const isWide = ({ blocks }: SheetSection) => blocks.some((block) => block.kind === 'table' && block.head.length >= BROAD)

/** How a sheet's sections stand on its page, in their order: two columns keep it on one page. */
export function bandsOf(sections: readonly SheetSection[]): Band[] {
  const bands: { wide: boolean; sections: SheetSection[] }[] = []
  for (const section of sections) {
    const last = bands.at(-1)
    if (last && last.wide === isWide(section)) last.sections.push(section)
    else bands.push({ wide: isWide(section), sections: [section] })
  }
  return bands
}

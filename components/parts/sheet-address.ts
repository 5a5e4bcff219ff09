/** A group of fields of a partner's sheet. */
export const SHEET_FIELDS = ['places', 'skills', 'approvals', 'certifications', 'capacity', 'references'] as const

/** One of {@link SHEET_FIELDS}. */
export type SheetField = (typeof SHEET_FIELDS)[number]

/** A place on the desk: a partner's sheet, opened at a group of fields, or the weights of the score. */
export type SheetAddress =
  | {
      readonly partner: string
      readonly field: SheetField | null
      /** The diploma whose approval is spoken of. */
      readonly diploma?: string
    }
  | { readonly weights: true }

/** The weights of the score. */
export const WEIGHTS: SheetAddress = { weights: true }

/** Longest text taken from an address. */
const LONGEST = 100

/** The fragment of the desk's address that leads there: `#partner=itsra&field=approvals&diploma=DEAF`, `#weights=1`. */
export function sheetFragment(address: SheetAddress): string {
  if ('weights' in address) return '#weights=1'
  const { partner, field, diploma } = address
  return `#${new URLSearchParams({ partner, ...(field && { field }), ...(diploma && { diploma }) })}`
}

/** The place that a fragment names; null where it names none. What it doesn't know is left out. */
export function readFragment(fragment: string): SheetAddress | null {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  if (said.get('weights') === '1') return WEIGHTS
  const short = (name: string) => said.get(name)?.slice(0, LONGEST) || null
  const [partner, diploma] = [short('partner'), short('diploma')]
  if (!partner) return null
  const field = SHEET_FIELDS.find((one) => one === said.get('field')) ?? null
  return { partner, field, ...(diploma && { diploma }) }
}

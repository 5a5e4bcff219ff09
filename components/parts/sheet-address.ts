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
      /** The départements spoken of, by INSEE code: a sheet may say one thing of one site and another of the next. */
      readonly places?: readonly string[]
    }
  | { readonly weights: true }

/** The weights of the score. */
export const WEIGHTS: SheetAddress = { weights: true }

/** Longest text taken from an address. */
const LONGEST = 100
/** Most départements taken from an address: all of them. */
const MOST_PLACES = 101

/** The fragment of the desk's address that leads there: `#partner=itsra&field=approvals&diploma=DEAF&in=63`, `#weights=1`. */
export function sheetFragment(address: SheetAddress): string {
  if ('weights' in address) return '#weights=1'
  const { partner, field, diploma, places } = address
  const said = { partner, ...(field && { field }), ...(diploma && { diploma }), ...(places?.length && { in: places.join(' ') }) }
  return `#${new URLSearchParams(said)}`
}

/** The place that a fragment names; null where it names none. What it doesn't know is left out. */
export function readFragment(fragment: string): SheetAddress | null {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  if (said.get('weights') === '1') return WEIGHTS
  const short = (name: string) => said.get(name)?.slice(0, LONGEST) || null
  const [partner, diploma] = [short('partner'), short('diploma')]
  if (!partner) return null
  const field = SHEET_FIELDS.find((one) => one === said.get('field')) ?? null
  const codes = said.get('in')?.split(' ', MOST_PLACES) ?? []
  const places = codes.filter((code) => /^(?:\d{2,3}|2[AB])$/.test(code))
  return { partner, field, ...(diploma && { diploma }), ...(places.length > 0 && { places }) }
}

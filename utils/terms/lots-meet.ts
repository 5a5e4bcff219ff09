type Lots = readonly string[] | null

/** Whether two things said of lots (null: of all) concern one lot at least together. */
export const lotsMeet = (one: Lots, other: Lots) => one === null || other === null || one.some((lot) => other.includes(lot))

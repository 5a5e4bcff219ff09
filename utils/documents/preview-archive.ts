import { sameText } from '../opportunities/apart'
import { DESK } from '../opportunities/field'
import { blankRecord, type Folded, foldAll } from '../opportunities/fold'
import { type Change, type Json, OPERATION_FORMAT } from '../opportunities/operation'
import { readOpportunity } from '../opportunities/read-opportunity'
import { type Changed, type FieldChange, type ImportMode, type ImportPreview, type Listed, PREVIEW_LENGTH } from './archive'

/** What a preview says of opportunities and of the desk. */
export type RecordsPreview = Pick<ImportPreview, 'totals' | 'added' | 'changed' | 'removed' | 'desk'>

/** Compares record by record what stands with what would. */
export interface Comparison {
  /** A record as it stands, and as the file has it; null: it is not there. */
  readonly add: (here: Folded | null, inFile: Folded | null) => void
  readonly result: () => RecordsPreview
}

/** Begins a comparison. */
export function compareWithFile(mode: ImportMode): Comparison {
  const lists = { added: [] as Listed[], changed: [] as Changed[], removed: [] as Listed[] }
  const totals = { inFile: 0, added: 0, changed: 0, removed: 0, unchanged: 0 }
  const desk: FieldChange[] = []
  return {
    add: (here, inFile) => {
      const id = here?.id ?? inFile?.id ?? ''
      const fields = differences(here ?? blankRecord(id), inFile, mode)
      if (id === DESK) return void desk.push(...fields)
      if (inFile) totals.inFile++
      const before = here && readOpportunity(here)
      const after = readOpportunity(withValues(here ?? blankRecord(id), fields))
      const [was, is] = [before && !before.deleted, after && !after.deleted]
      const what = is && !was ? 'added' : was && !is ? 'removed' : fields.length > 0 ? 'changed' : 'unchanged'
      totals[what]++
      if (what === 'unchanged' || lists[what].length >= PREVIEW_LENGTH) return
      const listed = { id, title: (after ?? before)?.facts.title ?? '' }
      if (what === 'changed') lists.changed.push({ ...listed, fields })
      else lists[what].push(listed)
    },
    result: () => ({ totals, ...lists, desk }),
  }
}

/** What each field of a record would become. Null: the file doesn't know the record. */
function differences(here: Folded, inFile: Folded | null, mode: ImportMode): FieldChange[] {
  const values = mode === 'as-in-file' ? asInFile(here, inFile) : inFile ? merged(here, inFile) : []
  return values.map(({ field, value }) => ({ field, from: valueIn(here, field), to: value }))
}

function merged(here: Folded, inFile: Folded): Omit<Change, 'of'>[] {
  const after = foldAll(
    here,
    Object.entries(inFile.fields).map(([field, held]) => ({
      ...{ format: OPERATION_FORMAT, of: here.id, field, before: null, gesture: '' },
      ...held,
    })),
  )
  return changesTo(here, after)
}

/**
 * The changes by which a record comes to say what the file says: a field that came since holds nothing again, and an
 * opportunity that the file doesn't know is deleted. The desk's own fields stay where the file has none.
 */
export function asInFile(here: Folded, inFile: Folded | null): Omit<Change, 'of'>[] {
  if (inFile) return changesTo(here, inFile)
  const stands = here.id !== DESK && readOpportunity(here)
  return stands && !stands.deleted ? [{ field: 'deleted', value: true }] : []
}

function changesTo(here: Folded, after: Folded): Omit<Change, 'of'>[] {
  const fields = new Set([...Object.keys(here.fields), ...Object.keys(after.fields)])
  return [...fields].flatMap((field) => {
    const value = valueIn(after, field)
    return sameText(valueIn(here, field)) === sameText(value) ? [] : [{ field, value }]
  })
}

const valueIn = ({ fields }: Folded, field: string): Json => (Object.hasOwn(fields, field) ? (fields[field]?.value ?? null) : null)

function withValues(record: Folded, changes: readonly FieldChange[]): Folded {
  const fields = { ...record.fields }
  for (const { field, to } of changes) {
    const held = fields[field]
    fields[field] = { value: to, stamp: held?.stamp ?? '0', by: held?.by ?? { partner: null, name: '' } }
  }
  return { ...record, fields }
}

import { noticeFiles, readNotices } from './corpus'
import { foldOf } from './folds'

/** A notice, or a lot, whose buyer chose its CPV code. */
export interface Labelled {
  readonly title: string
  readonly text: string
  /** Eight digits. */
  readonly cpv: string
}

/** A notice with its lots. */
export interface LabelledNotice extends Labelled {
  readonly source: string
  readonly id: string
  /** 0 to 4: notices of one buyer share it. */
  readonly fold: number
  readonly lots: readonly Labelled[]
}

interface Printed {
  readonly id?: string
  readonly title?: string | null
  readonly desc?: string | null
  readonly cpv?: string | readonly string[] | null
  readonly buyer?: string | null
  readonly lots?: readonly Printed[]
}

const codeOf = ({ cpv }: Printed) => (typeof cpv === 'string' ? [cpv] : (cpv ?? [])).find((code) => /^\d{8}$/.test(code))

function labelled(printed: Printed): Labelled[] {
  const cpv = codeOf(printed)
  const [title, text] = [printed.title?.trim() ?? '', printed.desc?.trim() ?? '']
  return cpv && (title || text) ? [{ title, text, cpv }] : []
}

/** The notices of a folder that have a code, file by file. */
export function labelledNotices(folder: string): LabelledNotice[] {
  return noticeFiles(folder).flatMap((file) =>
    readNotices<Printed>(folder, file).flatMap((printed) =>
      labelled(printed).map((notice) => ({
        ...notice,
        source: file.replace('.jsonl.gz', ''),
        id: printed.id ?? '',
        fold: foldOf(printed.buyer || (printed.id ?? '')),
        lots: (printed.lots ?? []).flatMap(labelled),
      })),
    ),
  )
}

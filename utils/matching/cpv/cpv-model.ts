/**
 * A linear classifier of French notices by CPV division, and by group within its division.
 * See `load-model.ts` for what the shipped one was learned from and how well it does.
 */
export interface CpvModel {
  readonly version: number
  /** Stem, or two neighbours with a space between → its number. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** Divisions (`80`), sorted. */
  readonly divisions: readonly string[]
  /** One per division, then a row of weights per word, one per division. */
  readonly divisionBias: readonly number[]
  readonly divisionWeights: Float32Array
  readonly divisionTrust: Trust
  /** Groups (`805`), sorted: those of a division stand together. */
  readonly groups: readonly string[]
  readonly groupBias: readonly number[]
  readonly groupTrust: Trust
  /** The groups' weights of word n stand from `groupRows[n]` to `groupRows[n + 1]`. */
  readonly groupRows: Uint32Array
  readonly groupColumns: Uint16Array
  readonly groupWeights: Float32Array
}

/** How scores become probabilities that hold what they say, measured on buyers never seen. */
export interface Trust {
  /** What a score is multiplied with. */
  readonly scale: number
  /** How often buyers choose a code that no word foretells: this share is dealt to all alike. */
  readonly doubt: number
}

/** One level of a model's file. */
export interface LevelFile extends Trust {
  /** By spaces, sorted. */
  readonly codes: string
  /** One number per code, by spaces. */
  readonly bias: string
  /** What one step of a weight is worth. */
  readonly step: number
}

/** A model as its file holds it: weights are steps, from −44 to 44, each written as one sign. */
export interface CpvModelFile {
  readonly version: number
  /** What it was learned from, for those who open the file. */
  readonly about: readonly string[]
  /** Words by commas, sorted. */
  readonly vocabulary: string
  readonly divisions: LevelFile
  /** Per word, ended by a space: pairs of signs, the division's number and the weight's steps. */
  readonly divisionWeights: string
  readonly groups: LevelFile
  /** Per group, ended by a space: how many words further (base 90, all signs but the last raised by 45), and the weight's steps. */
  readonly groupWeights: string
}

/** Signs that JSON writes as they are, without the space that parts. */
export const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((sign) => sign !== '"' && sign !== '\\')
/** The greatest number of steps of a weight, either way. */
export const STEPS = 44
/** Gaps are written in this base: a sign from it on says that another follows. */
export const GAP_BASE = 45

const VALUE = new Map(SIGNS.map((sign, value) => [sign, value]))
const numberAt = (text: string, at: number) => VALUE.get(text.charAt(at)) ?? 0

/** Makes a model ready from its file. */
export function decodeCpvModel(file: CpvModelFile): CpvModel {
  const words = file.vocabulary.split(',')
  return {
    version: file.version,
    vocabulary: new Map(words.map((word, number) => [word, number])),
    divisions: file.divisions.codes.split(' '),
    divisionBias: file.divisions.bias.split(' ').map(Number),
    divisionTrust: { scale: file.divisions.scale, doubt: file.divisions.doubt },
    divisionWeights: divisionRows(file, words.length),
    groups: file.groups.codes.split(' '),
    groupBias: file.groups.bias.split(' ').map(Number),
    groupTrust: { scale: file.groups.scale, doubt: file.groups.doubt },
    ...groupRows(file, words.length),
  }
}

function divisionRows(file: CpvModelFile, count: number): Float32Array {
  const { codes, step } = file.divisions
  const divisions = codes.split(' ').length
  const rows = new Float32Array(count * divisions)
  for (const [word, row] of file.divisionWeights.split(' ').entries()) {
    for (let at = 0; at + 1 < row.length; at += 2) {
      rows[word * divisions + numberAt(row, at)] = (numberAt(row, at + 1) - STEPS) * step
    }
  }
  return rows
}

function groupRows(file: CpvModelFile, count: number): Pick<CpvModel, 'groupRows' | 'groupColumns' | 'groupWeights'> {
  const byWord: { group: number; weight: number }[][] = Array.from({ length: count }, () => [])
  for (const [group, column] of file.groupWeights.split(' ').entries()) {
    let [word, gap] = [-1, 0]
    for (let at = 0; at < column.length; at++) {
      const sign = numberAt(column, at)
      gap = gap * GAP_BASE + (sign % GAP_BASE)
      if (sign >= GAP_BASE) continue
      word += gap + 1
      gap = 0
      at++
      byWord[word]?.push({ group, weight: (numberAt(column, at) - STEPS) * file.groups.step })
    }
  }
  const rows = new Uint32Array(count + 1)
  for (const [word, entries] of byWord.entries()) rows[word + 1] = (rows[word] ?? 0) + entries.length
  const all = byWord.flat()
  return {
    groupRows: rows,
    groupColumns: Uint16Array.from(all, ({ group }) => group),
    groupWeights: Float32Array.from(all, ({ weight }) => weight),
  }
}

import { lineOf, type Node, type SourceFile } from './source-file'

/** Longest file: a longer one usually holds two subjects. */
export const LONGEST = 350

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
/** Pages for people, as at the top: `README.md`. */
const PAGE = /^[A-Z]+\.md$/
const VAGUE = /(^|[-/.])(helpers?|common|managers?|misc|stuff)([-/.]|$)/
const MACHINE_PATH = /(["'`\s(=])(\/(home|root|work|Users|mnt)\/[\w.-]+\/|[A-Za-z]:\\\\?Users\\)/

/** Says what is wrong with a path: not kebab-case, or a name that names nothing. */
export function badNames(path: string): string[] {
  const faults = path
    .split('/')
    .flatMap((part) => (KEBAB.test(part.replace(/^\./, '')) || PAGE.test(part) ? [] : [`${path}: "${part}" is not kebab-case`]))
  return VAGUE.test(path) ? [...faults, `${path}: the name says nothing of what it holds`] : faults
}

/** Says whether a file is too long. */
export function tooLong(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > LONGEST ? [`${path} has ${lines} lines, ${LONGEST} is the most`] : []
}

/** Says where a file names a folder of the machine it was written on. */
export function machinePaths(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => (MACHINE_PATH.test(line) ? [`${path}:${index + 1} names a folder of one machine`] : []))
}

/** Says which exported declarations have no doc comment. A default export needs none: its file's name says what it is. */
export function undocumentedExports(file: SourceFile): string[] {
  return statements(file).flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return []
    if (file.docEnds.some((end) => end <= statement.start && file.text.slice(end, statement.start).trim() === '')) return []
    return [`${file.path}:${lineOf(file, statement.start)} exports ${declaredName(statement.declaration as Node)} without a doc sentence`]
  })
}

/** Says where a file passes on what others export: only a registry may, since a barrel drags in the house. */
export function barrels(file: SourceFile): string[] {
  if (/(^|\/)registry\.ts$/.test(file.path)) return []
  return statements(file).flatMap((statement) =>
    statement.type === 'ExportAllDeclaration' || (statement.type === 'ExportNamedDeclaration' && statement.source)
      ? [`${file.path}:${lineOf(file, statement.start)} passes on another file's exports: import it where it is`]
      : [],
  )
}

const statements = (file: SourceFile) => file.program.body as Node[]

function declaredName(declaration: Node): string {
  const [first] = (declaration.declarations as Node[] | undefined) ?? []
  return String((declaration.id as { name?: string } | undefined)?.name ?? (first?.id as { name?: string } | undefined)?.name ?? '?')
}

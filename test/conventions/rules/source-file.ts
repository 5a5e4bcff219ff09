import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** A node of the syntax tree, as ESTree and its TypeScript and JSX extensions describe it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** One file of code and what its rules are held against. */
export interface SourceFile {
  /** From the project's folder, with `/`: `utils/portals/boamp/index.ts`. */
  readonly path: string
  readonly text: string
  readonly program: Node
  /** Where each comment of the `/** … *\/` kind ends. */
  readonly docEnds: readonly number[]
  /** What it imports or exports from, as written. */
  readonly imports: readonly string[]
}

/** Parses code; a syntax error is an error, so that no rule passes on a file that it could not read. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const requested = [...module.staticImports.map((entry) => entry.moduleRequest.value), ...module.staticExports.flatMap(exportedFrom)]
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
  )
  return {
    path,
    text,
    program: program as unknown as Node,
    docEnds: comments.filter((comment) => comment.type === 'Block' && comment.value.startsWith('*')).map((comment) => comment.end),
    imports: [...new Set([...requested, ...dynamic])],
  }
}

/** Every file below some folders whose name ends so, from the project's folder. */
export function listFiles(folders: readonly string[], ending: RegExp): string[] {
  return folders.flatMap((folder) => {
    const names = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    return names
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).split(sep).join('/'))
      .sort()
  })
}

/** Every file of the product's code. */
export function productSources(): SourceFile[] {
  return listFiles(['entrypoints', 'components', 'utils'], /\.tsx?$/).map((path) =>
    parseSource(path, readFileSync(join(ROOT, path), 'utf8')),
  )
}

/** Where a relative import leads, from the project's folder and without ending; null for a package. */
export function targetOf(file: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  return posix
    .join(posix.dirname(file.path), specifier)
    .replace(/\.(tsx?|json|css)$/, '')
    .replace(/\?.*$/, '')
}

/** Calls back for every node of a tree, with the node that holds it. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  visit(node, parent)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string') walk(child as Node, visit, node)
    }
  }
}

/** The line on which a position stands, from 1. */
export function lineOf(file: SourceFile, position: number): number {
  return file.text.slice(0, position).split('\n').length
}

function exportedFrom(entry: { entries: { moduleRequest: { value: string } | null }[] }): string[] {
  return entry.entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []))
}

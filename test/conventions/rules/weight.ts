import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseSync } from 'vite'

/** Weight of some files of a build, each compressed apart as a zip does, in bytes. */
export function gzipWeight(build: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length, 0)
}

/** The files that a page of the build needs before it shows anything: itself, its scripts and styles, and what these import at once. */
export function firstScreen(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8')
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(([, address]) => posix.join('.', address ?? ''))
  return [
    page,
    ...closure(
      build,
      named.filter((file) => existsSync(join(build, file))),
    ),
  ].sort()
}

/** Some files and what they import at once, sorted. */
function closure(build: string, files: readonly string[]): string[] {
  const seen = new Set<string>()
  const pending = [...files]
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    if (file.endsWith('.js')) pending.push(...staticImports(build, file))
  }
  return [...seen].sort()
}

/** The scripts that one, found by the beginning of its name, imports at once, itself included. */
export function scriptsOf(build: string, name: string): string[] {
  const first = readdirSync(join(build, 'chunks')).find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
  if (!first) throw new Error(`no chunk is called ${name}`)
  return closure(build, [`chunks/${first}`])
}

/** The scripts that the build may run in a web page. */
export function pageScripts(build: string): string[] {
  const folder = join(build, 'content-scripts')
  const declared = existsSync(folder) ? readdirSync(folder).map((name) => `content-scripts/${name}`) : []
  return [...declared, ...(existsSync(join(build, 'page.js')) ? ['page.js'] : [])].filter((name) => /\.(js|css)$/.test(name))
}

function staticImports(build: string, file: string): string[] {
  const { module } = parseSync(file, readFileSync(join(build, file), 'utf8'))
  const from = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value ?? '')),
  ]
  return from
    .filter((specifier) => specifier.startsWith('.') || specifier.startsWith('/'))
    .map((specifier) => (specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(file), specifier)))
}

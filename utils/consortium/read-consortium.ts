import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import * as v from 'valibot'
import { failed, ok, type ProblemCode, type Result } from '../problems/problem'
import { checkReferences } from './check-references'
import type { Consortium } from './consortium'
import { FILE_FORMAT, FILE_LENGTH, FILE_VERSION } from './file-format'
import { duplicateKey, fieldName, lineOf, nodeAt, type Path } from './file-position'
import { consortiumSchema } from './schema'

/** A field of a file that this version doesn't know: it is left out, and the person is told before anything is kept. */
export interface IgnoredField {
  readonly field: string
  readonly line: number
}

/** What a consortium file holds. */
export interface ConsortiumFile {
  readonly consortium: Consortium
  readonly ignored: readonly IgnoredField[]
}

/**
 * Reads the text of a consortium file. A bad file is refused whole, with the problem of its first bad line:
 * params `line`, `field` (its path in the file), `found` (the value, shortened), `others` (how many more are wrong).
 * - `file-too-big`, `file-not-json`, `file-not-consortium`, `file-too-new` (params `version`, `known`): the file itself
 * - `file-missing-field`, `file-bad-…`, `file-too-long`, `file-unknown-departement`, `file-invalid-value`: a value
 * - `file-duplicate-id`, `file-duplicate-field`, `file-unknown-site`: a value against another
 */
export function readConsortium(text: string): Result<ConsortiumFile> {
  if (text.length > FILE_LENGTH) return failed('file-too-big', { size: megabytes(text.length), limit: megabytes(FILE_LENGTH) })
  const bare = text.replace(/^\uFEFF/, ' ')
  const errors: ParseError[] = []
  let value: unknown
  let tree: Node | undefined
  try {
    tree = parseTree(bare, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
    const first = errors[0]
    if (first || !tree) return failed('file-not-json', { line: lineOf(bare, first?.offset ?? 0) })
    value = JSON.parse(bare)
  } catch {
    // Nested thousands deep: no consortium is.
    return failed('file-not-consortium')
  }
  return readValue(value, tree, bare)
}

function readValue(file: unknown, tree: Node, text: string): Result<ConsortiumFile> {
  if (!isObject(file) || file.format !== FILE_FORMAT) return failed('file-not-consortium')
  if (typeof file.version === 'number' && file.version > FILE_VERSION)
    return failed('file-too-new', { version: file.version, known: FILE_VERSION })
  const refusal = (code: ProblemCode, path: Path, found: string, others: number) =>
    failed(code, { line: lineOf(text, nodeAt(tree, path).offset), field: fieldName(path), found, others })
  if (file.version === undefined) return refusal('file-missing-field', ['version'], '', 0)
  if (file.version !== FILE_VERSION) return refusal('file-invalid-value', ['version'], shown(file.version), 0)
  const twice = duplicateKey(tree)
  if (twice) return failed('file-duplicate-field', { line: lineOf(text, twice.offset), field: twice.field, found: twice.field, others: 0 })

  const result = v.safeParse(consortiumSchema, file.consortium)
  if (!result.success) {
    const bad = result.issues.map((issue) => ({ issue, path: ['consortium', ...pathOf(issue)] }))
    bad.sort((one, other) => nodeAt(tree, one.path).offset - nodeAt(tree, other.path).offset)
    const first = bad[0] ?? { issue: result.issues[0], path: ['consortium'] }
    return refusal(codeOf(first.issue), first.path, shown(first.issue.input), result.issues.length - 1)
  }
  const references = checkReferences(result.output)
  const [first] = references
  if (first) return refusal(first.code, ['consortium', ...first.path], shown(first.found), references.length - 1)
  const ignored = unknownFields({ format: FILE_FORMAT, version: FILE_VERSION, consortium: result.output }, file, [])
  return ok({
    consortium: result.output,
    ignored: ignored.map((path) => ({ field: fieldName(path), line: lineOf(text, nodeAt(tree, path).offset) })),
  })
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const megabytes = (characters: number) => Math.ceil(characters / 100_000) / 10

function shown(value: unknown): string {
  const printed = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return printed.length > 60 ? `${printed.slice(0, 60)}…` : printed
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)))
}

/** Our checks say their code; valibot's own are a missing field or a wrong kind of value. */
function codeOf(issue: v.BaseIssue<unknown>): ProblemCode {
  if (issue.message.startsWith('file-')) return issue.message as ProblemCode
  return issue.input === undefined ? 'file-missing-field' : 'file-invalid-value'
}

function unknownFields(known: unknown, given: unknown, path: Path): Path[] {
  if (Array.isArray(known) && Array.isArray(given))
    return known.flatMap((item, index) => unknownFields(item, given[index], [...path, index]))
  if (!isObject(known) || !isObject(given)) return []
  return Object.keys(given).flatMap((key) =>
    Object.hasOwn(known, key) ? unknownFields(known[key], given[key], [...path, key]) : [[...path, key]],
  )
}

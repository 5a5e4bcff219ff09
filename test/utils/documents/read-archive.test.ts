import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type ArchiveList } from '../../../utils/documents/archive-format'
import { JsonCutter } from '../../../utils/documents/json-pieces'
import { ArchiveProblem, readArchive } from '../../../utils/documents/read-archive'
import { writeArchive } from '../../../utils/documents/write-archive'

const HEAD = { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, written: 1_790_000_000_000, consortium: null } as const

async function read(file: Blob) {
  const lists: Record<ArchiveList, unknown[]> = { choices: [], operations: [], copies: [] }
  const head = await readArchive(file, async (list, entries) => {
    lists[list].push(...entries)
  })
  return { head, lists }
}

const problem = (text: string) =>
  read(new Blob([text])).then(
    () => 'read',
    (error: unknown) => (error instanceof ArchiveProblem ? error.problem.code : String(error)),
  )

describe('the file of everything', () => {
  it('is read as it was written, and is plain JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.constantFrom('choices' as const, 'operations' as const, 'copies' as const), fc.array(fc.jsonValue({ maxDepth: 3 }))),
        ),
        async (given) => {
          const order = { choices: 0, operations: 1, copies: 2 }
          const sorted = given.toSorted(([one], [other]) => order[one] - order[other])
          const writer = writeArchive(HEAD)
          for (const [list, entries] of sorted) writer.add(list, entries)
          const file = writer.end()
          const expected = { choices: [] as unknown[], operations: [] as unknown[], copies: [] as unknown[] }
          for (const [list, entries] of sorted) expected[list].push(...(JSON.parse(JSON.stringify(entries)) as unknown[]))
          expect(await read(file)).toEqual({ head: HEAD, lists: expected })
          expect(JSON.parse(await file.text())).toEqual({ ...HEAD, ...expected })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is read wherever its text is cut, and however it is laid out', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.array(fc.jsonValue({ maxDepth: 2 })))),
        fc.constantFrom(undefined, 1, '\t'),
        fc.integer({ min: 1, max: 9 }),
        (value, indent, size) => {
          const found: Record<string, unknown> = Object.create(null)
          const lists: Record<string, unknown[]> = Object.create(null)
          const cutter = new JsonCutter({
            property: (name, one) => {
              found[name] = one
            },
            entry: (list, one) => {
              lists[list] = [...(lists[list] ?? []), one]
            },
          })
          const text = JSON.stringify(value, null, indent)
          for (let at = 0; at < text.length; at += size) cutter.add(text.slice(at, at + size))
          cutter.end()
          const read = { ...found, ...lists }
          const plain = JSON.parse(text) as Record<string, unknown>
          const expected = Object.entries(plain).filter(([, one]) => !Array.isArray(one) || one.length > 0)
          expect(Object.entries(read).sort()).toEqual(expected.sort())
        },
      ),
    )
  })

  it('is refused for what it is', async () => {
    const good = await writeArchive(HEAD).end().text()
    expect(await problem(good)).toBe('read')
    expect(await problem('')).toBe('file-not-archive')
    expect(await problem('PK\u0003\u0004')).toBe('file-not-archive')
    expect(await problem('[]')).toBe('file-not-archive')
    expect(await problem('{"partners":[]}')).toBe('file-not-archive')
    expect(await problem(good.replace('"version": 1', '"version": 2'))).toBe('file-too-new')
    expect(await problem(good.slice(0, -4))).toBe('file-damaged')
    expect(await problem(good.replace('"operations": [', '"operations": [ {,'))).toBe('file-damaged')
    expect(await problem(`${good}{}`)).toBe('file-damaged')
    expect(await problem(good.replace('"consortium": null', '"consortium": {"id": 7}'))).toBe('file-damaged')
  })

  it('is refused wherever it breaks off', async () => {
    const writer = writeArchive(HEAD)
    writer.add('operations', [{ a: 'é"\\' }, 2])
    const bytes = new Uint8Array(await writer.end().arrayBuffer())
    for (let end = 0; end < bytes.length - 2; end++) expect(await problem(new TextDecoder().decode(bytes.slice(0, end)))).not.toBe('read')
  })
})

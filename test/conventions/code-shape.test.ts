import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { badNames, barrels, LONGEST, machinePaths, tooLong, undocumentedExports } from './rules/shape'
import { dangerousSinks } from './rules/sinks'
import { listFiles, parseSource, productSources, ROOT } from './rules/source-file'

const sources = productSources()
const texts = listFiles(['entrypoints', 'components', 'utils', 'public', 'test'], /\.(tsx?|mjs|css|html|json)$/)
  .filter((path) => !path.startsWith('test/fixtures/'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

describe('the shape of the code', () => {
  it('opens no door through which a string becomes markup or code', () => {
    expect(sources.flatMap(dangerousSinks)).toEqual([])
  })

  it('has a doc sentence on each export', () => {
    expect(sources.flatMap(undocumentedExports)).toEqual([])
  })

  it('has no barrel but the registries', () => {
    expect(sources.flatMap(barrels)).toEqual([])
  })

  it('has no file that is too long', () => {
    const code = texts.filter(({ path }) => /\.(tsx?|mjs|css)$/.test(path))
    expect(code.flatMap(({ path, text }) => tooLong(path, text))).toEqual([])
  })

  it('names no folder of one machine', () => {
    expect(
      texts
        .filter(({ path }) => !path.startsWith('test/conventions/') && !path.startsWith('test/commands/ensure-'))
        .flatMap(({ path, text }) => machinePaths(path, text)),
    ).toEqual([])
  })
})

describe('its rules', () => {
  const parse = (code: string) => parseSource('components/ui/example.tsx', code)

  it.each([
    'element.innerHTML = text',
    'element["outerHTML"] = text',
    'element.insertAdjacentHTML("beforeend", text)',
    'const a = <p dangerouslySetInnerHTML={{ __html: text }} />',
    'const props = { dangerouslySetInnerHTML: { __html: text } }',
    'document.write(text)',
    'eval(text)',
    'new Function(text)',
    'setTimeout("go()", 1)',
    'const a = <iframe srcdoc={text} />',
  ])('see the door of %s', (code) => {
    expect(dangerousSinks(parse(code)).length).toBeGreaterThan(0)
  })

  it('let text through', () => {
    expect(dangerousSinks(parse('element.textContent = text; setTimeout(() => go(), 1); const a = <p>{text}</p>'))).toEqual([])
  })

  it('see an export without a doc sentence, and not one with', () => {
    expect(undocumentedExports(parse('/** Why. */\nconst a = 1\nexport const b = a'))).toHaveLength(1)
    expect(undocumentedExports(parse('// Why.\nexport function b() {}'))).toHaveLength(1)
    expect(undocumentedExports(parse('/** What b is for. */\nexport const b = 1'))).toEqual([])
  })

  it('see a barrel, and not a registry', () => {
    expect(barrels(parse("export * from './a'\nexport { b } from './b'"))).toHaveLength(2)
    expect(barrels(parseSource('utils/portals/registry.ts', "export { b } from './b'"))).toEqual([])
  })

  it('see a file that is too long', () => {
    expect(tooLong('a.ts', 'x\n'.repeat(LONGEST))).toEqual([])
    expect(tooLong('a.ts', 'x\n'.repeat(LONGEST + 1))).toHaveLength(1)
  })

  it('see a name that says nothing', () => {
    expect(badNames('utils/words/helpers.ts')).toHaveLength(1)
    expect(badNames('utils/words/ThisPage.ts')).toHaveLength(1)
    expect(badNames('utils/words/plural.ts')).toEqual([])
  })

  it('see a folder of one machine', () => {
    expect(machinePaths('a.ts', `const dir = '/${'home'}/jeanne/maillage'`)).toHaveLength(1)
    expect(machinePaths('a.ts', "const page = 'https://example.org/home/x/y'")).toEqual([])
  })
})

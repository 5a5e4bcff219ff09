import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { Sheet } from '../../../../utils/documents/sheet/sheet'
import { writeMarkdown } from '../../../../utils/documents/sheet/write-markdown'
import { installMessages } from '../../../support/messages'

installMessages('fr')

const sheetOf = (text: string, href?: string): Sheet => ({
  title: text,
  subtitle: text,
  sections: [
    {
      id: 'a',
      heading: text,
      blocks: [
        { kind: 'paragraph', text },
        { kind: 'blank', what: '' },
        { kind: 'facts', facts: [{ term: text, value: text, ...(href && { href }) }] },
        { kind: 'list', items: [text, text] },
        { kind: 'table', head: [text, text], rows: [[text, text]] },
      ],
    },
  ],
  foot: [text],
})

/** What another reader of Markdown makes of it. */
const read = (sheet: Sheet) => {
  const html = marked.parse(writeMarkdown(sheet), { async: false, gfm: true })
  return new JSDOM(html).window.document.body
}
const said = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

const HOSTILE = [
  '# Titre',
  '1. un',
  '2) deux',
  '- tiret',
  '+ plus',
  '===',
  '---',
  '> cité',
  '| a | b |',
  '[lien](https://evil.example)',
  '![image](https://evil.example/x.png)',
  'https://evil.example/piste',
  'www.evil.example',
  'moi@evil.example',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &#x41;',
  '`code` et ~~barré~~ **gras** _penché_',
  'fin de ligne\\',
  'a\n\n# b\n\n    code',
  '[x]: https://evil.example',
  'Lot n° 2 : formation « assistants familiaux » (69, 01) – 50 %',
]

describe('a sheet as Markdown', () => {
  it.each(HOSTILE)('stays text where it says %j', (text) => {
    const body = read(sheetOf(text))
    const plain = text.replace(/\s+/g, ' ').trim()
    expect(said(body.querySelector('h1'))).toBe(plain)
    expect(said(body.querySelector('h2'))).toBe(plain)
    expect([...body.querySelectorAll('td')].map(said)).toEqual([plain, plain])
    expect([...body.querySelectorAll('ul:last-of-type > li')].map(said)).toContain(plain)
    expect(body.querySelectorAll('a, img, script, code, del, pre, blockquote, hr, ol')).toHaveLength(0)
  })

  it('reads as it was said, whatever was typed', () => {
    const words = fc.string({ unit: fc.constantFrom(...' ab1.)(-+=#*_`~[]<>|&!\\/:@w"\'{}^$\n'), minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, (text) => {
        const plain = text.replace(/\s+/g, ' ').trim()
        fc.pre(plain !== '')
        const body = read(sheetOf(plain))
        return (
          said(body.querySelector('h1')) === plain && said(body.querySelector('td')) === plain && body.querySelectorAll('a').length === 0
        )
      }),
      { numRuns: 60 },
    )
  })

  it('leads to the page of the notice, and nowhere else', () => {
    for (const href of [
      'https://portal.example/a b?x=1&y=(2)',
      'https://portal.example/%C3%A9t%C3%A9',
      'https://portal.example/é><script>',
    ])
      expect([...read(sheetOf('page', href)).querySelectorAll('a')].map((link) => new URL(link.href).href)).toEqual([new URL(href).href])
  })
})

import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findWords } from '../../../utils/page/find-words'

const page = (html: string) => new JSDOM(html).window.document

describe('find words on a page', () => {
  it('joins words that the page lays out in several elements', () => {
    const document = page('<p><b>Date limite</b><span> : 12/06/2026</span>\n<i>12:00</i></p>')
    const range = findWords('Date limite : 12/06/2026 12:00', document.body)
    expect(range?.toString()).toContain('12/06/2026')
    expect(range?.endContainer.textContent).toBe('12:00')
  })

  it('passes over no-break spaces, case, and the sign of a cut quote', () => {
    const document = page('<p>Lot&nbsp;n°&#8239;1 – ANALYSE des pratiques professionnelles</p>')
    expect(findWords('lot n° 1 – analyse des…', document.body)?.toString()).toContain('ANALYSE des')
  })

  it('does not look into scripts, and says so where the words are not there', () => {
    const document = page('<script>var a = "secret"</script><p>avis</p>')
    expect(findWords('secret', document.body)).toBeNull()
    expect(findWords('', document.body)).toBeNull()
    expect(findWords(' … ', document.body)).toBeNull()
  })

  it('passes over what the page hides between two words', () => {
    const document = page('<p>Lot 1 <span hidden>replié</span>Formation</p>')
    const prototype = (document.defaultView as unknown as { Element: { prototype: Element } }).Element.prototype
    prototype.checkVisibility = function () {
      return !this.hasAttribute('hidden')
    }
    expect(findWords('Lot 1 Formation', document.body)?.toString()).toContain('Formation')
    expect(findWords('replié', document.body)).toBeNull()
  })

  it('finds any piece of a text cut into any nodes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (pieces, from, length) => {
          const document = page('<body></body>')
          for (const piece of pieces) {
            const span = document.createElement('span')
            span.textContent = piece
            document.body.append(span)
          }
          const text = pieces.join('')
          const quote = text.slice(from % text.length, (from % text.length) + 1 + (length % 12)).replace(/…$/, '')
          const bare = (words: string) => words.replace(/[\s\u200b\ufeff]/g, '').toLowerCase()
          const range = findWords(quote, document.body)
          if (bare(quote) === '') expect(range).toBeNull()
          else expect(bare(range?.toString() ?? '')).toBe(bare(quote))
        },
      ),
    )
  })
})

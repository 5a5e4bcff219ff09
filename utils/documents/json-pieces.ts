/** Longest piece of a file, in characters: a notice with all that its page says. */
export const PIECE_LENGTH = 20_000_000

/** A JSON object read piece by piece: a property, or one entry of a property that is a list. */
export interface Pieces {
  readonly property: (name: string, value: unknown) => void
  readonly entry: (list: string, value: unknown) => void
}

/**
 * Cuts the text of one JSON object, given part by part, into its properties and the entries of its lists, so that a file
 * larger than the longest text of the browser can be read. Throws where it isn't JSON, or a piece is too long.
 */
export class JsonCutter {
  private held = ''
  private depth = 0
  private inText = false
  private escaped = false
  private name: string | null = null
  private list: string | null = null
  /** Whether anything but white space stands since the last comma or colon. */
  private over = false

  constructor(private readonly pieces: Pieces) {}

  /** More of the text. */
  add(text: string): void {
    let start = 0
    const cut = (to: number) => {
      const piece = this.held + text.slice(start, to)
      this.held = ''
      start = to + 1
      return piece.trim()
    }
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (this.inText) {
        if (this.escaped) this.escaped = false
        else if (code === BACKSLASH) this.escaped = true
        else if (code === QUOTE) this.inText = false
      } else if (code === QUOTE) this.inText = true
      else if (code === OPEN_OBJECT || code === OPEN_LIST) this.open(code, cut, at)
      else if (code === CLOSE_OBJECT || code === CLOSE_LIST) this.close(code, cut, at)
      else if (code === COMMA && this.depth === (this.list === null ? 1 : 2)) this.give(cut(at), false)
      else if (code === COLON && this.depth === 1 && this.name === null) this.name = String(JSON.parse(cut(at)))
    }
    this.held += text.slice(start)
    if (this.held.length > PIECE_LENGTH) throw new RangeError('a piece is too long')
  }

  /** Nothing comes any more. */
  end(): void {
    if (!this.over || this.held.trim() !== '') throw new SyntaxError('it breaks off')
  }

  private open(code: number, cut: (to: number) => string, at: number): void {
    this.depth++
    if (this.over || (this.depth === 1 && (code !== OPEN_OBJECT || cut(at) !== ''))) throw new SyntaxError('not an object')
    if (this.depth === 2 && code === OPEN_LIST && this.name !== null && cut(at) === '') this.list = this.name
  }

  private close(code: number, cut: (to: number) => string, at: number): void {
    this.depth--
    if (this.depth === 1 && this.list !== null) {
      if (code !== CLOSE_LIST) throw new SyntaxError('a list is not closed')
      this.give(cut(at), true)
      ;[this.list, this.name] = [null, null]
    } else if (this.depth === 0) {
      this.give(cut(at), true)
      this.over = true
    } else if (this.depth < 0) throw new SyntaxError('too many ends')
  }

  private give(piece: string, last: boolean): void {
    if (this.list !== null) {
      if (piece !== '' || !last) this.pieces.entry(this.list, JSON.parse(piece))
    } else if (this.name !== null) {
      this.pieces.property(this.name, JSON.parse(piece))
      this.name = null
    } else if (piece !== '') throw new SyntaxError('a value without a name')
  }
}

const [QUOTE, BACKSLASH, COMMA, COLON, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [34, 92, 44, 58, 123, 125, 91, 93]

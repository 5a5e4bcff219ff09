const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
}
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  euro: '€',
  oelig: 'œ',
  aelig: 'æ',
}

const ENTITY = /&(?:amp;)*(?:([a-z])(acute|grave|circ|uml|cedil|tilde)|#(\d{1,5})|([a-z]{3,6}))(?:;|$)/gi

function meant([all, letter, mark, code, name]: readonly (string | undefined)[]): string {
  if (letter) return (letter + (MARKS[mark?.toLowerCase() ?? ''] ?? '')).normalize()
  if (code) return String.fromCharCode(Number(code))
  const sign = ENTITIES[name?.toLowerCase() ?? ''] ?? all ?? ''
  // "&OElig;" and "&Eacute;" are capitals.
  return sign.length === 1 && /^\p{Lu}/u.test(name ?? '') ? sign.toUpperCase() : sign
}

/** A name whose entities a site has escaped twice (`&eacute;`, `&#039;`, a last `&quot` cut short), as it is meant. */
export function restoreEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (...found) => meant(found.slice(0, 5))) : text
}

/**
 * How words of {@link restoreEntities}' text stand in the text that was given, so that a quote is found again where it
 * is printed; the words themselves where they stand in neither.
 */
export function printer(given: string): (words: string) => string {
  if (!given.includes('&') || restoreEntities(given) === given) return (words) => words
  // Both without white space, of which an entity may be a part: the restored signs, and where each begins and ends in the text.
  let signs = ''
  const from: number[] = []
  const to: number[] = []
  const add = (sign: string, start: number, end: number) => {
    for (const unit of sign.replace(/\s/g, '').split('')) {
      signs += unit
      from.push(start)
      to.push(end)
    }
  }
  let behind = 0
  const plain = (until: number) => {
    for (; behind < until; behind++) add(given.charAt(behind), behind, behind + 1)
  }
  for (const match of given.matchAll(ENTITY)) {
    plain(match.index)
    behind = match.index + match[0].length
    add(meant(match), match.index, behind)
  }
  plain(given.length)
  return (words) => {
    if (given.includes(words)) return words
    const wanted = words.replace(/\s/g, '')
    const at = wanted ? signs.indexOf(wanted) : -1
    const [start, end] = [from[at], to[at + wanted.length - 1]]
    return start === undefined || end === undefined ? words : given.slice(start, end).replace(/\s+/g, ' ')
  }
}

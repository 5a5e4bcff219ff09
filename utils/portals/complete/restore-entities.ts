const MARKS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', cedil: '\u0327' }
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  rsquo: '’',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  deg: '°',
  euro: '€',
}

/** A name whose entities a site has escaped twice (`&eacute;`, `&#039;`, a last `&quot` cut short), as it is meant. */
export function restoreEntities(text: string): string {
  return text.replace(
    /&(?:amp;)*(?:([a-z])(acute|grave|circ|uml|cedil)|#(\d{1,5})|([a-z]{3,5}))(?:;|$)/gi,
    (all, letter, mark, code, name) =>
      letter
        ? (letter + (MARKS[mark.toLowerCase()] ?? '')).normalize()
        : code
          ? String.fromCharCode(code)
          : (ENTITIES[name.toLowerCase()] ?? all),
  )
}

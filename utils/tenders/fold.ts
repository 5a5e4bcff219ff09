/**
 * Lower case, without accents, one kind of apostrophe, dash and space: what labels are compared in. One code unit
 * becomes one code unit, so that a position in the folded text is the same position in the text.
 */
export function fold(text: string): string {
  return text.replace(/[^\n -@[-`a-~]/g, (character) => {
    if (character >= 'A' && character <= 'Z') return character.toLowerCase()
    if ("’‘ʼ´'".includes(character)) return "'"
    if ('–—‐‑−'.includes(character)) return '-'
    if (/\s/.test(character)) return ' '
    const bare = character.normalize('NFD').charAt(0).toLowerCase()
    return bare.length === 1 ? bare : character
  })
}

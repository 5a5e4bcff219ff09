import { fold } from '../tenders/fold'

/** Longest reply that is read, in characters. */
const LONGEST = 20_000

/** How mail programs begin the message that they quote, folded. */
const QUOTED = [
  /^(?:le|on|il giorno|am)\b.{4,250}(?:a ecrit|ecrit|wrote|schrieb) ?:?$/,
  /^-{2,} ?(?:message d'origine|message original|original message|mail original|forwarded message|message transfere|reponse d'origine)/,
  /^(?:debut du message (?:transfere|reexpedie)|begin forwarded message)/,
  /^_{8,}$/,
]
const HEADER = /^\*?(?:de|from|expediteur)\*? ?:/
const HEADERS = /^\*?(?:de|from|expediteur|envoye|sent|date|a|to|cc|objet|subject|destinataire)\*? ?(?:le)? ?:/
/** Where a message ends and what follows signs it. */
const PHONE = /^(?:envoye (?:de|depuis|a partir)|sent from|obtenir outlook|get outlook|telecharger outlook|provenance : courrier)/
const FAREWELL =
  /^(?:bien )?(?:cordialement|cdlt|cdt|bien a (?:toi|vous)|(?:tres )?(?:bonne|belle) (?:journee|soiree|fin de (?:journee|semaine)|semaine)|amicalement|salutations|sinceres salutations|respectueusement|a (?:bientot|plus tard)|(?:kind |best |warm )?regards|best|cheers|sincerely|thanks|merci(?: (?:d'avance|beaucoup|a (?:toi|vous)))?)(?: ?(?:a (?:toi|vous|tous)|,|!|\.))*$/

/**
 * The lines that somebody wrote in a reply: without the message that it answers, as mail programs quote it in French and
 * English, and without what signs it. Where all stands under such a heading (a reply that was passed on), its first message.
 */
export function ownWords(text: string): string[] {
  const lines = text
    .slice(0, LONGEST)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\u200b-\u200f\ufeff]/g, '').trim())
  const cut = firstHeading(lines)
  const before = cut === null ? lines : lines.slice(0, cut)
  if (cut === null || hasWords(before)) return signedOff(unquoted(before))
  let from = cut
  while (from < lines.length && (isHeading(lines, from) || HEADERS.test(fold(lines[from] ?? '')) || !lines[from])) from++
  const rest = lines.slice(from)
  return signedOff(unquoted(rest.slice(0, firstHeading(rest) ?? rest.length)))
}

const hasWords = (lines: readonly string[]) => unquoted(lines).some((line) => /\p{L}/u.test(line) && !PHONE.test(fold(line)))

const unquoted = (lines: readonly string[]) => lines.filter((line) => line !== '' && !/^[>|]/.test(line))

function firstHeading(lines: readonly string[]): number | null {
  const at = lines.findIndex((_, index) => isHeading(lines, index))
  return at < 0 ? null : at
}

function isHeading(lines: readonly string[], at: number): boolean {
  const line = fold(lines[at] ?? '')
  if (!line || line.startsWith('>')) return false
  // Mail programs break it over two lines.
  const wrapped = `${line} ${fold(lines[at + 1] ?? '')}`.trim()
  if (QUOTED.some((begins) => begins.test(line)) || (/^(?:le|on)\b.*\d/.test(line) && QUOTED[0]?.test(wrapped))) return true
  return HEADER.test(line) && lines.slice(at + 1, at + 5).some((next) => HEADERS.test(fold(next)))
}

function signedOff(lines: readonly string[]): string[] {
  const end = lines.findIndex((line, at) => {
    const folded = fold(line)
    return folded === '--' || PHONE.test(folded) || (at > 0 && FAREWELL.test(folded))
  })
  return end < 0 ? [...lines] : lines.slice(0, end)
}

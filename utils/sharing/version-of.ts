import type { Proposal } from '../opportunities/proposal'
import type { Deadline } from '../tenders/deadline'

/** A deadline as a proposal keeps it: `2027-01-15T12:00`, or its day alone; null: none. */
export const deadlineText = (deadline: Deadline | null): string | null =>
  deadline && (deadline.time === null ? deadline.date : `${deadline.date}T${deadline.time}`)

/**
 * Which state of a proposal somebody answers: its lots, who would lead it, and the tender's deadline as it stands now. Two proposals
 * that ask the same are one version, whoever made them; words, titles and the day to reply don't change what is asked.
 */
export function versionOf({ lots, pilot }: Pick<Proposal, 'lots' | 'pilot'>, { deadline }: { readonly deadline: Deadline | null }): string {
  const numbers = [...new Set(lots.map(({ lot }) => lot))].sort()
  return digest(JSON.stringify([numbers, pilot, deadlineText(deadline), deadline?.zone ?? null]))
}

/** Two rounds of FNV-1a over the UTF-16 units: 52 bits, enough to tell a proposal's few states apart. Not a seal: answers are signed elsewhere. */
function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - at), 0x01000193)
  }
  return (one >>> 0).toString(36).padStart(7, '0') + ((other >>> 12) % 36 ** 4).toString(36).padStart(4, '0')
}

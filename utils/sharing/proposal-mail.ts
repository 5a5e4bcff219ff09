import { wallClock } from '../calendar/zoned-time'
import type { LotAnswer, Proposal } from '../opportunities/proposal'
import type { Deadline } from '../tenders/deadline'
import { blocksHtml, blocksText, type MailBlock } from './mail-blocks'

/** The longest address that mail programs and webmails take whole, in characters. */
export const MAILTO_LENGTH = 1_600
/** The most people that an address names; beyond, the message is pasted where they are. */
const RECIPIENTS = 5
/** Longest title of a tender, of a lot, and « why », whole and short. */
const [WHOLE, SHORT] = [
  { title: 160, lot: 100, why: 500 },
  { title: 80, lot: 32, why: 120 },
]
/** Most lots that have a line of their own in a pasted message. */
const LINES = 60

/** The words of the message, in one language; days are `YYYY-MM-DD`, hours `HH:MM`. */
export interface MailWords {
  subject(title: string): string
  intro(by: string, title: string, buyer: string | null): string
  why(why: string): string
  pilot(name: string): string
  deadline(deadline: Deadline): string
  replyBy(day: string, time: string): string
  /** How to answer, where each lot has its line; else where they are only numbered. */
  ask(lines: boolean): string
  /** `0`: the whole; the title is null where there is none. */
  lot(number: string, title: string | null): string
  lots(numbers: readonly string[], more: number): string
  choice(answer: LotAnswer): string
  /** What is read in place of the link that carries the proposal. */
  open: string
  /** Why the subject's code is to be left. */
  foot(code: string): string
}

/** What a message is made from. */
export interface MailAsked {
  readonly proposal: Pick<Proposal, 'id' | 'lots' | 'replyBy' | 'why'>
  /** Name of whoever proposes, and of the pilot; null: to be seen. */
  readonly by: string
  readonly pilot: string | null
  readonly title: string
  readonly buyer: string | null
  /** The tender's own address, `https:`. */
  readonly url: string
  readonly deadline: Deadline | null
  /** The address that carries the proposal (see `makeLink`); null: none. */
  readonly link: string | null
  /** Mail addresses; what isn't one is left out. */
  readonly recipients: readonly string[]
  /** Whose clock tells the hour to reply by. */
  readonly zone: string
}

/** A message, and the ways to hand it to a mail program. Nothing is sent by it. */
export interface MailDraft {
  readonly subject: string
  /** For the clipboard: all of it. */
  readonly text: string
  readonly html: string
  /** The addresses that the links below name; none where there are too many: they are in `recipients`. */
  readonly to: readonly string[]
  readonly recipients: readonly string[]
  /** Each at most {@link MAILTO_LENGTH} characters. */
  readonly mailto: string
  readonly gmail: string
  readonly outlook: string
  /** What the shortest of the links holds: `subject`: the message has to be pasted. */
  readonly holds: 'whole' | 'short' | 'numbers' | 'subject'
}

/** The message of a proposal: the tender's bare address first, one line per lot to keep or strike, a code in the subject. */
export function proposalMail(asked: MailAsked, words: MailWords): MailDraft {
  const code = `[AO ${asked.proposal.id}]`
  const subject = (length: number) => `${code} ${words.subject(cut(asked.title, length))}`
  const recipients = [...new Set(asked.recipients.filter(isAddress))]
  const to = recipients.length <= RECIPIENTS ? recipients : []
  const whole = messageBlocks(asked, words, WHOLE, true)
  const forms = [
    { holds: 'whole', subject: subject(WHOLE.title), body: blocksText(whole), to },
    { holds: 'short', subject: subject(SHORT.title), body: blocksText(messageBlocks(asked, words, SHORT, true)), to },
    { holds: 'numbers', subject: subject(SHORT.title), body: blocksText(messageBlocks(asked, words, SHORT, false)), to },
    { holds: 'subject', subject: subject(SHORT.title), body: '', to },
    { holds: 'subject', subject: code, body: '', to },
    { holds: 'subject', subject: code, body: '', to: [] },
  ] as const
  const fits = (form: (typeof forms)[number]) => WAYS.every((way) => way(form).length <= MAILTO_LENGTH)
  const form = forms.find(fits) ?? forms[forms.length - 1] ?? { ...forms[0], to: [] }
  const rich: MailBlock[] = asked.link ? [...whole, { kind: 'link', href: asked.link, text: words.open }] : whole
  const [mailto, gmail, outlook] = [mailtoOf(form), gmailOf(form), outlookOf(form)]
  return {
    subject: subject(WHOLE.title),
    text: blocksText(whole),
    html: blocksHtml(rich),
    to: form.to,
    recipients,
    mailto,
    gmail,
    outlook,
    holds: form.holds,
  }
}

function messageBlocks(asked: MailAsked, words: MailWords, sizes: typeof WHOLE, lines: boolean): MailBlock[] {
  const { proposal, pilot, deadline, buyer, url } = asked
  const [day = '', time = ''] = wallClock(proposal.replyBy, asked.zone).split('T')
  const lots = proposal.lots.slice(0, LINES)
  const choices = (['lead', 'partner', 'interested', 'no'] as const).map((answer) => words.choice(answer)).join(' / ')
  const why = cut(proposal.why, sizes.why)
  const text = (said: string): MailBlock => ({ kind: 'text', text: said })
  const by = cut(asked.by, 80)
  return [
    { kind: 'link', href: url, text: url },
    text(words.intro(by, cut(asked.title, sizes.title), buyer && cut(buyer, sizes.lot))),
    ...(why ? [text(words.why(why))] : []),
    text(
      [...(pilot ? [words.pilot(cut(pilot, 80))] : []), ...(deadline ? [words.deadline(deadline)] : []), words.replyBy(day, time)].join(
        '\n',
      ),
    ),
    text(words.ask(lines)),
    lines
      ? { kind: 'list', items: lots.map(({ lot, title }) => `${words.lot(cut(lot, 20), title && cut(title, sizes.lot))} : ${choices}`) }
      : text(
          words.lots(
            lots.map(({ lot }) => cut(lot, 20)),
            proposal.lots.length - lots.length,
          ),
        ),
    ...(lines && proposal.lots.length > lots.length ? [text(words.lots([], proposal.lots.length - lots.length))] : []),
    text(words.foot(proposal.id)),
  ]
}

interface Form {
  readonly subject: string
  readonly body: string
  readonly to: readonly string[]
}

const mailtoOf = ({ to, subject, body }: Form) =>
  `mailto:${to.map(encodeAddress).join(',')}?subject=${encode(subject)}${body ? `&body=${encode(body.replaceAll('\n', '\r\n'))}` : ''}`

const gmailOf = ({ to, subject, body }: Form) =>
  `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to.join(','))}&su=${encode(subject)}${body ? `&body=${encode(body)}` : ''}`

const outlookOf = ({ to, subject, body }: Form) =>
  `https://outlook.office.com/mail/deeplink/compose?to=${encode(to.join(','))}&subject=${encode(subject)}${body ? `&body=${encode(body)}` : ''}`

const WAYS = [mailtoOf, gmailOf, outlookOf]

/** Half of a character, which a cut or a page may leave, has no encoding. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))

const encodeAddress = (address: string) => encode(address).replaceAll('%40', '@')

/** As people have them; quoted names, several addresses and whatever could add a field to a link are none. */
const isAddress = (text: string) => /^[\w.!#$*/=^`{|}~+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$/.test(text)

/** One line of at most so many characters, cut at a word: what a page says has no place in a message's lines. */
function cut(text: string, length: number): string {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (line.length <= length) return line
  const start = line.slice(0, length - 1)
  return `${start.replace(/\s+\S*$/u, '') || start}…`
}

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import english from '../../../public/_locales/en/messages.json'
import french from '../../../public/_locales/fr/messages.json'
import { escapeHtml } from '../../../utils/sharing/mail-blocks'
import { MAILTO_LENGTH, type MailAsked, proposalMail } from '../../../utils/sharing/proposal-mail'
import { readReply } from '../../../utils/sharing/read-reply'
import { proposalMailWords } from '../../../utils/words/proposal-mail-words'
import { someDeadline } from '../../support/opportunity'

const LOCALES = { fr: french, en: english }
function speak(locale: keyof typeof LOCALES) {
  const words = LOCALES[locale] as Readonly<Record<string, { message: string; placeholders?: Record<string, { content: string }> }>>
  const getMessage = (key: string) =>
    words[key]?.message.replace(/\$(\w+)\$/g, (_, name: string) => words[key]?.placeholders?.[name.toLowerCase()]?.content ?? '') ?? ''
  Object.assign(globalThis, { browser: { i18n: { getMessage } } })
}

const lotsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    lot: String(at + 1),
    title: `Formation des assistants familiaux, secteur ${at + 1}`,
    members: [],
  }))
const asked = (known: Partial<MailAsked> = {}, lots = 3): MailAsked => ({
  proposal: {
    id: 'k3f9a2m7q0zx',
    lots: lotsOf(lots),
    replyBy: Date.parse('2026-11-25T16:00:00Z'),
    why: 'Nos trois sites couvrent le département.',
  },
  by: 'ARFRIPS',
  pilot: 'ITSRA',
  title: 'Formation des assistants familiaux',
  buyer: 'Conseil départemental de Brume',
  url: 'https://portal.example/notice/7',
  deadline: someDeadline('2027-01-15'),
  link: 'https://portal.example/notice/7#:~:ao=k3f9a2m7q0zx',
  recipients: ['claire@exemple.fr'],
  zone: 'Europe/Paris',
  ...known,
})
const bodyOf = (mailto: string) => new URL(mailto).searchParams.get('body') ?? ''

describe.each(['fr', 'en'] as const)('a mail in %s', (locale) => {
  beforeAll(() => speak(locale))

  it('begins with the bare address, and says everything', () => {
    const mail = proposalMail(asked(), proposalMailWords())
    expect(mail.subject.startsWith('[AO k3f9a2m7q0zx] ')).toBe(true)
    expect(mail.text.startsWith('https://portal.example/notice/7\n')).toBe(true)
    for (const word of ['ARFRIPS', 'ITSRA', 'Brume', 'Nos trois sites', '17:00', 'secteur 3']) expect(mail.text).toContain(word)
    expect(mail.text).not.toMatch(/[{}$]/)
    expect(mail.text).not.toContain(':~:')
    expect(mail.html).toContain('href="https://portal.example/notice/7#:~:ao=k3f9a2m7q0zx"')
    expect(mail.to).toEqual(['claire@exemple.fr'])
  })

  it('is read as it was meant when its lines come back, untouched or kept', () => {
    const { text } = proposalMail(asked(), proposalMailWords())
    expect(readReply(text, ['1', '2', '3'], text)).toMatchObject({ says: null, lots: {}, left: [] })
    expect(readReply(text, ['1', '2', '3'])).toMatchObject({ says: null, lots: {} })
    const kept = text
      .split('\n')
      .map((line) => (/secteur 2/.test(line) ? line.replace(/ : .*$/, locale === 'fr' ? ' : cotraitant' : ' : partner') : line))
    const { lots } = readReply(kept.join('\n'), ['1', '2', '3'], text)
    expect(Object.entries(lots).map(([lot, { value }]) => [lot, value])).toEqual([['2', 'partner']])
  })

  it('gets shorter as it has to', () => {
    const held = [1, 4, 8, 12, 200].map((count) => proposalMail(asked({}, count), proposalMailWords()).holds)
    expect(held).toEqual([...held].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)))
    expect(held[0]).toBe('whole')
    const long = proposalMail(asked({ url: `https://portal.example/${'a'.repeat(1_500)}` }), proposalMailWords())
    expect(long.holds).toBe('subject')
    expect(bodyOf(long.mailto)).toBe('')
    expect(long.text).toContain(`https://portal.example/${'a'.repeat(1_500)}`)
  })

  it('names no one where there are too many, and nothing that is no address', () => {
    const many = Array.from({ length: 6 }, (_, at) => `a${at}@exemple.fr`)
    expect(proposalMail(asked({ recipients: many }), proposalMailWords())).toMatchObject({ to: [], recipients: many })
    const odd = ['x@y', 'a@exemple.fr?bcc=b@exemple.fr', 'a@exemple.fr,b@exemple.fr', 'a@exemple.fr\nBcc: b', 'c@exemple.fr']
    expect(proposalMail(asked({ recipients: odd }), proposalMailWords()).to).toEqual(['c@exemple.fr'])
  })

  it('is never too long, and never more than words, whatever is in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3_000 }),
      fc.constantFrom('\ud800', 'é'.repeat(5_000), '<img src=x onerror=alert(1)>', 'a\r\nBcc: x'),
    )
    const lots = fc.array(fc.record({ lot: text, title: fc.option(text), members: fc.constant([]) }), { maxLength: 8 })
    fc.assert(
      fc.property(
        text,
        text,
        lots,
        fc.array(fc.oneof(text, fc.emailAddress())),
        fc.webUrl({ validSchemes: ['https'], withFragments: true }),
        (title, why, some, recipients, url) => {
          const proposal = { id: 'k3f9a2m7q0zx', lots: some, replyBy: 0, why }
          const mail = proposalMail(asked({ proposal, title, by: title, pilot: why, buyer: title, recipients, url }), proposalMailWords())
          for (const way of [mail.mailto, mail.gmail, mail.outlook]) expect(way.length).toBeLessThanOrEqual(MAILTO_LENGTH)
          expect(mail.subject).not.toMatch(/[\r\n]/)
          expect([...mail.html.matchAll(/<(?!(?:\/?(?:p|ul|li)|\/a|a href="https:[^"<>]*")>)/g)]).toEqual([])
        },
      ),
    )
  })
})

const ORDER = ['whole', 'short', 'numbers', 'subject']

it('text is escaped for elements and attributes', () => expect(escapeHtml(`<a href="x">'&`)).toBe('&#60;a href=&#34;x&#34;&#62;&#39;&#38;'))

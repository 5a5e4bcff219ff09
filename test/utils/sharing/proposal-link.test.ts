import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkPayload } from '../../../utils/sharing/link-payload'
import { codesIn, makeLink, readLink } from '../../../utils/sharing/proposal-link'

const keys = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair
const sign = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.sign('Ed25519', keys.privateKey, bytes))
const verify = (_: unknown, bytes: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.verify('Ed25519', keys.publicKey, signature, bytes)

const code = 'k3f9a2m7q0zx'
const payload: LinkPayload = {
  space: 's1',
  device: 'abcdefgh23456722',
  of: 'boamp:26-7',
  title: 'Formation des assistants familiaux',
  proposal: {
    id: code,
    by: 'arfrips',
    to: ['itsra', 'adea'],
    lots: [{ lot: '1', title: 'Été à l’hôpital', members: ['itsra'] }],
    pilot: 'itsra',
    replyBy: 1_800_000_000_000,
    why: 'Nos trois sites',
    deadline: '2027-01-15T12:00',
    at: 1_799_000_000_000,
  },
}
const TENDER = 'https://portal.example/notice/7?id=12&org=a1'
const linkOf = async (tender = TENDER) => {
  const made = await makeLink(tender, payload, sign)
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}
const whole = { tender: TENDER, code, payload, verified: true, problem: null }

/** As Proofpoint writes over an address in its third version: what is no plain letter is a star, told behind. */
function thirdDefense(url: string): string {
  const special = [...url].filter((character) => /[#~]/.test(character)).join('')
  return `https://urldefense.com/v3/__${url.replace(/[#~]/g, '*')}__;${btoa(special)}!!abc$`
}

describe('a link', () => {
  it('opens the tender for everybody and the proposal for who has the extension', async () => {
    const link = await linkOf()
    expect(link.startsWith(`${TENDER}#:~:ao=${code}.`)).toBe(true)
    expect(await readLink(link, verify)).toEqual(whole)
  })

  it('keeps the fragment that the tender has', async () => {
    const tender = 'https://portal.example/app#/notice/7'
    const link = await linkOf(tender)
    expect(link.startsWith(`${tender}:~:ao=`)).toBe(true)
    expect((await readLink(link, verify))?.tender).toBe(tender)
    expect((await readLink(link.replace('#', '%23'), verify))?.tender).toBe(tender)
  })

  const MANGLED: Readonly<Record<string, (link: string) => string>> = {
    'an encoded sign': (link) => link.replace('#', '%23'),
    'a sign encoded twice': (link) => link.replace('#', '%2523'),
    'an encoded delimiter': (link) => link.replace('#:~:ao=', '%23%3A%7E%3Aao%3D'),
    'Safe Links': (link) => `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C01&reserved=0`,
    'Safe Links over an encoded sign': (link) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link.replace('#', '%23'))}&data=05`,
    'URL Defense 2': (link) =>
      `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link).replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('~', '%7E').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMF`,
    'URL Defense 3': thirdDefense,
    'URL Defense 3 with one slash lost': (link) => thirdDefense(link).replace('__https://', '__https:/'),
    'Safe Links over URL Defense': (link) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(thirdDefense(link))}&data=05`,
    'a full stop behind': (link) => `${link}.`,
    'quotes and a bracket around': (link) => `(voir « ${link} »).`,
    'marks of emphasis behind': (link) => `${link}_`,
    'lines of 76': (link) => link.replace(/.{76}/g, '$&\n'),
    'lines of 60 in a quoted mail': (link) => link.replace(/.{60}/g, '$&\r\n> '),
    'words on the next line': (link) => `Bonjour,\n${link}\nCordialement\nClaire`,
  }
  for (const [how, mangle] of Object.entries(MANGLED))
    it(`is still read with ${how}`, async () => expect(await readLink(mangle(await linkOf()), verify)).toEqual(whole))

  it('leads to the proposal by its code where it was cut', async () => {
    const link = await linkOf()
    for (const length of [link.length - 1, link.length - 70, link.indexOf('.', 60) + 2])
      expect(await readLink(link.slice(0, length), verify)).toEqual({
        ...whole,
        payload: null,
        verified: false,
        problem: { code: 'link-damaged' },
      })
    expect(await readLink(`${TENDER}#:~:ao=${code}`, verify)).toEqual({ ...whole, payload: null, verified: false })
    expect(await readLink(`${TENDER}#:~:ao=${code.slice(0, 7)}`, verify)).toMatchObject({ code: null, problem: { code: 'link-damaged' } })
  })

  it('says what it can’t vouch for', async () => {
    const link = await linkOf()
    expect(await readLink(link, async () => null)).toEqual({ ...whole, verified: false })
    expect(await readLink(link, async () => false)).toEqual({
      ...whole,
      payload: null,
      verified: false,
      problem: { code: 'link-forged' },
    })
    const forged = await makeLink(TENDER, payload, async () => new Uint8Array(64))
    expect(forged.ok && (await readLink(forged.value, verify))?.problem).toEqual({ code: 'link-forged' })
  })

  it('goes to https pages alone', async () => {
    for (const tender of ['http://portal.example/', 'javascript:alert(1)', 'https://me:you@portal.example/', 'file:///a'])
      expect((await makeLink(tender, payload, sign)).ok).toBe(false)
    expect((await readLink(`javascript:alert(1)#:~:ao=${code}`, verify))?.tender).toBeNull()
  })

  it('is of bounded size: a large proposal leaves its code alone', async () => {
    const lots = Array.from({ length: 190 }, (_, at) => ({
      lot: String(at),
      title: `Lot ${Math.sin(at)} ${Math.cos(at)}`,
      members: ['itsra'],
    }))
    const made = await makeLink(TENDER, { ...payload, proposal: { ...payload.proposal, lots } }, sign)
    expect(made).toEqual({ ok: true, value: `${TENDER}#:~:ao=${code}` })
  })

  it('doesn’t swell, nor throw, whatever it holds', async () => {
    const bomb = new Uint8Array(
      await new Response(new Blob([new Uint8Array(10_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer(),
    )
    const body = btoa(String.fromCharCode(...bomb))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
    expect((await readLink(`${TENDER}#:~:ao=${code}.${body}`, verify))?.problem).toEqual({ code: 'link-damaged' })
    const pieces = fc.constantFrom(
      'https://',
      '#',
      ':~:ao=',
      '%23',
      '%3A~:ao=',
      code,
      '.',
      'urldefense.com/v3/__',
      '__;',
      '!',
      '**',
      '?url=',
      'https://a.safelinks.protection.outlook.com/',
      '%',
      '\n',
      'AAAA',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
        ),
        async (text) => {
          const read = await readLink(text, verify)
          return read === null || read.tender === null || read.tender.startsWith('https:')
        },
      ),
    )
  })

  it('round-trips any proposal', async () => {
    const name = fc.stringMatching(/^[a-z]{1,12}$/)
    const proposals = fc.record({
      id: fc.stringMatching(/^[a-z0-9]{12}$/),
      by: name,
      to: fc.array(name, { maxLength: 5 }),
      lots: fc.array(
        fc.record({
          lot: fc.string({ maxLength: 8 }),
          title: fc.option(fc.string({ maxLength: 60 })),
          members: fc.array(name, { maxLength: 3 }),
        }),
        { maxLength: 8 },
      ),
      pilot: fc.option(name),
      replyBy: fc.nat(),
      why: fc.string({ maxLength: 100 }),
      deadline: fc.option(fc.string({ maxLength: 16 })),
      at: fc.nat(),
    })
    await fc.assert(
      fc.asyncProperty(proposals, async (proposal) => {
        const made = await makeLink(TENDER, { ...payload, proposal }, sign)
        expect(made.ok && (await readLink(`${made.value},`, verify))?.payload?.proposal).toEqual(proposal)
      }),
      { numRuns: 50 },
    )
  })
})

describe('codes', () => {
  it('are found in subjects and links, once each', () =>
    expect(codesIn(`Re: [AO ${code}] x [ao AAAABBBBCCCC] ${TENDER}#:~:ao=${code}`)).toEqual([code, 'aaaabbbbcccc']))
})

/** Gateways may stand one behind the other. */
const LAYERS = 4

/** How many times a character stands, by the letter that says it in a Proofpoint address: from two on. */
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * The address that a mail gateway wrote over, as far as gateways are known (Microsoft Safe Links, Proofpoint URL Defense
 * 1 to 3); any other text as it is. Never throws.
 */
export function unwrapLink(text: string): string {
  let link = text
  for (let layer = 0; layer < LAYERS; layer++) {
    const inner = innerOf(link)
    if (inner === null || inner === link) return link
    link = inner
  }
  return link
}

function innerOf(link: string): string | null {
  const from = link.search(/https:\/\/(?:[\w-]+\.)*(?:safelinks\.protection\.outlook\.com|urldefense(?:\.proofpoint)?\.com)\//i)
  if (from < 0) return null
  const address = link.slice(from)
  if (/^https:\/\/[^/]*safelinks\./i.test(address)) return decoded(/[?&]url=([^&\s]+)/i.exec(address)?.[1])
  const [, version, rest = ''] = /^https:\/\/[^/]+\/(v[123])\/(.*)$/is.exec(address) ?? []
  if (version === 'v3') return thirdDefense(rest)
  const asked = /[?&]u=([^&\s]+)/.exec(rest)?.[1]
  return decoded(version === 'v2' ? asked?.replaceAll('-', '%').replaceAll('_', '/') : asked)
}

/** `__<address with * for what was replaced>__;<base64 of what it was>!…`; `**B`: three of one character in a row. */
function thirdDefense(rest: string): string | null {
  const [, address = '', bytes = ''] = /^__(.+?)__;([\w=-]*)!/s.exec(rest) ?? []
  if (!address) return null
  const replaced = [...(decodedBase64(bytes) ?? '')]
  let at = 0
  const whole = address.replace(/\*(?:\*(.))?/g, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : RUNS.indexOf(run) + 2
    at += count
    return replaced.slice(at - count, at).join('')
  })
  return whole.replace(/^(https:\/)(?=[^/])/i, '$1/')
}

function decodedBase64(text: string): string | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', ''))
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)))
  } catch {
    return null
  }
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text)
  } catch {
    return null
  }
}

/** The first `https:` address in a text or an attribute, made absolute against `base`; null where there is none. */
export function httpsLink(text: string, base?: URL): string | null {
  const printed = /https:\/\/[^\s"'<>()]{4,500}/i.exec(text)?.[0].replace(/[.,;]+$/, '')
  try {
    const url = new URL(printed ?? text.trim().slice(0, 1_000), base?.protocol === 'https:' ? base : undefined)
    return url.protocol === 'https:' && !url.username && !url.password ? url.href : null
  } catch {
    return null
  }
}

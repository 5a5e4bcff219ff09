import { readFile } from 'node:fs/promises'

/** A page kept in a file, as a server would send it. */
export interface ServedPage {
  readonly body: Buffer
  readonly contentType: string
}

/** What a served page may do: show itself. It runs no script and asks nobody for anything. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

/** Reads a saved page; `{{NAME}}` is replaced by the value of `values` of that name. */
export async function readServedPage(file: string, values: Readonly<Record<string, string>> = {}): Promise<ServedPage> {
  const bytes = await readFile(file)
  const body =
    Object.keys(values).length === 0
      ? bytes
      : Buffer.from(
          bytes.toString('utf8').replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole),
          'utf8',
        )
  return { body, contentType: contentType(body) }
}

/** A page that says its encoding is believed; another is UTF-8 where its bytes are, else the usual one of old French sites. */
function contentType(body: Buffer): string {
  if (/<meta[^>]+charset/i.test(body.subarray(0, 2048).toString('latin1'))) return 'text/html'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
    return 'text/html; charset=utf-8'
  } catch {
    return 'text/html; charset=windows-1252'
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './e2e-test'

const FOLDER = join(ROOT, 'test/fixtures/portals')

/** A hand-written page of a portal and what a person reads on it. */
export interface PortalFixture {
  /** `boamp/notice-eforms-lots`. */
  readonly name: string
  readonly file: string
  readonly url: string
  readonly title: string | null
  readonly deadline: string | null
}

/** One page of each portal whose file begins so: the first by name. */
export function onePerPortal(beginning: string): PortalFixture[] {
  return readdirSync(FOLDER).flatMap((portal) => {
    const first = readdirSync(join(FOLDER, portal))
      .filter((name) => name.startsWith(beginning) && name.endsWith('.expected.json'))
      .sort()[0]
    if (!first) return []
    const name = first.replace('.expected.json', '')
    const expected = JSON.parse(readFileSync(join(FOLDER, portal, first), 'utf8')) as Partial<PortalFixture>
    return [
      {
        name: `${portal}/${name}`,
        file: join(FOLDER, portal, `${name}.html`),
        url: expected.url ?? '',
        title: expected.title ?? null,
        deadline: expected.deadline ?? null,
      },
    ]
  })
}

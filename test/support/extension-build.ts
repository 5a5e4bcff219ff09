import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What of the production build is changed for a run: nothing that is code. */
export interface BuildOptions {
  /** The language of the screens; the other locales are left out, since a Chromium without its language packs always asks for English. */
  readonly language: string
  /** Gives the optional hosts from the start, as if the person had allowed every portal: a headless browser cannot answer that prompt. */
  readonly portalsAllowed: boolean
  /** Optional permissions that are given from the start, for the same reason. */
  readonly permissionsAllowed?: readonly string[]
  /** Hosts of shared folders that are given from the start, as match patterns: a local server among them. */
  readonly storesAllowed?: readonly string[]
}

/** The part of a built manifest that the tests read or change. */
export interface BuiltManifest {
  default_locale: string
  permissions?: string[]
  host_permissions?: string[]
  optional_permissions?: string[]
  optional_host_permissions?: string[]
  content_scripts?: unknown[]
  side_panel?: { default_path: string }
  commands?: Record<string, unknown>
}

/** Copies the production build to a temporary folder, ready to be loaded, and gives the folder's path. */
export async function copyBuild(build: string, options: BuildOptions): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'maillage-build-'))
  await cp(build, copy, { recursive: true })
  const locales = join(copy, '_locales')
  for (const locale of await readdir(locales)) {
    if (locale !== options.language) await rm(join(locales, locale), { recursive: true })
  }
  const manifest = await readManifest(copy)
  manifest.default_locale = options.language
  if (options.portalsAllowed) {
    const [hosts, others] = split(manifest.optional_host_permissions ?? [], (host) => host !== ANY_HOST)
    manifest.host_permissions = hosts
    manifest.optional_host_permissions = others
  }
  if (options.storesAllowed) manifest.host_permissions = [...(manifest.host_permissions ?? []), ...options.storesAllowed]
  if (options.permissionsAllowed) {
    const { permissionsAllowed } = options
    const [given, others] = split(manifest.optional_permissions ?? [], (name) => permissionsAllowed.includes(name))
    manifest.permissions = [...(manifest.permissions ?? []), ...given]
    manifest.optional_permissions = others
  }
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest))
  return copy
}

/** Where a shared folder may be: any host, one of which is asked for. */
const ANY_HOST = 'https://*/*'

const split = (items: readonly string[], first: (item: string) => boolean): [string[], string[]] => [
  items.filter(first),
  items.filter((item) => !first(item)),
]

/** Reads a build's manifest; where there is no build, the error says how to make one. */
export async function readManifest(build: string): Promise<BuiltManifest> {
  const text = await readFile(join(build, 'manifest.json'), 'utf8').catch(() => {
    throw new Error(`There is no build in ${build}: run "npm run build" (and "npm run build:firefox") first.`)
  })
  return JSON.parse(text) as BuiltManifest
}

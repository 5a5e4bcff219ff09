import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

/** The gallery, built and served on this machine alone. */
export interface Gallery {
  /** Its address, ending with a slash. */
  readonly url: string
  close(): Promise<void>
}

/** Builds the gallery in a folder of its own and serves it on a free port. */
export async function serveGallery(): Promise<Gallery> {
  const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url))
  const outDir = await mkdtemp(join(tmpdir(), 'maillage-gallery-'))
  await build({ configFile, build: { outDir, emptyOutDir: true, minify: false } })
  const server = await preview({ configFile, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('The gallery is served nowhere.')
  const close = async () => {
    await server.close()
    await rm(outDir, { recursive: true, force: true })
  }
  return { url, close }
}

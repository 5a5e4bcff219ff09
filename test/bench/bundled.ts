import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { ROOT } from '../support/e2e-test'

/**
 * Modules of the project as they are shipped: bundled into one, so that what is timed is the code and not the test
 * runner's way of loading it. `names` are files of `utils/`, each exporting something named in the answer.
 */
export async function bundled<T>(...names: string[]): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-bench-'))
  try {
    const entry = join(folder, 'entry.ts')
    await writeFile(entry, names.map((name) => `export * from ${JSON.stringify(join(ROOT, 'utils', name))}`).join('\n'))
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: { ssr: entry, outDir: join(folder, 'out'), rollupOptions: { output: { entryFileNames: 'entry.mjs' } } },
      ssr: { noExternal: true },
    })
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'out', 'entry.mjs')).href)) as T
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

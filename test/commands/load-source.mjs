import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages } from './ensure-packages.mjs'

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** Loads TypeScript files of the project (paths from its root) into this process; `close` when done. */
export async function loadSource(...paths) {
  await ensurePackages(root)
  const { createServer } = await import('vite')
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return { module: await Promise.all(paths.map((path) => server.ssrLoadModule(path))), close: () => server.close() }
  } catch (error) {
    await server.close()
    throw error
  }
}

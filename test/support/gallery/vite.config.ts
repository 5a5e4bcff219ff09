import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Screens speak to the background, and to each other, through two modules: in the gallery another stands in its place. */
const background: Plugin = {
  name: 'gallery-background',
  enforce: 'pre',
  resolveId: (source) => (/\/messaging\/(?:send|announce)$/.test(source) ? here('fake-send.ts') : null),
}

/** Every state of every screen as a page: `npx vite --config test/support/gallery/vite.config.ts`, then `/?state=tender`. */
export default defineConfig({
  root: here('.'),
  cacheDir: here('../../../node_modules/.vite-gallery'),
  plugins: [background, preact()],
  server: { host: '127.0.0.1', fs: { allow: [here('../../..')] } },
  logLevel: 'warn',
})

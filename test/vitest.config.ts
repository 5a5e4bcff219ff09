import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** Pure rooms run in Node; a test that needs a page makes its own with jsdom. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact()],
  test: {
    include: ['test/**/*.test.{ts,tsx,mjs}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 20_000,
  },
})

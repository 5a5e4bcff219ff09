import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** End-to-end tests: the production build in a real Chromium. Run `npm run build` first. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(root, 'test-results', 'e2e'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  globalTimeout: 45 * 60_000,
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? join(root, 'test-results', 'reports', 'e2e.json') }]],
})

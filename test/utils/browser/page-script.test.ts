import { describe, expect, it, vi } from 'vitest'

vi.mock('../../../utils/browser/api', () => ({ browser: {} }))
const { PageRefused } = await import('../../../utils/browser/page-script')

// What Chromium and Firefox say, by their sources and as seen.
describe('why the browser refuses a page', () => {
  it.each([
    'Cannot access a chrome:// URL',
    'Cannot access a chrome-extension:// URL of different extension',
    'The extensions gallery cannot be scripted.',
    'Cannot access contents of url "about:debugging"',
    'Frame with ID 0 is showing error page',
  ])('no permission opens it: %s', (message) => {
    expect(new PageRefused(message).byBrowser).toBe(true)
  })

  it.each([
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'Missing host permission for the tab',
    'Cannot access contents of url "https://portal.example/". Extension manifest must request permission to access this host.',
  ])('a click opens it: %s', (message) => {
    expect(new PageRefused(message).byBrowser).toBe(false)
  })
})

import { expect, test } from '../support/e2e-test'
import { examine } from '../support/examine'

test('installing gives no access to any site, and runs nothing in any page', async ({ extension }) => {
  const held = await extension.welcome.evaluate<{ origins?: string[]; permissions?: string[] }>('chrome.permissions.getAll()')
  expect(held.origins ?? []).toEqual([])
  expect((held.permissions ?? []).sort()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ])
  const scripts = await extension.welcome.evaluate('chrome.scripting.getRegisteredContentScripts()')
  expect(scripts).toEqual([])
  await examine(extension.welcome, 'welcome')
})

test('no screen asks anybody anything: no request leaves the browser', async ({ extension }) => {
  const asked: string[] = []
  extension.context.on('request', (request) => {
    if (!request.url().startsWith(`chrome-extension://${extension.extensionId}/`)) asked.push(request.url())
  })
  for (const path of ['sidepanel.html', 'desk.html', 'welcome.html']) {
    const screen = await extension.openOwn(path)
    await screen.locator('main').waitFor()
  }
  expect(asked).toEqual([])
})

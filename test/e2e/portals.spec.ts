import { expect, test } from '../support/e2e-test'
import { clickAndWait, takeExample } from '../support/gestures'
import { onePerPortal } from '../support/portal-fixtures'
import { readServedPage } from '../support/served-page'

for (const fixture of onePerPortal('notice')) {
  test(`a notice is read under its portal’s address: ${fixture.name}`, async ({ extension }) => {
    await takeExample(extension.welcome)
    await extension.serve(fixture.url, await readServedPage(fixture.file))
    const panel = await clickAndWait(extension, await extension.open(fixture.url))
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(fixture.title ?? '')
    const time = panel.locator('.deadline time')
    if (fixture.deadline) await expect(time).toHaveAttribute('datetime', fixture.deadline)
    else await expect(time).toHaveCount(0)
  })
}

for (const fixture of onePerPortal('poisoned')) {
  test(`a hostile page brings nothing but text into the panel: ${fixture.name}`, async ({ extension }) => {
    await takeExample(extension.welcome)
    await extension.serve(fixture.url, await readServedPage(fixture.file))
    const tab = await extension.open(fixture.url)
    await extension.clickToolbar(tab)
    const panel = await extension.panel()
    // Its own files are loaded by then: what is asked for afterwards comes of the page.
    await expect(panel.locator('.tender-head h1')).toBeVisible()
    await panel.waitForLoadState('networkidle')
    const asked: string[] = []
    panel.on('dialog', (dialog) => asked.push(`dialog: ${dialog.message()}`))
    panel.on('request', (request) => asked.push(request.url()))
    await panel.getByRole('button', { name: 'Relire la page' }).click()
    await expect(panel.locator('main h1').first()).toBeVisible()
    for (const folded of await panel.locator('summary').all()) await folded.click()
    expect(await panel.locator('main :is(img, iframe, object, embed, script, link, style, form, base, meta)').count()).toBe(0)
    const links = await panel.locator('main a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol))
    expect(links.filter((protocol) => protocol !== 'https:')).toEqual([])
    expect(asked).toEqual([])
  })
}

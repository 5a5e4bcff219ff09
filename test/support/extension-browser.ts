import { rmSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { copyBuild, readManifest } from './extension-build'
import { PAGE_POLICY, type ServedPage } from './served-page'
import { WorkerLife } from './worker-life'

/** How to start the browser. */
export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly build: string
  /** Path of the browser's program. */
  readonly executable: string
  /** `fr` where not said. */
  readonly language?: string
  /** False shows a window; true where not said. */
  readonly headless?: boolean
  /** See `BuildOptions.portalsAllowed`; false where not said, as after a fresh install. */
  readonly portalsAllowed?: boolean
  /** See `BuildOptions.permissionsAllowed`; none where not said. */
  readonly permissionsAllowed?: readonly string[]
  /** See `BuildOptions.storesAllowed`; none where not said. */
  readonly storesAllowed?: readonly string[]
}

/** Width of a side panel that was never widened, in CSS pixels. */
export const PANEL_WIDTH = 320

/** Longest wait for the browser to do what it was told, in milliseconds. */
const PATIENCE = 15_000

/**
 * A real Chromium with the extension in a fresh profile and no network. The toolbar button is really clicked, so
 * `activeTab` is really given, and the panel is the browser's own side panel.
 */
export class ExtensionBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    /** The first-run page, which the extension opens when it is installed. */
    readonly welcome: Page,
    /** The life of the extension's background. */
    readonly background: WorkerLife,
    private readonly session: CDPSession,
    private readonly port: string,
    private readonly panelPath: string,
    private readonly headless: boolean,
    private readonly folders: readonly string[],
  ) {}

  private panels: Browser | null = null

  /** Starts the browser and waits for the extension's background. */
  static async launch(options: LaunchOptions): Promise<ExtensionBrowser> {
    const language = options.language ?? 'fr'
    const extension = await copyBuild(options.build, {
      language,
      portalsAllowed: options.portalsAllowed ?? false,
      permissionsAllowed: options.permissionsAllowed ?? [],
      storesAllowed: options.storesAllowed ?? [],
    })
    const profile = await mkdtemp(join(tmpdir(), 'maillage-profile-'))
    // An interrupted run leaves nothing behind either.
    process.once('exit', () => removeNow([extension, profile]))
    const headless = options.headless ?? true
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: options.executable,
      headless,
      viewport: headless ? { width: 1200, height: 900 } : null,
      locale: language,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--enable-unsafe-extension-debugging',
        '--remote-debugging-port=0',
        '--disable-background-networking',
        '--disable-quic',
        '--disable-component-update',
        '--disable-sync',
        // Whatever is not served by us does not exist: no page reaches its portal.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        `--lang=${language}`,
      ],
    })
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: PATIENCE }))
    const extensionId = new URL(worker.url()).host
    const background = await WorkerLife.watch(context, extensionId)
    const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')
    const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: PATIENCE }))
    await welcome.waitForLoadState()
    const browser = context.browser()
    if (!browser) throw new Error('The browser gave no connection of its own.')
    const session = await browser.newBrowserCDPSession()
    const port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0] ?? ''
    const panelPath = (await readManifest(extension)).side_panel?.default_path ?? 'sidepanel.html'
    return new ExtensionBrowser(context, extensionId, welcome, background, session, port, panelPath, headless, [extension, profile])
  }

  /** Answers requests of exactly this address with a page, whatever the portal's own server would say. */
  async serve(address: string, page: ServedPage): Promise<void> {
    const { href } = new URL(address)
    await this.context.route(
      (url) => url.href.replace(/#.*$/, '') === href.replace(/#.*$/, ''),
      (route) => route.fulfill({ body: page.body, headers: { 'content-type': page.contentType, 'content-security-policy': PAGE_POLICY } }),
    )
  }

  /** Opens an address in a new tab and brings it to the front. */
  async open(address: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(address)
    await page.bringToFront()
    return page
  }

  /** Opens one of the extension's own pages in a new tab: `desk.html`. */
  openOwn(path: string): Promise<Page> {
    return this.open(`chrome-extension://${this.extensionId}/${path}`)
  }

  /** Clicks the extension's toolbar button while this tab is in front. */
  async clickToolbar(page: Page): Promise<void> {
    await page.bringToFront()
    const { targetInfos } = await this.session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] })
    const tabs = targetInfos.filter((target) => target.url === page.url())
    const [tab] = tabs
    if (!tab || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${page.url()}: one is needed to click the toolbar on it.`)
    // Younger than the protocol's typings.
    const send = this.session.send.bind(this.session) as (method: string, params: object) => Promise<unknown>
    await send('Extensions.triggerAction', { id: this.extensionId, targetId: tab.targetId })
  }

  /** The open side panel, at the width of one that was never widened. */
  async panel(): Promise<Page> {
    const known = this.pageOf(this.panels)
    if (known) return known
    await this.poll(async () => ((await this.panelIsOpen()) ? true : null), 'The side panel did not open.')
    // Side panels are no pages of the first connection, and a second one only sees those that were there before it.
    await this.panels?.close()
    this.panels = await chromium.connectOverCDP(`http://127.0.0.1:${this.port}`)
    const panel = this.pageOf(this.panels)
    if (!panel) throw new Error('The side panel was opened and could not be reached.')
    // In a window it has the width that the person gives it.
    if (this.headless) await panel.setViewportSize({ width: PANEL_WIDTH, height: 900 })
    return panel
  }

  /** Whether the browser shows the side panel now. */
  async panelIsOpen(): Promise<boolean> {
    const { targetInfos } = await this.session.send('Target.getTargets')
    return targetInfos.some((target) => this.isPanel(target.url))
  }

  private isPanel(url: string): boolean {
    return url.replace(/[?#].*$/, '') === `chrome-extension://${this.extensionId}/${this.panelPath}`
  }

  private pageOf(connection: Browser | null): Page | null {
    const pages = connection?.contexts().flatMap((context) => context.pages()) ?? []
    return pages.find((page) => !page.isClosed() && this.isPanel(page.url())) ?? null
  }

  /** Ends the browser and removes what it wrote. */
  async close(): Promise<void> {
    await this.panels?.close().catch(() => {})
    await this.context.close()
    removeNow(this.folders)
  }

  private async poll<T>(look: () => T | null | Promise<T | null>, failure: string): Promise<T> {
    const until = Date.now() + PATIENCE
    for (;;) {
      const found = await look()
      if (found !== null) return found
      if (Date.now() > until) throw new Error(failure)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function removeNow(folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    } catch {
      // The browser still writes there: the system empties its temporary folder.
    }
  }
}

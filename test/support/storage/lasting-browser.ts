import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { copyBuild } from '../extension-build'

/** A real Chromium with the extension whose profile outlives it: it may be killed and started again. */
export class LastingBrowser {
  private context: BrowserContext | null = null

  private constructor(
    private readonly extension: string,
    private readonly profile: string,
    private readonly executable: string,
  ) {}

  /** Prepares a profile; nothing is started yet. */
  static async prepare(build: string, executable: string): Promise<LastingBrowser> {
    const extension = await copyBuild(build, { language: 'fr', portalsAllowed: false })
    return new LastingBrowser(extension, await mkdtemp(join(tmpdir(), 'maillage-lasting-')), executable)
  }

  /** Starts it, and opens the desk. */
  async start(): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: this.executable,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        `--disable-extensions-except=${this.extension}`,
        `--load-extension=${this.extension}`,
        '--disable-background-networking',
        '--host-resolver-rules=MAP * ~NOTFOUND',
      ],
    })
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'))
    const page = await this.context.newPage()
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/desk.html`)
    return page
  }

  /** Where its databases are. */
  get databases(): string {
    return join(this.profile, 'Default', 'IndexedDB')
  }

  /** Ends it in good order. */
  async stop(): Promise<void> {
    await this.context?.close()
    this.context = null
  }

  /** Kills every process of it at once, as a power cut would. */
  kill(): void {
    for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        if (readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(this.profile)) process.kill(Number(id), 'SIGKILL')
      } catch {
        // It has ended meanwhile.
      }
    }
    this.context = null
  }

  /** Ends it and removes what it wrote. */
  async end(): Promise<void> {
    await this.context?.close().catch(() => {})
    for (const folder of [this.extension, this.profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

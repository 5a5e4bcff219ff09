import type { BrowserContext, CDPSession } from '@playwright/test'

/** Watches and stops the service worker of one extension. */
export class WorkerLife {
  private running = false
  private stops = 0

  private constructor(
    private readonly session: CDPSession,
    origin: string,
  ) {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, runningStatus } of versions) {
        if (!scriptURL.startsWith(origin)) continue
        this.running = runningStatus !== 'stopped'
        if (!this.running) this.stops += 1
      }
    })
  }

  /** Watches from a tab of its own, which no test sees or closes. */
  static async watch(context: BrowserContext, extensionId: string): Promise<WorkerLife> {
    const tab = context.pages().find((page) => page.url() === 'about:blank') ?? (await context.newPage())
    const session = await context.newCDPSession(tab)
    const life = new WorkerLife(session, `chrome-extension://${extensionId}/`)
    await session.send('ServiceWorker.enable')
    return life
  }

  /** Whether it runs now. */
  get runs(): boolean {
    return this.running
  }

  /** Stops it, as the browser does when it is idle, whatever it is doing. False: it was not running. */
  async stop(): Promise<boolean> {
    if (!this.running) return false
    const before = this.stops
    const until = Date.now() + 10_000
    await this.session.send('ServiceWorker.stopAllWorkers')
    // A message may wake it again at once: what is waited for is that it stopped, not that it stays so.
    while (this.stops === before) {
      if (Date.now() > until) throw new Error('The service worker did not stop.')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return true
  }
}

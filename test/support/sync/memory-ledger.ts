import { blankRecord, type Folded, fold } from '../../../utils/opportunities/fold'
import type { Operation } from '../../../utils/opportunities/operation'
import type { Held, Kept, KnownFile, Ledger, OwnFile, OwnName } from '../../../utils/sync/ledger'

/** What a device remembers, in memory: can be copied as a browser profile can. */
export class MemoryLedger implements Ledger {
  readonly operations = new Map<string, Operation>()
  readonly waiting = new Map<string, Operation>()
  holding: Kept[] = []
  private holds = 0
  standing = new Map<string, Folded>()
  private ownFiles = new Map<string, OwnFile>()
  private knownFiles = new Map<string, KnownFile>()

  /** Called before each call: may throw, as where a worker is stopped. */
  constructor(private readonly step: () => void = () => {}) {}

  /** Stamps of all that is here. */
  get stamps(): Iterable<string> {
    return [...this.operations.values()].map(({ stamp }) => stamp)
  }

  /** The same memory, for a profile that was copied. */
  copy(step: () => void = () => {}): MemoryLedger {
    const copy = new MemoryLedger(step)
    for (const [stamp, one] of this.operations) copy.operations.set(stamp, one)
    for (const [stamp, one] of this.waiting) copy.waiting.set(stamp, one)
    copy.holding = [...this.holding]
    copy.holds = this.holds
    copy.standing = new Map(this.standing)
    copy.ownFiles = new Map(this.ownFiles)
    copy.knownFiles = new Map(this.knownFiles)
    return copy
  }

  /** What a person does here: stored, and waiting to leave where it `travels`. */
  make(operation: Operation, travels: boolean): void {
    this.take(operation)
    if (travels) this.waiting.set(operation.stamp, operation)
  }

  private take(operation: Operation): boolean {
    const key = JSON.stringify(operation)
    if (this.operations.has(key)) return false
    this.operations.set(key, operation)
    this.standing.set(operation.of, fold(this.standing.get(operation.of) ?? blankRecord(operation.of), operation))
    return true
  }

  async outbox(_space: string, most: number, after: string | null): Promise<readonly Operation[]> {
    this.step()
    const stamps = [...this.waiting.keys()].filter((stamp) => after === null || stamp > after).sort()
    return stamps.slice(0, most).flatMap((stamp) => this.waiting.get(stamp) ?? [])
  }

  async keepOwn(file: OwnFile): Promise<void> {
    this.step()
    this.ownFiles.set(`${file.folder}/${file.name}`, file)
  }

  async verified(file: KnownFile, stamps: readonly string[]): Promise<void> {
    this.step()
    this.knownFiles.set(`${file.folder}/${file.name}`, file)
    for (const stamp of stamps) this.waiting.delete(stamp)
  }

  async ownNames(): Promise<readonly OwnName[]> {
    this.step()
    return [...this.ownFiles.values()].map(({ folder, name }) => ({ folder, name }))
  }

  async ownFile(_space: string, { folder, name }: OwnName): Promise<OwnFile | null> {
    this.step()
    return this.ownFiles.get(`${folder}/${name}`) ?? null
  }

  async dropOwn(_space: string, names: readonly OwnName[]): Promise<void> {
    this.step()
    for (const { folder, name } of names) this.ownFiles.delete(`${folder}/${name}`)
  }

  async known(): Promise<readonly KnownFile[]> {
    this.step()
    return [...this.knownFiles.values()]
  }

  async note(files: readonly KnownFile[]): Promise<void> {
    this.step()
    for (const file of files) this.knownFiles.set(`${file.folder}/${file.name}`, file)
  }

  async forget(_space: string, names: readonly OwnName[]): Promise<void> {
    this.step()
    for (const { folder, name } of names) this.knownFiles.delete(`${folder}/${name}`)
  }

  async apply(operations: readonly Operation[], held: readonly Held[], file: KnownFile): Promise<readonly string[]> {
    this.step()
    const changed = operations.filter((operation) => this.take(operation)).map(({ of }) => of)
    // As in the browser, its records may be written and the file not noted.
    this.step()
    for (const one of held) {
      const known = this.holding.some((other) => other.file === one.file && other.operation.stamp === one.operation.stamp)
      if (!known) this.holding.push({ ...one, id: ++this.holds })
    }
    this.knownFiles.set(`${file.folder}/${file.name}`, file)
    return changed
  }

  async held(): Promise<readonly Kept[]> {
    this.step()
    return [...this.holding]
  }

  async release(ids: readonly number[], operations: readonly Operation[]): Promise<readonly string[]> {
    this.step()
    const changed = operations.filter((operation) => this.take(operation)).map(({ of }) => of)
    this.step()
    this.holding = this.holding.filter(({ id }) => !ids.includes(id))
    return changed
  }

  async records(ids: readonly string[]): Promise<readonly Folded[]> {
    this.step()
    return ids.flatMap((id) => this.standing.get(id) ?? [])
  }

  async followed(): Promise<number> {
    this.step()
    return [...this.standing.values()].filter(({ fields }) => !fields.deleted?.value && !fields.closed?.value).length
  }
}

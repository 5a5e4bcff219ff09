import { blankRecord, type Folded, fold } from '../../../utils/opportunities/fold'
import type { Operation } from '../../../utils/opportunities/operation'
import type { Folder } from '../../../utils/sync/backend'
import type { Held, KnownFile, Ledger, OwnFile } from '../../../utils/sync/ledger'

/** What a device remembers, in memory: can be copied as a browser profile can. */
export class MemoryLedger implements Ledger {
  readonly operations = new Map<string, Operation>()
  readonly waiting = new Map<string, Operation>()
  readonly held: Held[] = []
  records = new Map<string, Folded>()
  private ownFiles = new Map<string, OwnFile>()
  private knownFiles = new Map<string, KnownFile>()

  /** Called before each call: may throw, as where a worker is stopped. */
  constructor(private readonly step: () => void = () => {}) {}

  /** The same memory, for a profile that was copied. */
  copy(step: () => void = () => {}): MemoryLedger {
    const copy = new MemoryLedger(step)
    for (const [stamp, one] of this.operations) copy.operations.set(stamp, one)
    for (const [stamp, one] of this.waiting) copy.waiting.set(stamp, one)
    copy.held.push(...this.held)
    copy.records = new Map(this.records)
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
    this.records.set(operation.of, fold(this.records.get(operation.of) ?? blankRecord(operation.of), operation))
    return true
  }

  async outbox(_space: string, most: number): Promise<readonly Operation[]> {
    this.step()
    return [...this.waiting.values()].sort((one, other) => (one.stamp < other.stamp ? -1 : 1)).slice(0, most)
  }

  async keepOwn(file: OwnFile): Promise<void> {
    this.step()
    this.ownFiles.set(`${file.folder}/${file.name}`, file)
  }

  async verified(_space: string, folder: Folder, name: string, stamps: readonly string[]): Promise<void> {
    this.step()
    const file = this.ownFiles.get(`${folder}/${name}`)
    if (file) this.ownFiles.set(`${folder}/${name}`, { ...file, verified: true })
    for (const stamp of stamps) this.waiting.delete(stamp)
  }

  async own(): Promise<readonly OwnFile[]> {
    this.step()
    return [...this.ownFiles.values()]
  }

  async dropOwn(_space: string, folder: Folder, names: readonly string[]): Promise<void> {
    this.step()
    for (const name of names) this.ownFiles.delete(`${folder}/${name}`)
  }

  async known(): Promise<readonly KnownFile[]> {
    this.step()
    return [...this.knownFiles.values()]
  }

  async note(files: readonly KnownFile[]): Promise<void> {
    this.step()
    for (const file of files) this.knownFiles.set(`${file.folder}/${file.name}`, file)
  }

  async apply(operations: readonly Operation[], held: readonly Held[], file: KnownFile): Promise<readonly string[]> {
    this.step()
    const changed = operations.filter((operation) => this.take(operation)).map(({ of }) => of)
    this.held.push(...held)
    this.knownFiles.set(`${file.folder}/${file.name}`, file)
    return changed
  }
}

/** The arrays that a column may be kept in. */
export type NumberArray = Uint8Array | Uint32Array | Float32Array | Float64Array

/** A list of numbers that grows, in a typed array: quick to go through, and stored as it is. */
export class Numbers<A extends NumberArray> {
  /** Longer than the list: what is beyond `length` says nothing. */
  values: A
  length: number

  constructor(
    private readonly kind: new (length: number) => A,
    given?: A,
  ) {
    this.values = given ?? new kind(1024)
    this.length = given?.length ?? 0
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new this.kind(Math.max(1024, this.length * 2))
      wider.set(this.values)
      this.values = wider
    }
    this.values[this.length++] = value
  }

  /** Exactly the list, as it is stored. */
  whole(): A {
    return this.values.slice(0, this.length) as A
  }
}

/** Several values a row: where each row's begin, and the values one row after the other. */
export class NumberLists {
  constructor(
    readonly starts = new Numbers<Uint32Array>(Uint32Array, Uint32Array.of(0)),
    readonly values = new Numbers<Uint32Array>(Uint32Array),
  ) {}

  push(values: readonly number[]): void {
    for (const value of values) this.values.push(value)
    this.starts.push(this.values.length)
  }

  of(row: number): Uint32Array {
    return this.values.values.subarray(this.starts.values[row], this.starts.values[row + 1])
  }
}

/** Texts by number, in the order in which they were first met. */
export class Names {
  private readonly numbers: Map<string, number>

  constructor(readonly names: string[] = []) {
    this.numbers = new Map(names.map((name, at) => [name, at]))
  }

  /** The number of a text, given now where it has none. */
  numberOf(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  /** Which numbers are among these texts, 1 or 0 each. */
  among(names: readonly string[]): Uint8Array {
    const wanted = new Uint8Array(this.names.length)
    for (const name of names) {
      const number = this.numbers.get(name)
      if (number !== undefined) wanted[number] = 1
    }
    return wanted
  }
}

/** Something made at its first use, and kept: a line of a list never asks for most of what a notice has. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

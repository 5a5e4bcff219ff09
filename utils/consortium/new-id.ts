/** A short stable id out of a name, unlike those taken: `Lyon Vaise` → `lyon-vaise`, then `lyon-vaise-2`. */
export function newId(name: string, taken: Iterable<string>): string {
  const others = new Set(taken)
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '')
  const base = bare || 'x'
  let id = base
  for (let count = 2; others.has(id); count++) id = `${base}-${count}`
  return id
}

/** Says that a server isn't installed here, so that nothing is skipped in silence. */
export function skipped(name: string, how: string): null {
  console.warn(`SKIPPED: no ${name} here (${how}): what it makes of shared folders is not tried`)
  return null
}

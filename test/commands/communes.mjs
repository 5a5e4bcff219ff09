// Writes utils/picking/communes.json: communes of 2,000 inhabitants and more, by département, from @etalab/decoupage-administratif.
import { readFileSync, writeFileSync } from 'node:fs'

const at = (path) => new URL(`../../${path}`, import.meta.url)
const all = JSON.parse(readFileSync(at('node_modules/@etalab/decoupage-administratif/data/communes.json'), 'utf8'))
const byDepartement = {}
for (const { type, population, departement, nom } of all) {
  if (type !== 'commune-actuelle' || !(population >= 2_000)) continue
  byDepartement[departement] ??= []
  byDepartement[departement].push(nom.replace("'", '’'))
}
const table = Object.fromEntries(Object.entries(byDepartement).map(([code, names]) => [code, names.join(',')]))
writeFileSync(at('utils/picking/communes.json'), `${JSON.stringify(table, null, 2)}\n`)

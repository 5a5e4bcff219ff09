/** The number of the only lot of a contract that is not divided. */
const WHOLE = '0'
/** Lots and runs of lots that a sentence bears. */
const NAMED = 6

/** Numbers of lots as a sentence names them: `LOT-0001` is 1, four in a row are a run (`1–12`). Empty for a contract that is not divided. */
export function lotNumbers(lots: readonly string[]): string[] {
  if (lots.length === 1 && lots[0] === WHOLE) return []
  const runs: string[][] = []
  for (const lot of lots.map((number) => number.replace(/^LOT-0*/i, ''))) {
    const run = runs.at(-1)
    if (run && /^\d+$/.test(lot) && Number(run.at(-1)) + 1 === Number(lot)) run.push(lot)
    else runs.push([lot])
  }
  const named = runs.flatMap((run) => (run.length > 3 ? [`${run[0]}–${run.at(-1)}`] : run))
  return named.length > NAMED ? [...named.slice(0, NAMED), '…'] : named
}

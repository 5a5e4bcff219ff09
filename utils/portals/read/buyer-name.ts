import { clean } from './found'

/** A buyer's name without what is printed after it: its registration number, its address, its postal code. */
export function buyerName(printed: string): string {
  const [name = ''] = clean(printed).split(
    /,?\s*(?:num[ée]ro national|n° national|national registration|siret|siren|contact\s*:|correspondant\s*:|tel[.: ])|,\s*(?=\d)|\s;\s/i,
  )
  return clean(name.replace(/\s*\((?:\d{2,5}(?:\s*-[^)]*)?|\d{14})\)\s*$/, '').replace(/(?<!\b\p{L})[\s.,;]+$/u, ''), 400)
}

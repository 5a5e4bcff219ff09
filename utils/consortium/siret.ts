const LA_POSTE = '356000000'

/**
 * Whether these 14 digits can be a SIRET: their Luhn sum is a multiple of ten, and for an establishment of La Poste
 * (SIREN 356 000 000) their plain sum is a multiple of five (INSEE's exception; its head office passes both).
 */
export function isSiret(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false
  const figures = [...digits].map(Number)
  if (digits.startsWith(LA_POSTE) && figures.reduce((sum, figure) => sum + figure, 0) % 5 === 0) return true
  const luhn = figures.reduce((sum, figure, index) => {
    const weighed = index % 2 === 0 ? figure * 2 : figure
    return sum + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return luhn % 10 === 0
}

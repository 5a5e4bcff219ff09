// The 45 divisions of the vocabulary (regulation 213/2008). Other eight-digit numbers are a portal's own codes.
const DIVISIONS =
  '03 09 14 15 16 18 19 22 24 30 31 32 33 34 35 37 38 39 41 42 43 44 45 48 50 51 55 60 63 64 65 66 70 71 72 73 75 76 77 79 80 85 90 92 98'

/** The CPV codes in a text that is known to speak of them: eight digits each, the check digit dropped, each once. */
export function findCpv(text: string): string[] {
  const codes = [...text.slice(0, 20_000).matchAll(/(?<![\d-])(\d{8})(?:-\d)?(?!\d)/g)].map((match) => match[1] ?? '')
  return [...new Set(codes)].filter((code) => DIVISIONS.includes(code.slice(0, 2)) && !/^0[1-24-8]/.test(code))
}

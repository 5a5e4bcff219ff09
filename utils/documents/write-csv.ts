/**
 * Rows as a file that French spreadsheets open by themselves: UTF-8 with its mark, semicolons, lines ended by CR LF
 * (RFC 4180 but for the semicolon). A text that a spreadsheet would take for a formula is made a text by an apostrophe:
 * pages are hostile, and a spreadsheet runs what it opens. Numbers are written as they are.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  // Spreadsheets look past what is blank, and take full-width signs for the plain ones.
  const text = /^[\s\0]*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value
  return /[;,"\r\n\t']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** How many pages a PDF has, as its page tree says. */
export function pdfPages(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)]
  return Math.max(...counts.map(([, after, before]) => Number(after ?? before)))
}

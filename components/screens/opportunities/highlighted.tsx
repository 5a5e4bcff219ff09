/** A text with some of its characters marked: ranges from (included) to (excluded). */
export function Highlighted({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) {
  if (marks.length === 0) return <>{text}</>
  const parts: preact.ComponentChildren[] = []
  let at = 0
  for (const [from, to] of [...marks].sort(([one], [other]) => one - other)) {
    if (from < at || to <= from) continue
    if (from > at) parts.push(text.slice(at, from))
    parts.push(<mark key={from}>{text.slice(from, to)}</mark>)
    at = to
  }
  parts.push(text.slice(at))
  return <>{parts}</>
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone)
  if (kept) return kept
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-CA', { ...options, timeZone: zone })
  } catch {
    // A page may print anything as a zone: French notices are on Paris time.
    format = new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'Europe/Paris' })
  }
  if (formats.size < 100) formats.set(zone, format)
  return format
}

let last = { now: Number.NaN, zone: '', shown: '' }

/** What a wall clock shows in a zone at a moment (milliseconds since the epoch): `2026-11-23T09:05`, which sorts as time does. */
export function wallClock(now: number, zone: string): string {
  // A list asks the same of every row.
  if (last.now === now && last.zone === zone) return last.shown
  const parts = new Map(
    formatOf(zone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  )
  const shown = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}T${parts.get('hour')}:${parts.get('minute')}`
  last = { now, zone, shown }
  return shown
}

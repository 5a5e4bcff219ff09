// BOAMP's, TED's, those of AWS, achatpublic, klekoon and others, each in its own group.
const IDS =
  /(?:idweb[:=]["%]?(?:22|")?|\/avis\/detail\/)(\d{2}-\d{1,6})|ted\.europa\.eu\/.*?(\d{1,8}-(?:19|20)\d{2})|(MPI-pub-\d+)|PCSLID=([\w-]{4,60})|[?&/](?:consultation_?id|id_?consultation)[=/](\d{3,12})\b/i

/** A portal's identifier for a notice in its address: `26-41049`, `292914-2026`, `2986378-f2h`; null where there is none. */
export function idInAddress(address: string): string | null {
  let plain = address.slice(0, 2_000)
  try {
    plain = decodeURIComponent(plain)
  } catch {
    // Not well encoded: read as it is.
  }
  const id = IDS.exec(plain)?.slice(1).find(Boolean)
  if (id) return id
  const consultation = /(?:\/consultation\/|[?&](?:refConsultation|id)=)(\d{3,12})\b/i.exec(plain)?.[1]
  const organisation = /[?&]orgAc+ronyme=([\w-]{1,20})/i.exec(plain)?.[1]
  return consultation && organisation ? `${consultation}-${organisation}` : null
}

import './styles/tag-chip.css'

/** How many colours a tag may have; the name always stands beside the colour. */
export const TAG_COLOURS = 12

/** The colour of a tag to which nobody gave one: always the same for the same name. */
export function tagColour(name: string): number {
  let sum = 7
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973
  return sum % TAG_COLOURS
}

/** A tag: its name, and a dot of its colour. */
export function TagChip({ name, colour }: { name: string; colour?: number | undefined }) {
  return (
    <span class="tag-chip" data-colour={colour ?? tagColour(name)}>
      {name}
    </span>
  )
}

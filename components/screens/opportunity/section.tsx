import type { ComponentChildren } from 'preact'
import { type SectionName, useDossier } from './dossier'

interface SectionProps {
  name: SectionName
  title: string
  /** Where it stands, in a few words: read without unfolding it. */
  said?: string | undefined
  children: ComponentChildren
}

/** A part of the screen that folds: its title, where it stands, and what there is to do. */
export function Section({ name, title, said, children }: SectionProps) {
  const { opened, open } = useDossier()
  return (
    <details class="dossier-section card" open={opened.has(name)} onToggle={({ currentTarget }) => open(name, currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        {said && <span class="small muted dossier-said">{said}</span>}
      </summary>
      <div class="stack">{children}</div>
    </details>
  )
}

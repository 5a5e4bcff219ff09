import { createContext } from 'preact'

/** Opens an opportunity on the desk. Null: there is no desk to open (a page printed, a test). */
export const OpenDossier = createContext<((id: string) => void) | null>(null)

/** The fragment of the desk's address that leads to an opportunity. */
export const dossierFragment = (id: string): string => `#${new URLSearchParams({ opportunity: id })}`

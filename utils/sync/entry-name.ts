/** Whether a name is one that a space gives its files: what else lies in a folder (a desktop's own files, copies in conflict) is left alone. */
export const isEntryName = (name: string): boolean => /^[a-z0-9][a-z0-9.-]{0,199}$/.test(name)

/** One bookmark as a list would have it. */
export interface Wanted {
  /** The opportunity's id. */
  readonly id: string
  /** « 15/01 12:00 · Formation des travailleurs sociaux ». */
  readonly title: string
  /** `https:` only. */
  readonly url: string
}

/** A bookmark that the mirror made. */
export interface Mirrored extends Wanted {
  /** Its name in the browser. */
  readonly node: string
}

/** A list as a folder of the browser's own bookmarks: all that is known of it is what was written there. */
export interface Mirror {
  /** The audience that it shows: `consortium`, `list:<id>`. */
  readonly audience: string
  /** The list's name when the folder was last named. */
  readonly title: string
  /** Its folder in the browser. */
  readonly folder: string
  readonly items: readonly Mirrored[]
}

/** What is to be written for a folder to show its list. */
export type MirrorStep =
  | { readonly do: 'add'; readonly wanted: Wanted }
  | { readonly do: 'change'; readonly item: Mirrored; readonly wanted: Wanted }
  | { readonly do: 'remove'; readonly item: Mirrored }

/** Most bookmarks in one folder: beyond, a folder is no longer read, and the desk is the place. */
export const MOST_MIRRORED = 500

/**
 * The steps that lead from what was written to what is wanted, in the list's order. Nothing is read from the browser:
 * what a person moved or renamed there is theirs, and stays as long as the list says nothing new of it.
 */
export function mirrorSteps(items: readonly Mirrored[], wanted: readonly Wanted[]): MirrorStep[] {
  const sound = wanted.filter(({ url }) => url.startsWith('https://')).slice(0, MOST_MIRRORED)
  const known = new Map(items.map((item) => [item.id, item]))
  const kept = new Set(sound.map(({ id }) => id))
  return [
    ...items.flatMap((item): MirrorStep[] => (kept.has(item.id) ? [] : [{ do: 'remove', item }])),
    ...sound.flatMap((one): MirrorStep[] => {
      const item = known.get(one.id)
      if (!item) return [{ do: 'add', wanted: one }]
      return item.title === one.title && item.url === one.url ? [] : [{ do: 'change', item, wanted: one }]
    }),
  ]
}

/** Lists as folders of bookmarks, in hand. */
export interface Mirrors {
  /** The audiences that have a folder. */
  list(): Promise<readonly string[]>
  /** Asks the browser for the right (first thing in a click), then makes the folder and keeps it up to date. False: not allowed. */
  start(audience: string, title: string): Promise<boolean>
  /** Removes what was written; what a person added to the folder stays, and the folder with it. */
  stop(audience: string): Promise<void>
}

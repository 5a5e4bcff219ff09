import { clean } from '../read/found'

/** What stands for lots that a text leaves out. */
export const LEFT_OUT = /\[\s*(?:\.{2,}|…)\s*\]|…|\.{3}|\betc\b/
/** Behind a long name's first words, what it is for. */
const GOES_ON = /\s(?:concernant|dans le cadre|relati(?:fs?|ves?) à|destinée?s? à|en vue|portant sur)\s/i
const LONG = 160

/** A lot's name without the signs around it, and without what a long one is for. */
export const lotTitle = (title: string) =>
  clean(
    (title.length > LONG ? (title.split(GOES_ON)[0] ?? title) : title)
      .replace(LEFT_OUT, '')
      .replace(/[\s;,?•*/–—-]+$/u, '')
      .replace(/\s+(?:et|puis)$/u, '')
      .replace(/(?<=\p{L}{2}|\)|\d)\.$/u, ''),
    600,
  )

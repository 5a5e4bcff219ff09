const VOWEL = /^[aeiouàâäéèêëîïôöùûüœæ]/i

/**
 * What stands before a name in a French sentence, as the name wants it: « de » before « ITSRA » is « d’ », before
 * « Horizon » stays « de » (an h may be either, and a name says which to nobody). Other words are left as they are.
 */
export const elide = (before: string, name: string): string =>
  VOWEL.test(name) ? before.replace(/(?<=(?:^|\P{L})(?:d|qu))e\s$/iu, '’') : before

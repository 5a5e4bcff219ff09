import { fold } from '../../tenders/fold'

const NUMBERING = /^(?:(?:section )?(?:[ivx]{1,4}(?:\.\d+)+|[ivx]{1,4}(?=[.):])|\d{1,2}(?:\.\d+)+)[.):]*|\d{1,2}[.)]|[*•?·>-]+) */
const SMALL = /\b(?:de|du|des|d|la|le|les|l|et|ou|a|au|aux|en|pour|par|sur|the|of|for|or|and|to|s|votre|vos)\b/g

/** A label as it is compared: folded, without its numbering, brackets, small words and plurals. */
export function plainLabel(label: string): string {
  return fold(label.slice(0, 200))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(NUMBERING, '')
    .replace(/c\.?p\.?v\.?/, 'cpv')
    .replace(/\(s\)|\(x\)/g, '')
    .replace(/\((?!cpv)[^)]{0,60}\)/g, ' ')
    .replace(/n[°º]/g, 'no ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(SMALL, '')
    .replace(/(\w{4})s\b/g, '$1')
    .replace(/ +/g, ' ')
    .trim()
}

import Fuse from 'fuse.js'
import type { Columns } from './columns'
import { cutWords } from './cut-words'
import type { Hits } from './search'

/** The best of the index, among which fuse.js sees which look most like what was typed. */
const BEST = 20
/** Its part in the order. On titles of real notices with one typed error: 0.906 of 1 (mean of 1/place), 0.896 without it; a hundred rows gain no more. */
const BLEND = 0.4

/** Whether fuse.js ranks better than the index: measured to be so where a word had to be corrected, and else not. */
export const isDoubtful = ({ words }: Hits): boolean => words.some(({ corrected, candidates }) => corrected || candidates.length === 0)

/**
 * The best rows again, in the order of the index and fuse.js' token search together. Where the index found less than
 * that, and a word is read as nothing, its order stands.
 */
export function rerank(rows: readonly number[], text: string, { rows: found, scores }: Hits, columns: Columns): number[] {
  const best = rows.slice(0, BEST)
  const texts = best.map((row) => {
    const { title, buyer, tags } = columns.line(row)
    return plain([title, buyer ?? '', ...tags].join(' '))
  })
  const fuse = new Fuse(texts, { includeScore: true, ignoreLocation: true, useTokenSearch: true, threshold: 0.6 })
  const alike = new Map(fuse.search(plain(text)).map(({ refIndex, score = 1 }) => [refIndex, 1 - score]))
  const near = new Map(best.map((row) => [row, 0]))
  for (const [at, row] of found.entries()) if (near.has(row)) near.set(row, scores[at] ?? 0)
  const top = near.get(best[0] ?? -1) || 1
  const blended = new Map(best.map((row, at) => [row, (1 - BLEND) * ((near.get(row) ?? 0) / top) + BLEND * (alike.get(at) ?? 0)]))
  const place = new Map(best.map((row, at) => [row, at]))
  best.sort((one, other) => (blended.get(other) ?? 0) - (blended.get(one) ?? 0) || (place.get(one) ?? 0) - (place.get(other) ?? 0))
  return [...best, ...rows.slice(BEST)]
}

const plain = (text: string) =>
  cutWords(text)
    .map(({ word }) => word)
    .join(' ')

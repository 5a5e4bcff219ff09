import type { LotSubject, Notice } from './notice'

/** Whether a lot is done at a distance, all of it: then nobody has to be anywhere. */
export function isRemote({ terms }: Pick<Notice, 'terms'>, lot: Pick<LotSubject, 'number'>): boolean {
  return terms.requirements.some(
    (asked) =>
      asked.kind === 'remote' &&
      asked.share === 100 &&
      asked.level !== 'wished' &&
      (asked.lots === null || asked.lots.includes(lot.number)),
  )
}

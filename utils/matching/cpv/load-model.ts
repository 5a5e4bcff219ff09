import { type CpvModel, decodeCpvModel } from './cpv-model'

/*
 * What the shipped model is, and how far to trust it.
 *
 * Learned from 5,786 French notices whose buyers chose a code (4,733 titles of DECP 2018, 712 notices of TED, 341 of BOAMP
 * 2020: Licence Ouverte 2.0 and TED's free reuse), from their lots, and from words of our own for each trade
 * (`test/support/corpus/cpv-words.ts`). `node test/commands/train-cpv.mjs` makes the same bytes again.
 *
 * One support vector machine a division over 3,500 stems and pairs of stems, the head of a title first; within a
 * division, one a group. Weights are kept in 89 steps, small ones left out: 41 KB gz. About 30 µs a title.
 *
 * On buyers never seen (five parts, no buyer in two): division first 70 %, among three 84 %; group 48 % and 66 %. Of what
 * is said to be 85 % sure, 85 % is right; 60 %, 57 %; 40 %, 45 %; 19 %, 27 %. A lot by its own words 54 %, with its
 * notice's 72 %. Codes are buyers' choices and noisy, and notices of 2014 to 2021: one deduced division in three is
 * wrong, so it is shown as deduced and never rules anything out. `npm run -s evaluate` measures again.
 */

let loading: Promise<CpvModel> | null = null

/** The shipped classifier, loaded and made ready once, at the first need. */
export function loadCpvModel(): Promise<CpvModel> {
  loading ??= import('./model.json').then(({ default: file }) => decodeCpvModel(file))
  return loading
}

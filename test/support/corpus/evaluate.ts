import { decodeCpvModel } from '../../../utils/matching/cpv/cpv-model'
import model from '../../../utils/matching/cpv/model.json'
import { guessUnseen } from './calibrate'
import { type Figure, lineOf } from './figure'
import { labelledNotices } from './labelled'
import { type CpvGuess, figures, guess, reliability } from './measure-cpv'
import { measureLots } from './measure-lots'
import { measurePlaces } from './measure-places'
import { measureRanking } from './measure-ranking'
import { readProfiles } from './profiles'

/** Parts of an evaluation that may be asked for alone. */
export const PARTS = ['cpv', 'lots', 'places', 'ranking'] as const

/**
 * Measures on a folder's notices, each figure as a line. `shipped`: the classifier is the one that is shipped, which
 * is right for notices of buyers kept apart from those that it learned from; else five that each haven't seen a part
 * of the folder's buyers.
 */
export function* evaluate(folder: string, shipped: boolean, parts: readonly string[] = PARTS): Generator<string> {
  const notices = labelledNotices(folder)
  const wantsModels = parts.includes('cpv') || parts.includes('lots')
  const trust = { divisions: model.divisions, groups: model.groups }
  const unseen = !wantsModels
    ? []
    : shipped
      ? [{ file: model, unseen: notices, guesses: guess(model, notices) }]
      : guessUnseen(notices, trust)
  if (parts.includes('cpv')) yield* lines(cpvFigures(unseen.flatMap(({ guesses }) => guesses)))
  if (parts.includes('lots')) yield* lines(measureLots(unseen, readProfiles(folder)))
  if (parts.includes('places')) yield* lines(measurePlaces(folder))
  if (parts.includes('ranking')) yield* lines(measureRanking(folder, decodeCpvModel(model)))
}

const lines = (measured: readonly Figure[]) => measured.map(lineOf)

function cpvFigures(guesses: readonly CpvGuess[]): Figure[] {
  if (guesses.length === 0) return []
  const { notices, top1, top3, groupTop1, groupTop3 } = figures(guesses)
  return [
    { name: 'cpv-notices', value: notices, target: null },
    { name: 'cpv-division-top1', value: top1, target: 0.68 },
    { name: 'cpv-division-top3', value: top3, target: 0.83 },
    { name: 'cpv-group-top1', value: groupTop1, target: null },
    { name: 'cpv-group-top3', value: groupTop3, target: null },
    ...reliability(guesses).map(({ said, right, notices: count }) => ({
      name: `cpv-right-where-said-${said.toFixed(2)}-of-${count}`,
      value: right,
      target: null,
    })),
  ]
}

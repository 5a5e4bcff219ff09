import { type CpvModel, decodeCpvModel } from './cpv-model'

let loading: Promise<CpvModel> | null = null

/** The shipped classifier, loaded and made ready once, at the first need. */
export function loadCpvModel(): Promise<CpvModel> {
  loading ??= import('./model.json').then(({ default: file }) => decodeCpvModel(file))
  return loading
}

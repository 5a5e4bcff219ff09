import { calibrate, guessUnseen } from './calibrate'
import { examplesOf } from './cpv-examples'
import { FOLDS } from './folds'
import { labelledNotices } from './labelled'
import { figures, reliability } from './measure-cpv'
import { trainCpvModel } from './train-cpv-model'

/** Where each file's notices come from, and under which licence. */
const SOURCES: Readonly<Record<string, string>> = {
  'decp-2018': 'DECP 2018, données essentielles de la commande publique (Licence Ouverte 2.0)',
  'ted-fr': 'TED, notices in French (free reuse, Commission decision 2011/833/EU)',
  'boamp-2020': 'BOAMP 2020, DILA (Licence Ouverte 2.0)',
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** Learns the shipped model from a folder's notices: its file's text, and lines about how well it does on buyers never seen. */
export function buildCpvModel(folder: string): { readonly json: string; readonly lines: readonly string[] } {
  const notices = labelledNotices(folder)
  const sources = [...new Set(notices.map(({ source }) => source))]
  const trust = calibrate(notices)
  const unseen = guessUnseen(notices, trust).flatMap(({ guesses }) => guesses)
  const { top1, top3, groupTop1, groupTop3 } = figures(unseen)
  const about = [
    'Learned by test/commands/train-cpv.mjs from the codes that buyers chose for their notices.',
    ...sources.map((source) => `${notices.filter((notice) => notice.source === source).length} notices: ${SOURCES[source] ?? source}.`),
    `On buyers never seen (${FOLDS} parts): division first ${percent(top1)}, among three ${percent(top3)}; group ${percent(groupTop1)}, ${percent(groupTop3)}.`,
  ]
  const file = trainCpvModel(examplesOf(notices), trust, about)

  const lines = reliability(unseen).map(
    ({ said, right, notices: count }) => `said ${percent(said)}, right ${percent(right)} (${count} notices)`,
  )
  return { json: `${JSON.stringify(file, null, 2)}\n`, lines: [...about, ...lines] }
}

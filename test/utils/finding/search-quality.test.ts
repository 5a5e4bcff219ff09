import Fuse from 'fuse.js'
import { describe, expect, it } from 'vitest'
import { Collection } from '../../../utils/finding/collection'
import { CORPUS, hasCorpus, readNotices } from '../../support/corpus/corpus'
import { anEntry } from '../../support/entries'
import { knownItem, typedWithErrors } from '../../support/finding/typing-errors'

interface Titled {
  readonly title: string
  readonly buyer: string
}

const SUBJECTS =
  'Formation des assistants familiaux|Analyse des pratiques professionnelles|Médiation numérique des habitants|Nettoyage des locaux administratifs|' +
  'Accompagnement vers l’emploi durable|Réfection de la toiture du gymnase|Fourniture de repas en liaison froide|Entretien des espaces verts|' +
  'Prévention des violences conjugales|Transport scolaire des élèves handicapés|Maintenance des ascenseurs|Bilan de compétences des agents|' +
  'Étude de programmation urbaine|Assurance de la flotte automobile|Animation d’ateliers linguistiques|Évaluation externe des établissements'
const PLACES = 'Brume|Valserine|Grandchamp|Pierrefeu|Montclair|Belleroche|Sauveterre|Aigues-Douces|Roquebleue|Vertefontaine'
const invented: Titled[] = SUBJECTS.split('|').flatMap((title) =>
  PLACES.split('|').map((place) => ({ title: `${title}, secteur de ${place}`, buyer: `Communauté de communes de ${place}` })),
)

/** How soon the notices are found again by words of their titles with errors in them, by us and by fuse.js' token search. */
function measure(notices: readonly Titled[], searches: number, every: boolean) {
  const collection = new Collection()
  collection.put(notices.map(({ title, buyer }, at) => anEntry(String(at), { title, buyer })))
  const texts = notices.map(({ title, buyer }) => `${title} ${buyer}`)
  const fuse = new Fuse(texts, { includeScore: true, ignoreLocation: true, ignoreDiacritics: true, useTokenSearch: true })
  const places: { ours: number[]; fuse: number[] } = { ours: [], fuse: [] }
  for (let nth = 0; nth < searches; nth++) {
    const at = Math.floor((nth * notices.length) / searches)
    const { title = '' } = notices[at] ?? {}
    const typed = typedWithErrors(title, nth, every)
    if (typed === null) continue
    // Notices of the same title answer as well as this one.
    const first = (found: readonly number[]) => found.findIndex((one) => notices[one]?.title === title)
    places.ours.push(first(collection.find({ text: typed }, { offset: 0, length: 20 }).lines.map(({ id }) => Number(id))))
    places.fuse.push(first(fuse.search(typed, { limit: 20 }).map(({ refIndex }) => refIndex)))
  }
  return { ours: knownItem(places.ours), fuse: knownItem(places.fuse) }
}

describe('words with typing errors', () => {
  it.each([
    ['one word of three', false],
    ['every word', true],
  ])('find invented notices at least as soon as fuse.js does: %s', (_, every) => {
    const { ours, fuse } = measure(invented, 120, every)
    expect(ours.mrr).toBeGreaterThanOrEqual(fuse.mrr)
    expect(ours.ten).toBeGreaterThanOrEqual(fuse.ten)
  })

  it.runIf(hasCorpus(CORPUS, 'searches with errors in real titles'))(
    'find real notices at least as soon as fuse.js does',
    { timeout: 120_000 },
    () => {
      const real = readNotices<Titled>(CORPUS, 'boamp-2021.jsonl.gz').filter(({ title }, at) => at % 40 === 0 && title.length < 250)
      for (const every of [false, true]) {
        const { ours, fuse } = measure(real, 120, every)
        expect(ours.mrr).toBeGreaterThanOrEqual(fuse.mrr)
      }
    },
  )
})

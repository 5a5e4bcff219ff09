import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { bench, describe } from 'vitest'
import type { Partner } from '../../utils/consortium/consortium'
import type * as Decode from '../../utils/matching/cpv/cpv-model'
import file from '../../utils/matching/cpv/model.json'
import type * as JudgeRow from '../../utils/matching/judge-row'
import type * as NamesASkill from '../../utils/matching/names-a-skill'
import type * as Nearness from '../../utils/matching/nearness'
import type * as NoticeModule from '../../utils/matching/notice'
import type * as TokensModule from '../../utils/matching/tokens'
import type { Row } from '../../utils/portals/portal'
import { CORPUS, hasCorpus, readNotices } from '../support/corpus/corpus'
import { readProfiles } from '../support/corpus/profiles'
import { aConsortium, aPartner, aSkill, aTender, found, placed } from '../support/tender'
import { bundled } from './bundled'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const { decodeCpvModel, judgeRow, namesASkill, nearestOf, indexNotice, stem } = await bundled<
  typeof Decode & typeof JudgeRow & typeof NamesASkill & typeof Nearness & typeof NoticeModule & typeof TokensModule
>(
  'matching/cpv/cpv-model.ts',
  'matching/judge-row.ts',
  'matching/names-a-skill.ts',
  'matching/nearness.ts',
  'matching/notice.ts',
  'matching/tokens.ts',
)
const cpvModel = decodeCpvModel(file)
const [ROWS, PARTNERS, SKILLS] = [500, 10, 62]

const there = hasCorpus(CORPUS, 'real rows in the bench (made-up ones instead)')
const MADE_UP = ['Nettoyage des locaux', 'Analyse des pratiques', 'Réfection de la voirie', 'Assurance de la flotte', 'Aide à domicile']
const titles: { title: string; buyer: string }[] = there
  ? readNotices<{ title: string; buyer: string }>(CORPUS, 'boamp-2021.jsonl.gz').filter((_, at) => at % 50 === 0)
  : Array.from({ length: ROWS }, (_, at) => ({
      title: `${MADE_UP[at % MADE_UP.length]} pour les services du secteur ${at}, lot ${at % 7}`,
      buyer: `Commune ${at}`,
    }))
const rows = titles.slice(0, ROWS).map(
  ({ title, buyer }): Row => ({
    noticeId: null,
    title: found(title),
    buyer: found(buyer ?? ''),
    reference: null,
    deadline: found({ date: '2027-01-15', time: '12:00', zone: 'Europe/Paris', zoneFrom: 'assumed' as const }),
    published: null,
    noticeType: null,
    places: [placed('69')],
    href: null,
  }),
)
const own = [...readProfiles(CORPUS).flatMap(({ skills }) => skills), ...MADE_UP]
const skills = Array.from({ length: SKILLS }, (_, at) => (own[at] ? own[at] : `${own[at % own.length]} ${at}`))
const partners: Partner[] = Array.from({ length: PARTNERS }, (_, at) => {
  const mine = skills.filter((_, nth) => nth % PARTNERS === at).map((name, nth) => aSkill(`s${nth}`, name))
  return aPartner(`P${at}`, '69', mine, { id: `p${at}` })
})
const consortium = aConsortium(...partners)
const texts = rows.map(({ title, buyer }) => `${title.value} ${buyer?.value}`)
const folded = (word: string) => stem(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())

/**
 * One question to all: which of these rows is about one of these skills, each skill once: 62 in all, those of ten
 * partners together. 62 a partner would be 620 searches for the others: it is the reading that favours them.
 * The others index titles and buyers, then search each skill. From one round to the next is kept what is made of the
 * consortium, and the stems of words (which minisearch is given too); no row is. fuse.js searches anywhere in the text
 * (`ignoreLocation`) up to half of its usual distance (0.3; 0.6 where not said), without regard to accents; its second
 * way takes words apart and ranks better.
 * `ranked` answers that question, codes deduced included, and is what compares with them; `judged` answers more than they
 * can be asked. At the quickest of each, on two cores: ranked 8 ms, judged 19 ms, minisearch 24 ms, fuse.js 920 ms, by
 * words 1,490 ms.
 */
const WAYS = {
  /** Nearness to every partner, codes deduced, and whether a row names something that one of them does. */
  ranked: () => {
    for (const { title } of rows) {
      const notice = indexNotice(aTender({ title, text: '' }), cpvModel)
      const [lot] = notice.lots
      if (lot) nearestOf(notice, lot, consortium)
      namesASkill(consortium, notice.zones)
    }
  },
  /** The same and what is done about it: place, deadline, kind of notice, with the words that say so. */
  judged: () => {
    for (const row of rows) judgeRow(row, consortium, { now: NOW, cpvModel })
  },
  minisearch: () => {
    const index = new MiniSearch({ fields: ['text'], processTerm: folded, searchOptions: { prefix: true } })
    index.addAll(texts.map((text, id) => ({ id, text })))
    for (const skill of skills) index.search(skill)
  },
  'fuse.js': () => {
    const fuse = new Fuse(texts, { includeScore: true, ignoreLocation: true, threshold: 0.3, ignoreDiacritics: true })
    for (const skill of skills) fuse.search(skill)
  },
  /** The one that ranks best of its ways: what our ranking is measured beside. */
  'fuse.js by words': () => {
    const fuse = new Fuse(texts, { includeScore: true, ignoreLocation: true, ignoreDiacritics: true, useTokenSearch: true })
    for (const skill of skills) fuse.search(skill)
  },
}

/** Turns of each, enough for all of them to be compiled; of fuse.js, whose every turn is thousands of times the same, a few. */
const [TURNS, OF_FUSE] = [40, 3]

/** Turn by turn in one process, so that a busy machine slows all of them alike; each at its quickest. */
function ratios(): string[] {
  const quickest = new Map<string, number>()
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, way] of Object.entries(WAYS)) {
      if (name.startsWith('fuse.js') && turn >= OF_FUSE) continue
      const from = performance.now()
      way()
      quickest.set(name, Math.min(quickest.get(name) ?? Number.POSITIVE_INFINITY, performance.now() - from))
    }
  }
  const of = (name: string) => quickest.get(name) ?? 0
  return (['ranked', 'judged'] as const).map(
    (name) =>
      `${name}: ${of(name).toFixed(1)} ms; minisearch takes ${(of('minisearch') / of(name)).toFixed(1)} ×, fuse.js ${(of('fuse.js') / of(name)).toFixed(0)} ×, by words ${(of('fuse.js by words') / of(name)).toFixed(0)} ×`,
  )
}

for (const line of ratios()) console.log(line)

describe(`${rows.length} rows, ${PARTNERS} partners, ${SKILLS} skills, codes deduced`, () => {
  for (const [name, way] of Object.entries(WAYS))
    bench(name, way, name.startsWith('fuse.js') ? { iterations: 2, time: 0, warmupIterations: 0 } : {})
})

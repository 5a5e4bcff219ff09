import Fuse from 'fuse.js'
import type { Partner } from '../../../utils/consortium/consortium'
import type { CpvModel } from '../../../utils/matching/cpv/cpv-model'
import { lotFit } from '../../../utils/matching/lot-fit'
import { nearness } from '../../../utils/matching/nearness'
import { indexNotice, type Notice } from '../../../utils/matching/notice'
import { aTender, found } from '../tender'
import { averagePrecision, mean, precisionAt, ranked } from './average-precision'
import { readNotices } from './corpus'
import type { Figure } from './figure'
import { asPartner, type Profile, readProfiles } from './profiles'

interface Described {
  readonly title: string
  readonly desc_labels: readonly string[]
}

/** Every so many notices is also put to fuse.js, which takes a second a skill for all. */
const SAMPLE = 5

/** How well notices known by their title alone are ranked for suppliers, against descriptors that people gave and no model saw. */
export function measureRanking(folder: string, model: CpvModel): Figure[] {
  const described = readNotices<Described>(folder, 'boamp-2021.jsonl.gz')
  const profiles = readProfiles(folder)
  if (described.length === 0 || profiles.length === 0) return []
  const notices = described.map(({ title }) => indexNotice(aTender({ title: found(title), text: '' }), model))
  const ours = profiles.map((profile) => {
    const partner = asPartner(profile)
    return notices.map((notice) => nearnessOf(notice, partner))
  })
  // What decisions rest on: it separates what is somebody's trade, and is not made for ordering the rest.
  const byFit = profiles.map((profile) => {
    const partner = asPartner(profile)
    return averagePrecision(
      relevance(
        profile,
        described,
        notices.map((notice) => fitOf(notice, partner)),
      ),
    )
  })
  const sample = described.filter((_, at) => at % SAMPLE === 0)
  const ofSample = profiles.map((profile, at) =>
    apOf(
      profile,
      sample,
      (ours[at] ?? []).filter((_, place) => place % SAMPLE === 0),
    ),
  )
  const byFuse = fuseScores(
    sample.map(({ title }) => title),
    profiles,
  )
  const fuse = Math.max(...byFuse.map((way) => mean(profiles.map((profile, at) => apOf(profile, sample, way[at] ?? [])))))
  const all = profiles.map((profile, at) => relevance(profile, described, ours[at] ?? []))
  return [
    { name: 'ranking-notices', value: described.length, target: null },
    ...profiles.map(({ id }, at) => ({ name: `ranking-map-${id}`, value: averagePrecision(all[at] ?? []), target: null })),
    { name: 'ranking-map', value: mean(all.map(averagePrecision)), target: 0.62 },
    { name: 'ranking-p20', value: mean(all.map((relevant) => precisionAt(relevant, 20))), target: 0.88 },
    { name: 'ranking-map-by-fit', value: mean(byFit), target: null },
    { name: `ranking-fuse-token-map-of-${sample.length}`, value: fuse, target: null },
    { name: `ranking-times-fuse-of-${sample.length}`, value: mean(ofSample) / fuse, target: 1.35 },
  ]
}

/** How near a notice known as a whole is to a partner. */
function nearnessOf(notice: Notice, partner: Partner): number {
  const [lot] = notice.lots
  return lot ? nearness(notice, lot, partner) : 0
}

/** How well it fits the partner. */
function fitOf(notice: Notice, partner: Partner): number {
  const [lot] = notice.lots
  return lot ? lotFit(notice, lot, partner).fit : 0
}

function relevance({ desc }: Profile, described: readonly Described[], scores: readonly number[]): boolean[] {
  const order = ranked(described, (_, at) => scores[at] ?? 0)
  return order.map(({ desc_labels }) => desc_labels.some((label) => desc.includes(label)))
}

const apOf = (profile: Profile, described: readonly Described[], scores: readonly number[]) =>
  averagePrecision(relevance(profile, described, scores))

/** One fuse.js token search per skill; the skills of a supplier as their best, and as independent evidence. */
function fuseScores(titles: readonly string[], profiles: readonly Profile[]): number[][][] {
  const fuse = new Fuse(titles, { includeScore: true, ignoreLocation: true, ignoreDiacritics: true, useTokenSearch: true })
  const bySkill = profiles.map(({ skills }) =>
    skills.map((skill) => new Map(fuse.search(skill).map(({ refIndex, score }) => [refIndex, 1 - (score ?? 1)]))),
  )
  const best = (scores: readonly number[]) => Math.max(0, ...scores)
  const any = (scores: readonly number[]) => 1 - scores.reduce((left, score) => left * (1 - score), 1)
  return [best, any].map((join) => bySkill.map((skills) => titles.map((_, at) => join(skills.map((found) => found.get(at) ?? 0)))))
}

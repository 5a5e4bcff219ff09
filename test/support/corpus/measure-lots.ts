import { type CpvModel, decodeCpvModel } from '../../../utils/matching/cpv/cpv-model'
import { cpvProbabilities } from '../../../utils/matching/cpv/infer-cpv'
import { nearness } from '../../../utils/matching/nearness'
import { indexNotice } from '../../../utils/matching/notice'
import type { Tender } from '../../../utils/tenders/tender'
import { aLot, aTender, found } from '../tender'
import { averagePrecision, mean, ranked } from './average-precision'
import type { Unseen } from './calibrate'
import { type Figure, shareOf } from './figure'
import type { LabelledNotice } from './labelled'
import { asPartner, type Profile } from './profiles'

/** A lot whose code is hidden: alone, and with what its notice says. */
interface HiddenLot {
  readonly cpv: string
  readonly alone: Tender
  readonly whole: Tender
  readonly at: number
  readonly model: CpvModel
}

/** Lots of notices that have several, each with a model that never saw its buyer. */
function hiddenLots(unseen: readonly Unseen[]): HiddenLot[] {
  return unseen.flatMap(({ file, unseen: notices }) => {
    const model = decodeCpvModel(file)
    return notices.filter(({ lots }) => lots.length > 1).flatMap((notice) => lotsOf(notice, model))
  })
}

function lotsOf({ title, text, lots }: LabelledNotice, model: CpvModel): HiddenLot[] {
  const all = lots.map((lot, at) => aLot(String(at + 1), lot.title, { description: lot.text ? found(lot.text) : null }))
  const whole = aTender({ title: found(title), text, lots: all })
  return lots.flatMap(({ cpv }, at) => {
    const lot = all[at]
    return lot ? [{ cpv, whole, at, model, alone: aTender({ lots: [lot], text: '' }) }] : []
  })
}

/** How much better a lot is understood with its notice than by its own words. */
export function measureLots(unseen: readonly Unseen[], profiles: readonly Profile[]): Figure[] {
  const lots = hiddenLots(unseen)
  if (lots.length === 0) return []
  const divisionOf = (lot: HiddenLot, way: 'alone' | 'whole') => {
    const tender = lot[way]
    const guessed = cpvProbabilities(lot.model, tender, tender.lots[way === 'alone' ? 0 : lot.at] ?? null)
    return guessed && lot.model.divisions[guessed.divisions.indexOf(Math.max(...guessed.divisions))]
  }
  const top1 = (way: 'alone' | 'whole') => shareOf(lots, (lot) => divisionOf(lot, way) === lot.cpv.slice(0, 2))
  const [alone, whole] = [mapOf(lots, profiles, 'alone'), mapOf(lots, profiles, 'whole')]
  return [
    { name: 'lots-count', value: lots.length, target: null },
    { name: 'lots-division-top1-own-words', value: top1('alone'), target: null },
    { name: 'lots-division-top1-with-notice', value: top1('whole'), target: null },
    ...(profiles.length > 0
      ? [
          { name: 'lots-map-own-words', value: alone, target: null },
          { name: 'lots-map-with-notice', value: whole, target: null },
          { name: 'lots-map-times-own-words', value: whole / alone, target: 1.1 },
        ]
      : []),
  ]
}

function mapOf(lots: readonly HiddenLot[], profiles: readonly Profile[], way: 'alone' | 'whole'): number {
  const indexed = new Map<Tender, ReturnType<typeof indexNotice>>()
  const noticeOf = (lot: HiddenLot) => {
    const notice = indexed.get(lot[way]) ?? indexNotice(lot[way], lot.model)
    indexed.set(lot[way], notice)
    return notice
  }
  const wanted = profiles.filter(({ cpv }) => lots.some((lot) => cpv.some((prefix) => lot.cpv.startsWith(prefix))))
  return mean(
    wanted.map((profile) => {
      const partner = asPartner(profile)
      const order = ranked(lots, (lot) => {
        const notice = noticeOf(lot)
        const subject = notice.lots[way === 'alone' ? 0 : lot.at]
        return subject ? nearness(notice, subject, partner) : 0
      })
      return averagePrecision(order.map((lot) => profile.cpv.some((prefix) => lot.cpv.startsWith(prefix))))
    }),
  )
}

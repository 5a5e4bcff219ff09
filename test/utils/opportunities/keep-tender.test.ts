import { describe, expect, it } from 'vitest'
import { exampleConsortium } from '../../../utils/consortium/example'
import { judgeTender } from '../../../utils/matching/judge-tender'
import type { Verdict } from '../../../utils/matching/verdict'
import { checkChange } from '../../../utils/opportunities/check-change'
import { blankRecord, foldAll } from '../../../utils/opportunities/fold'
import { keepTender } from '../../../utils/opportunities/keep-tender'
import { keysSpokenOf, lookupKeys } from '../../../utils/opportunities/lookup-keys'
import { newsOfOtherPage, newsOfOwnPage, takeNote } from '../../../utils/opportunities/news'
import type { Change, Operation } from '../../../utils/opportunities/operation'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import { readOpportunity } from '../../../utils/opportunities/read-opportunity'
import { nextStamp } from '../../../utils/opportunities/stamp'
import type { Deadline } from '../../../utils/tenders/deadline'
import type { Found } from '../../../utils/tenders/provenance'
import type { NoticeType, Place } from '../../../utils/tenders/tender'
import { aLot, aTender, found, placed } from '../../support/tender'

const NOW = Date.UTC(2026, 10, 23, 9)
const day = (date: string, time: string | null = '12:00'): Deadline => ({ date, time, zone: 'Europe/Paris', zoneFrom: 'assumed' })
const KEY = 'boamp:26-90041'
const URL = 'https://www.boamp.fr/avis/detail/26-90041'

const tender = aTender({
  noticeType: found<NoticeType>('call'),
  noticeId: found('26-90041'),
  reference: found('2026-SOC-014'),
  title: found('Formation des assistants familiaux du territoire'),
  buyer: found('Département de la Grande Vallée'),
  deadline: found(day('2026-12-18'), 'Date limite : 18/12/2026 à 12h00'),
  lots: [aLot('1', 'Nord'), aLot('2', 'Sud')],
  places: [placed('63'), placed('15')],
})

/** The opportunity that these changes make, each checked as the store would. */
function made(changes: readonly Change[], after: Opportunity | null = null): Opportunity {
  let last = after?.last ?? null
  const operations = changes.map((change): Operation => {
    expect(checkChange(change)).toEqual(change)
    last = nextStamp(last, NOW, 'device01')
    return { format: 1, stamp: last, ...change, before: null, by: { partner: null, name: '' }, gesture: 'g' }
  })
  const read = readOpportunity(foldAll(blankRecord(KEY), [...kept, ...operations]))
  kept = [...kept, ...operations]
  if (!read) throw new Error('an opportunity')
  return read
}
let kept: Operation[] = []

const keeping = { key: KEY, portal: 'boamp', url: URL, tender, questions: null, months: 24, verdict: null, copy: null, at: NOW }
const keep = () => {
  kept = []
  return made(keepTender(keeping))
}

describe('a tender that is kept', () => {
  it('says what its page says, its deadline with the words that say it', () => {
    expect(keep()).toMatchObject({
      id: KEY,
      keys: [KEY, URL],
      stage: 'spotted',
      facts: {
        title: 'Formation des assistants familiaux du territoire',
        departements: ['63', '15'],
        lots: [{ number: '1' }, { number: '2' }],
        months: 24,
      },
      deadline: { ...day('2026-12-18'), from: 'notice', quote: 'Date limite : 18/12/2026 à 12h00', url: null },
    })
  })

  it('says its places in codes, where a code or a name tells them', () => {
    const place = (known: Partial<Place>): Found<Place> => found({ departements: [], nuts: [], text: null, role: 'performance', ...known })
    const places = [
      place({ nuts: ['FRK26'], text: 'Rhône ( FRK26 )' }),
      place({ text: 'Clermont-Ferrand' }),
      place({ text: 'dans nos locaux' }),
    ]
    const [{ value } = { value: null }] = keepTender({ ...keeping, tender: { ...tender, places } })
    expect(value).toMatchObject({ departements: ['69', '63'], places: ['dans nos locaux'] })
  })

  it('is followed again where it had been left', () => {
    const left = made([{ of: KEY, field: 'closed', value: { why: 'load', note: '' } }], keep())
    expect(left.closed).not.toBeNull()
    expect(made(keepTender(keeping), left).closed).toBeNull()
  })
})

describe('the verdict that is kept', () => {
  it('has for each lot the members of the proposed team who carry it, and the lot’s own where the team leaves it', () => {
    const consortium = exampleConsortium()
    const verdict = judgeTender(tender, consortium, { now: NOW })
    const lots = ['1', '2'].map((lot) => ({ ...verdict.lots[0], lot, team: ['own'] })) as unknown as Verdict['lots']
    const team = { ...verdict.team, pilot: null, members: [{ partner: 'member', lots: ['1'] }] } as unknown as Verdict['team']
    kept = []
    const { verdict: said } = made(keepTender({ ...keeping, verdict: { ...verdict, lots, team } }))
    expect(said?.lots.map((one) => one.team)).toEqual([['member'], ['own']])
  })
})

describe('news', () => {
  it('are none of a deadline that an award notice still prints', () => {
    const awarded = { ...tender, noticeType: found<NoticeType>('award'), deadline: found(day('2027-01-08')) }
    expect(newsOfOwnPage(keep(), awarded)?.deadline).toBeNull()
  })

  it('are told where its own page moves the deadline, and where a later notice does', () => {
    const followed = keep()
    expect(newsOfOwnPage(followed, tender)).toBeNull()
    expect(newsOfOwnPage(followed, { ...tender, deadline: found(day('2026-12-18', null)) })).toBeNull()
    expect(newsOfOwnPage(followed, { ...tender, deadline: found(day('2027-01-08')) })).toMatchObject({
      by: 'page',
      deadline: { to: { value: { date: '2027-01-08' } } },
    })

    const corrigendum = aTender({
      noticeType: found<NoticeType>('corrigendum'),
      noticeId: found('26-91500'),
      text: 'Annonce liée : 26-90041. Le lot 2 est supprimé.',
      deadline: found(day('2027-01-08')),
    })
    expect(keysSpokenOf(corrigendum).some((key) => lookupKeys(followed.facts).includes(key))).toBe(true)
    const news = newsOfOtherPage([followed], corrigendum)
    if (!news) throw new Error('news')
    expect(news).toMatchObject({ by: 'notice', removedLots: ['2'], cancels: false })
    const after = made(takeNote(news, 'https://www.boamp.fr/avis/detail/26-91500'), followed)
    expect(after).toMatchObject({ deadline: { date: '2027-01-08', from: 'corrigendum' }, facts: { lots: [{ number: '1' }] } })
    // The notice's own page still prints the former date: the corrigendum is newer.
    expect(newsOfOwnPage(after, tender)).toBeNull()
    expect(newsOfOtherPage([after], corrigendum)).toBeNull()
  })

  it('are told of a cancellation, and of nothing that is about somebody else', () => {
    const followed = keep()
    const cancellation = (text: string) => aTender({ noticeType: found<NoticeType>('cancellation'), noticeId: found('26-91600'), text })
    const news = newsOfOtherPage([followed], cancellation('Référence 26-90041 : déclaration sans suite.'))
    if (!news) throw new Error('news')
    expect(news.cancels).toBe(true)
    expect(made(takeNote(news, URL), followed).cancelled).toBe(true)
    expect(newsOfOtherPage([followed], cancellation('Référence 26-90042 : déclaration sans suite.'))).toBeNull()
  })
})

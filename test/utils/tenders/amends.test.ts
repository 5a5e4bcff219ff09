import { describe, expect, it } from 'vitest'
import { amends } from '../../../utils/tenders/amends'
import type { Deadline } from '../../../utils/tenders/deadline'
import type { NoticeType, Tender } from '../../../utils/tenders/tender'
import { aLot, aTender, found } from '../../support/tender'

const day = (date: string, time: string | null = '12:00'): Deadline => ({ date, time, zone: 'Europe/Paris', zoneFrom: 'assumed' })

const first = aTender({
  noticeType: found<NoticeType>('call'),
  noticeId: found('26-90041'),
  reference: found('2026-SOC-014'),
  title: found('Formation des assistants familiaux du territoire'),
  buyer: found('Département de la Grande Vallée'),
  deadline: found(day('2026-12-18')),
  lots: [aLot('1', 'Nord'), aLot('2', 'Sud'), aLot('3', 'Centre')],
  text: 'Identifiant de la procédure : 0f2d6a52-1c4e-4a7b-9d55-2b1f4c3a9e10',
})
const second = aTender({
  noticeId: found('26-90077'),
  reference: found('2026-14'),
  title: found('Analyse des pratiques des équipes éducatives'),
  buyer: found('CCAS de Montcornet'),
  deadline: found(day('2026-12-20')),
})
const known = [
  { id: 'first', tender: first },
  { id: 'second', tender: second },
]
const notice = (noticeType: NoticeType, text: string, more: Partial<Tender> = {}) =>
  aTender({ noticeType: found(noticeType), noticeId: found('26-91500'), text, ...more })

describe('a notice that amends another', () => {
  it('is told by the number of the notice that it names', () => {
    const moved = notice('corrigendum', 'Annonce liée : 26-90041. Le lot 2 est supprimé.', { deadline: found(day('2027-01-08')) })
    expect(amends(moved, known)).toMatchObject({
      of: 'first',
      by: 'notice',
      deadline: { from: day('2026-12-18'), to: { value: day('2027-01-08') } },
      removedLots: [{ value: '2', source: { quote: 'lot 2 est supprim' } }],
      closes: null,
    })
  })

  it.each<[string, NoticeType, string, Partial<Tender>, string, string]>([
    ['procedure', 'corrigendum', 'Procédure 0F2D6A52-1C4E-4A7B-9D55-2B1F4C3A9E10', {}, 'procedure', 'first'],
    ['long reference', 'corrigendum', 'Consultation 2026-SOC-014 : voir ci-dessous', {}, 'reference', 'first'],
    [
      'short reference, confirmed by the buyer',
      'corrigendum',
      'Référence 2026-14',
      { buyer: found('C.C.A.S. Montcornet ccas de montcornet') },
      'reference',
      'second',
    ],
    [
      'title, confirmed by the buyer',
      'cancellation',
      'Sans suite.',
      { title: found('Rectificatif : analyse des pratiques des équipes éducatives'), buyer: found('CCAS de Montcornet') },
      'title',
      'second',
    ],
  ])('is told by its %s', (_, type, text, more, by, of) => {
    expect(amends(notice(type, text, more), known)).toMatchObject({ of, by })
  })

  it.each<[string, NoticeType, string, Partial<Tender>, string]>([
    ['a call', 'call', 'Annonce liée : 26-90041', {}, 'not-amending'],
    ['a title alone', 'corrigendum', '', { title: first.title }, 'unknown'],
    ['a title by another buyer', 'corrigendum', '', { title: first.title, buyer: found('Ville de Clairval') }, 'unknown'],
    ['a short reference alone', 'corrigendum', 'Référence 2026-14', {}, 'unknown'],
    ['a number within a longer one', 'corrigendum', 'Annonce liée : 126-90041 et 26-90041-2', {}, 'unknown'],
    ['two numbers', 'corrigendum', 'Annonces liées : 26-90041 et 26-90077', {}, 'several'],
  ])('is not guessed from %s', (_, type, text, more, why) => {
    expect(amends(notice(type, text, more), known)).toEqual({ of: null, why })
  })

  it('closes the consultation where all of it is dropped, and not where a lot is', () => {
    expect(amends(notice('cancellation', 'Avis 26-90041. La procédure est déclarée sans suite.'), known)).toMatchObject({
      closes: { value: true },
      removedLots: [],
      deadline: null,
    })
    expect(amends(notice('cancellation', 'Avis 26-90041. Les lots 1 et 3 sont déclarés sans suite.'), known)).toMatchObject({
      closes: null,
      removedLots: [{ value: '1' }, { value: '3' }],
    })
  })

  it('moves no deadline where it repeats the one that is known', () => {
    const same = notice('corrigendum', 'Annonce liée : 26-90041. Le règlement est modifié.', { deadline: found(day('2026-12-18', null)) })
    expect(amends(same, known)).toMatchObject({ deadline: null, removedLots: [] })
  })

  it('is never its own', () => {
    expect(amends({ ...first, noticeType: found<NoticeType>('corrigendum'), text: '26-90041' }, known)).toEqual({
      of: null,
      why: 'unknown',
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDeadline } from '../../../utils/tenders/parse-deadline'
import { findMoments, hasUsDate } from '../../../utils/tenders/parse-moment'
import { inZone, zoneNamed, zoneOfDepartements } from '../../../utils/tenders/zone'

const read = (text: string) => {
  const deadline = parseDeadline(text)
  return deadline && `${deadline.date} ${deadline.time ?? '-'}`
}

const zoned = (text: string, zone: string) => {
  const deadline = parseDeadline(text)
  return deadline && inZone(deadline, text, zone)
}

describe('a deadline as notices print it', () => {
  it.each([
    ['21/09/2020', '2020-09-21 -'],
    ['28/09/2020 à 12h00', '2020-09-28 12:00'],
    ['04/06/2026 à 17:00', '2026-06-04 17:00'],
    ['12/06/2026 12:00', '2026-06-12 12:00'],
    ['30/04/26 à 12h00', '2026-04-30 12:00'],
    ['30 septembre 2020 - 12:00', '2020-09-30 12:00'],
    ['1.e.r octobre 2020 - 12:00', '2020-10-01 12:00'],
    ['1er octobre 2026 à 9h', '2026-10-01 09:00'],
    ['18 septembre 2020, à 12 heures', '2020-09-18 12:00'],
    ['9 septembre 2020, à 15 h 30', '2020-09-09 15:30'],
    ['12 juin 2026 à 17 heures 30', '2026-06-12 17:30'],
    ['12 juin 2026 à midi', '2026-06-12 12:00'],
    ['24 | Sept. 2026 | 12 : 00', '2026-09-24 12:00'],
    ['30 Avril 2036 17:00', '2036-04-30 17:00'],
    ['27 juillet 2026 16:23 (heure de Paris)', '2026-07-27 16:23'],
    ['Clôture le 08/04/2026', '2026-04-08 -'],
    ['12:00 le vendredi 12/06/2026', '2026-06-12 12:00'],
    ['vendredi 12 juin 2026 avant 12h00', '2026-06-12 12:00'],
    ['2026-09-18+02:00', '2026-09-18 -'],
    ['2026-05-11T10:00:00', '2026-05-11 10:00'],
    ['2026-05-11T10:00:00Z', '2026-05-11 12:00'],
    ['2026-12-11T10:00:00Z', '2026-12-11 11:00'],
    ['2026-05-11T10:00:00+04:00', '2026-05-11 08:00'],
    ['Aou 31, 2026', '2026-08-31 -'],
    ['Octobre 2, 2026 - 12:00', '2026-10-02 12:00'],
    ['Sept 17, 2026', '2026-09-17 -'],
    ['May 5, 2026 5:00 PM', '2026-05-05 17:00'],
    ['5 May 2026 at 2 p.m.', '2026-05-05 14:00'],
    ['Date: 11/09/2020 Local time: 12:00', '2020-09-11 12:00'],
    ['15/05/2026 12:00:00 (UTC+02:00)', '2026-05-15 12:00'],
    ['du 01/06/2026 au 12/06/2026 à 12h00', '2026-06-12 12:00'],
    ['au lieu de 10/06/2026 à 12:00, lire 17/06/2026 à 12:00', '2026-06-17 12:00'],
    ['17/06/2026 à 12:00 (au lieu du 10/06/2026 à 12:00)', '2026-06-17 12:00'],
    ['initialement prévue le 10/06/2026 à 12h, reportée au 17/06/2026 à 16h', '2026-06-17 16:00'],
    ['10/06/2026 à 12h00 prolongée jusqu’au 17/06/2026 à 12h00', '2026-06-17 12:00'],
    ['10 juin 2026 ; nouvelle date : 17 juin 2026 à 9h30', '2026-06-17 09:30'],
    ['10/06/2026 10:00 – décalée au mercredi 17/06/2026 10:00', '2026-06-17 10:00'],
    ['portée du 10/06/2026 au 17/06/2026 à 12h00', '2026-06-17 12:00'],
    ['Lot 1 : 17/06/2026 à 12h00 ; lot 2 : 10/06/2026 à 12h00', '2026-06-10 12:00'],
    ['17/06/2026 à 12h00. Ouverture des plis le 18/06/2026', '2026-06-17 12:00'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    'Date à préciser',
    '31/02/2026',
    '09/18/2020',
    '29/02/2025',
    '00/06/2026',
    '2025-03',
    'art. 2.1.10',
    '12/13/14',
    'au lieu de 10/06/2026',
    '10/06/2026 à 12h00 17/06/2026 à 12h00',
    '10/06/2026, reportée à une date ultérieure',
  ])('refuses %s', (text) => expect(read(text)).toBeNull())

  it('keeps the day where the hour could be either end of it', () => {
    for (const text of ['12/06/2026 à minuit', '12/06/2026 à 24h00', '12/06/2026 à 25:10']) expect(read(text)).toBe('2026-06-12 -')
  })

  it("keeps the page's own clock and says whose it is", () => {
    expect(zoned('12/06/2026 à 14h, heure de La Réunion', 'Europe/Paris')).toMatchObject({
      zone: 'Indian/Reunion',
      zoneFrom: 'stated',
      time: '14:00',
    })
    expect(zoned('12/06/2026 à 14h', 'America/Cayenne')).toMatchObject({
      zone: 'America/Cayenne',
      zoneFrom: 'assumed',
      time: '14:00',
    })
    expect(zoneNamed('12:00 (heure de Paris)')).toBe('Europe/Paris')
    expect(zoneOfDepartements(['974'])).toBe('Indian/Reunion')
    expect(zoneOfDepartements(['974', '69'])).toBe('Europe/Paris')
    expect(zoneOfDepartements([])).toBe('Europe/Paris')
  })

  it('tells a date that can only be month first', () => {
    expect(hasUsDate('Deadline 09/18/2020')).toBe(true)
    expect(hasUsDate('Date limite : 18/09/2020')).toBe(false)
  })
})

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const moments = fc.record({
  at: fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
})
const two = (number: number) => String(number).padStart(2, '0')

describe('any day and hour', () => {
  it('is read back from every way of writing it', () => {
    fc.assert(
      fc.property(moments, ({ at, hour, minute }) => {
        const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]
        const iso = `${year}-${two(month)}-${two(day)}`
        const expected = `${iso} ${two(hour)}:${two(minute)}`
        for (const text of [
          `${two(day)}/${two(month)}/${year} à ${hour}h${two(minute)}`,
          `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`,
          `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}, à ${hour} h ${two(minute)}`,
          `${day} ${months[month - 1]?.toUpperCase()} ${year} - ${two(hour)}:${two(minute)}`,
          `${iso}T${two(hour)}:${two(minute)}:00`,
          `Date limite\u00a0: le ${two(day)}/${two(month)}/${two(year % 100)} à ${two(hour)}h${two(minute)}`,
        ])
          expect(read(text), text).toBe(expected)
      }),
    )
  })

  it('is a date that exists, whatever the text, and never throws', () => {
    const noise = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789/-.: àhT+Zjuinmars') }))
    fc.assert(
      fc.property(noise, (text) => {
        for (const { date, time, start, end } of findMoments(text)) {
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
          if (time) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the zone that a deadline names', () => {
  it.each([
    ['Date et heure limite de remise des plis : 12/06/2026 12:00 (heure de Paris)', 'Europe/Paris'],
    ['Date et heure limite de réception des offres : 12/06/2026 à 12h00 (heure de La Réunion)', 'Indian/Reunion'],
    ['le 12/06/2026 à 12 h, heure locale de Cayenne', 'America/Cayenne'],
    ['12/06/2026 12:00 Paris time', 'Europe/Paris'],
    ['Date et heure limite de remise des plis : 12/06/2026 12:00', null],
  ])('%s', (text, zone) => {
    expect(zoneNamed(text)).toBe(zone)
  })
})

describe('a clock told by its distance from Greenwich', () => {
  it.each([
    ['12/01/2027 à 12h00 (UTC+1)', 'Europe/Paris', 'Europe/Paris'],
    ['12/06/2027 à 12h00 (UTC+02:00)', 'Europe/Paris', 'Europe/Paris'],
    ['12/01/2027 12:00:00 (UTC+1) Heure de l’Europe centrale', 'Europe/Paris', 'Europe/Paris'],
    ['12/06/2027 12:00:00 (UTC+02:00) Heure de l’Europe de l’Est, heure d’été de l’Europe centrale', 'Europe/Paris', 'Europe/Paris'],
    ['12/01/2027 12:00 (GMT+01:00) Bruxelles', 'Europe/Paris', 'Europe/Brussels'],
    ['12/01/2027 12:00 CET', 'Europe/Paris', 'Europe/Paris'],
    ['12/01/2027 12:00 Central European Time', 'Europe/Paris', 'Europe/Paris'],
    ['12/01/2027 à 12h00 (UTC+4)', 'Europe/Paris', 'Indian/Reunion'],
    ['12/01/2027 à 12h00 (UTC-4)', 'America/Martinique', 'America/Martinique'],
  ])('%s', (text, supposed, zone) => expect(zoned(text, supposed)).toMatchObject({ time: '12:00', zone, zoneFrom: 'stated' }))
  it.each([
    '12/06/2027 à 12h00 (UTC+7)',
    '12/01/2027 à 12h00. Pour ces offres, cet avis vaut règlement.',
    '12/01/2027 à 12h00, réponse +1 jour',
  ])('not told: %s', (text) =>
    expect(zoned(text, 'Europe/Paris')).toMatchObject({ time: '12:00', zone: 'Europe/Paris', zoneFrom: 'assumed' }),
  )
})

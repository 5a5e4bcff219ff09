import { beforeEach, describe, expect, it } from 'vitest'
import { CODES } from '../../../utils/problems/codes'
import { dayParts, dayWords, deadlineWords, longDay, workingDaysWords, zoneWords } from '../../../utils/words/dates'
import { money } from '../../../utils/words/money'
import { plural } from '../../../utils/words/plural'
import { problemWords } from '../../../utils/words/problem-words'
import { say } from '../../../utils/words/say'
import { t } from '../../../utils/words/t'
import { installMessages } from '../../support/messages'

/** Non-breaking spaces of both widths read as spaces. */
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

beforeEach(() => installMessages('fr'))

describe('t', () => {
  it('puts values in by name, whatever their order', () => {
    expect(t('consortium_approval_at', { site: 'Lyon', diploma: 'DEES' })).toBe('DEES, Lyon')
  })

  it('shows a value as it is: neither its braces nor its dollars are read again', () => {
    for (const value of ['{site}', '$1', '$SITE$', '$&', '<b>x</b>']) {
      expect(t('consortium_approval_at', { diploma: value, site: 'Lyon' })).toBe(`${value}, Lyon`)
    }
  })

  it('shows a key that has no words, and a name that has no value', () => {
    expect(say({ key: 'reason_that_nobody_wrote' })).toBe('reason_that_nobody_wrote')
    expect(t('consortium_approval_at', { site: 'Lyon' })).toBe('{diploma}, Lyon')
    expect(t('consortium_approval_at', Object.create({ site: 'inherited' }))).toBe('{diploma}, {site}')
  })

  it('speaks through the Firefox name of the interface too', () => {
    const scope = globalThis as { browser?: unknown; chrome?: unknown }
    const { chrome } = scope
    scope.browser = chrome
    scope.chrome = undefined
    expect(t('ui_close')).toBe('Fermer')
    scope.browser = undefined
  })
})

describe('dates', () => {
  it('says a deadline with its hour and its zone', () => {
    const paris = { date: '2026-06-04', time: '17:00', zone: 'Europe/Paris', zoneFrom: 'stated' } as const
    expect(plain(deadlineWords(paris))).toBe('jeudi 4 juin 2026 à 17 h 00 (heure de Paris)')
    expect(plain(deadlineWords({ ...paris, time: '09:05', zone: 'Indian/Reunion' }))).toBe(
      'jeudi 4 juin 2026 à 9 h 05 (heure de La Réunion)',
    )
    expect(plain(deadlineWords({ ...paris, time: null }))).toBe('jeudi 4 juin 2026')
    installMessages('en')
    expect(plain(deadlineWords(paris))).toBe('Thursday 4 June 2026 at 17:00 (Paris time)')
  })

  it('counts the first of the month as the French do', () => {
    expect(plain(dayWords('2027-05-01'))).toBe('1er mai 2027')
    expect(plain(longDay('2027-05-01'))).toBe('samedi 1er mai 2027')
    expect(plain(longDay('2026-01-11'))).toBe('dimanche 11 janvier 2026')
    expect(dayParts('2027-05-01')).toEqual({ weekday: 'samedi', day: '1er', month: 'mai', year: '2027' })
  })

  it('keeps a day where it stands in any zone of the reader', () => {
    const zone = process.env.TZ
    for (const reader of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
      process.env.TZ = reader
      expect(plain(dayWords('2026-12-31'))).toBe('31 décembre 2026')
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('gives back what is no day, and names a zone after its city', () => {
    expect(dayWords('2026-02-31x')).toBe('2026-02-31x')
    expect(plain(zoneWords('Africa/Ouagadougou'))).toBe('heure locale : Ouagadougou')
  })

  it('says how many working days are left', () => {
    expect(plain(workingDaysWords(12))).toBe('dans 12 jours ouvrés')
    expect(plain(workingDaysWords(1))).toBe('dans 1 jour ouvré')
    expect(plain(workingDaysWords(0))).toContain('plus aucun jour ouvré')
  })
})

describe('numbers', () => {
  it('says an amount with its taxes', () => {
    const amount = { amount: 480_000, currency: 'EUR', taxes: 'excluded', role: 'maximum' } as const
    expect(plain(money(amount))).toBe('480 000 € hors taxes')
    expect(plain(money({ ...amount, amount: 12.5, taxes: null }))).toBe('12,50 €')
    expect(plain(money({ ...amount, currency: '??', taxes: 'included' }))).toBe('480 000 ?? toutes taxes comprises')
  })

  it('takes the form that fits: French counts zero as one', () => {
    expect(plain(plural('consortium_partners', 0))).toBe('0 partenaire')
    expect(plain(plural('consortium_partners', 1))).toBe('1 partenaire')
    expect(plain(plural('consortium_partners', 2))).toBe('2 partenaires')
    // French has a third form, `many`, for round millions: we write it as the others.
    expect(plain(plural('consortium_partners', 1_000_000))).toBe('1 000 000 partenaires')
    installMessages('en')
    expect(plural('consortium_partners', 0)).toBe('0 partners')
  })
})

describe('problems', () => {
  it('each have their own code', () => {
    const codes = Object.values(CODES)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^MAI-\d{3}$/)
  })

  it('say what happened, what to do and a code to quote', () => {
    const words = problemWords({ code: 'updated-reload' })
    expect(words.happened).toBe('Maillage vient d’être mis à jour.')
    expect(words.advice).toContain('Rechargez')
    expect(words.code).toBe('MAI-403')
  })

  it('say on which line of a file', () => {
    const { happened } = problemWords({ code: 'file-bad-siret', params: { line: 12, field: 'partners[0].siret', found: '123', others: 0 } })
    expect(happened).toContain('12')
  })
})

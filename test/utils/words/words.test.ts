import { beforeEach, describe, expect, it } from 'vitest'
import { CODES } from '../../../utils/problems/codes'
import { dayParts, dayWords, deadlineWords, longDay, workingDaysWords, zoneWords } from '../../../utils/words/dates'
import { fieldWords } from '../../../utils/words/field-words'
import { money } from '../../../utils/words/money'
import { plural } from '../../../utils/words/plural'
import { problemWords } from '../../../utils/words/problem-words'
import { say } from '../../../utils/words/say'
import { t } from '../../../utils/words/t'
import { sampleConsortium } from '../../support/gallery/samples/consortium'
import { getMessage, installMessages } from '../../support/messages'

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

describe('say', () => {
  it('writes a number and a day as the language does, and leaves other words alone', () => {
    const turnover = { key: 'requirement_turnover_enough', params: { turnover: 1_250_000.5 } }
    const over = { key: 'requirement_qualiopi_over', params: { day: '2026-05-01' } }
    expect(plain(say(turnover))).toBe('Chiffre d’affaires annuel : 1 250 000,5 €.')
    expect(plain(say(over))).toBe('Le certificat Qualiopi a pris fin le 1er mai 2026.')
    expect(plain(say({ ...over, params: { day: '2026' } }))).toBe('Le certificat Qualiopi a pris fin le 2026.')
    installMessages('en')
    expect(say(turnover)).toBe('Yearly turnover: €1,250,000.5.')
    expect(plain(say(over))).toBe('The Qualiopi certificate ended on 1 May 2026.')
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
    expect(plain(happened)).toBe('Ligne 12 : « 123 » n’est pas un SIRET, le numéro à 14 chiffres d’un établissement (partenaire 1, SIRET).')
  })

  it('say what to write, and how many other errors there are, if any', () => {
    const wrong = (others: number) =>
      plain(problemWords({ code: 'file-bad-email', params: { line: 1, field: 'partners[0].contacts[1].email', found: '', others } }).advice)
    expect(wrong(0)).toContain('écrivez exactement "email": null')
    expect(wrong(0)).not.toMatch(/erreur/)
    expect(wrong(1)).toMatch(/Ce fichier a 1 autre erreur\.$/)
    expect(wrong(1_200)).toMatch(/Ce fichier a 1 200 autres erreurs\.$/)
    const { happened, advice } = problemWords({ code: 'file-missing-field', params: { line: 1, field: 'version', found: '', others: 0 } })
    expect(plain(happened)).toBe('Ligne 1 : Il manque une information : version du format.')
    expect(advice).toContain('écrivez "version"')
    expect(plain(problemWords({ code: 'file-too-big', params: { size: 2.5, limit: 2 } }).happened)).toContain('2,5 Mo')
  })

  it('name the fields of a file in words, and those that are not ours as they are written', () => {
    expect(fieldWords('partners[1].sites[0].town')).toBe('partenaire 2, site 1, ville')
    expect(fieldWords('partners[0].skills[0].cpv[1]')).toBe('partenaire 1, compétence 1, code CPV 2')
    expect(fieldWords('convention.signedOn')).toBe('convention, date de signature')
    expect(fieldWords('partners[0].rna')).toBe('partenaire 1, rna')
    expect(fieldWords('partners[0].rnaList[3]')).toBe('partenaire 1, rnaList 4')
    expect(fieldWords('')).toBe('')
  })

  it('have words for every field that a consortium file can hold', () => {
    const names = new Set<string>()
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) for (const each of value) collect(each)
      else if (typeof value === 'object' && value !== null)
        for (const [name, each] of Object.entries(value)) {
          names.add(name)
          collect(each)
        }
    }
    collect(sampleConsortium)
    expect(names.size).toBeGreaterThan(30)
    for (const locale of ['fr', 'en'] as const)
      for (const name of names) {
        const key = `file_field_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
        expect(getMessage(locale, key), `${locale} ${key}`).not.toBe('')
      }
  })
})

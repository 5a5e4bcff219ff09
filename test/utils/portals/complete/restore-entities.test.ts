import { describe, expect, it } from 'vitest'
import { printer, restoreEntities } from '../../../../utils/portals/complete/restore-entities'

describe('entities that a site escaped twice', () => {
  it.each([
    ['&Eacute;cole &amp;agrave; c&ocirc;t&eacute;', 'École à côté'],
    ['&OElig;uvre et c&oelig;ur &hellip;', 'Œuvre et cœur …'],
    ['l&#39;an 2027 &mdash; AT&T &inconnu;', "l'an 2027 — AT&T &inconnu;"],
  ])('%s is %s', (printed, meant) => expect(restoreEntities(printed)).toBe(meant))

  it('are found again as the text has them, across its white space', () => {
    const text = 'D&eacute;p&ocirc;t le 3&nbsp;mai\nen  mairie &amp; ailleurs'
    const printed = printer(text)
    expect(printed('Dépôt le 3 mai')).toBe('D&eacute;p&ocirc;t le 3&nbsp;mai')
    expect(printed('mai en mairie & ailleurs')).toBe('mai en mairie &amp; ailleurs')
    expect(printed('le 3')).toBe('le 3')
    expect(printed('juin')).toBe('juin')
    expect(printer('sans entité')('autre')).toBe('autre')
  })
})

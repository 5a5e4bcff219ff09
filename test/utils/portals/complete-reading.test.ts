import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { completeReading } from '../../../utils/portals/complete-reading'
import { readPage } from '../../../utils/portals/read-page'

const notice = (more: string) =>
  readPage(
    new JSDOM(
      `<dl><dt>Acheteur</dt><dd>Ville de Montcornet</dd><dt>Référence</dt><dd>2026-7</dd><dt>Procédure</dt><dd>Procédure adaptée</dd>
       <dt>Date limite de réception des offres</dt><dd>12/06/2026 à 12h00</dd></dl>${more}`,
    ).window.document,
    null,
  )

describe('the conditions in a notice', () => {
  it('are read from its sentences, with the words that say so', () => {
    const reading = completeReading(
      notice(
        '<p>Le marché comprend deux tranches. Le lot 2 est réservé aux entreprises adaptées et aux ESAT. Autre phrase.</p><p>Aucune forme de groupement imposée à l’attributaire du marché.</p>',
      ),
    )
    expect(reading).toMatchObject({
      kind: 'notice',
      tender: {
        reserved: [{ value: 'disability', source: { quote: 'Le lot 2 est réservé aux entreprises adaptées et aux ESAT.' } }],
        groupRules: [{ value: 'no-form-imposed' }],
      },
    })
  })

  it('are none where the page says that there are none, and a page that is no notice stays as it is', () => {
    expect(completeReading(notice('<p>La participation n’est pas réservée aux entreprises adaptées.</p>'))).toMatchObject({
      tender: { reserved: [], groupRules: [] },
    })
    const other = { kind: 'other', portal: null, url: '' } as const
    expect(completeReading(other)).toBe(other)
  })
})

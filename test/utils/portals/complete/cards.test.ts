import { describe, expect, it } from 'vitest'
import { caseTender } from '../../../support/cases/case-tender'
import { told } from '../../../support/told'

const NOTICES: readonly (readonly [what: string, text: string, said: Partial<ReturnType<typeof told>>])[] = [
  [
    'a grant that an authority calls candidates for',
    `ARS Grand Est - Appel à candidatures : développement d’équipes mobiles
Le cahier des charges et la trame de réponse sont en annexe. Clôture le 20/01/2027.`,
    { type: 'call-for-projects', deadline: '2027-01-20' },
  ],
  [
    'a grant by what pays for it',
    `Département de la Lozère - Appel à candidatures : haltes-répit
Les places sont financées par une dotation annuelle. Clôture le 20/01/2027.`,
    { type: 'call-for-projects', deadline: '2027-01-20' },
  ],
  [
    'a contract whose candidates are called first',
    `Département de la Lozère - Appel à candidatures : entretien des haltes-répit
Procédure restreinte. CPV 90910000. Financement : budget du Département. Clôture le 20/01/2027.`,
    { type: 'call', deadline: '2027-01-20' },
  ],
  [
    'entities that a site escaped twice',
    `D&eacute;partement de la Loz&egrave;re &ndash; Appel &agrave; projets &laquo; Bien vieillir &agrave; domicile &raquo;
Une subvention est vers&eacute;e aux porteurs de projets. Les dossiers sont d&eacute;pos&eacute;s au plus tard le 8 f&eacute;vrier 2027.`,
    {
      type: 'call-for-projects',
      buyer: 'Département de la Lozère',
      title: 'Appel à projets « Bien vieillir à domicile »',
      deadline: '2027-02-08',
    },
  ],
  [
    'labels whose entities a site escaped twice',
    `Formation &agrave; l&#039;&eacute;coute des b&eacute;n&eacute;voles de l&#039;association
Organisme : Ville de Montcornet
R&eacute;f&eacute;rence : 2026-EC-4
Type de proc&eacute;dure : Proc&eacute;dure adapt&eacute;e
Lieu d&#039;ex&eacute;cution : (48) Loz&egrave;re
Montant estim&eacute; : 9 000 &euro; HT
Date limite de r&eacute;ception des offres : 12/01/2027 &agrave; 12h00`,
    {
      title: "Formation à l'écoute des bénévoles de l'association",
      reference: '2026-EC-4',
      procedure: 'adapted',
      places: ['48'],
      amounts: 'estimate 9000',
      deadline: '2027-01-12 12:00',
    },
  ],
  [
    'a card: code, place and days without a label',
    `MAPA - Services
09 Nov. 2026
26ECO-7 | Formation à l’écoute...
Objet : Formation à l’écoute des agents d’accueil
Organisme : Ville de Montcornet
(63) Puy-de-Dôme, (03) Allier
lundi 18 Janv. 2027 11:30`,
    { type: 'call', reference: '26ECO-7', places: ['63 03'], deadline: '2027-01-18 11:30' },
  ],
  [
    'a card: a day whose parts stand on lines of their own',
    `Formation à l’écoute des agents d’accueil
7
Janv. 2027
10 : 30
Organisme : Ville de Montcornet
Procédure adaptée`,
    { type: 'call', deadline: '2027-01-07 10:30' },
  ],
  [
    'two days with an hour and no label: neither',
    `Formation à l’écoute des agents d’accueil
Procédure adaptée
14 Déc. 2026 16:00
18 Janv. 2027 11:30`,
    { deadline: null },
  ],
  [
    'a day under the label of something else, or before a later one: none',
    `Formation à l’écoute des agents d’accueil
Procédure adaptée
Visite des lieux
14 Déc. 2026 16:00
18 Janv. 2027`,
    { deadline: null },
  ],
  [
    'an hour behind a dash',
    `Ville de Montcornet
Formation à l’écoute des agents d’accueil
Propositions à remettre avant le jeudi 14 janvier 2027 - 17:30`,
    { deadline: '2027-01-14 17:30' },
  ],
]

describe('cards, grants and escaped pages', () => {
  it.each(NOTICES)('are read: %s', (_, text, said) => {
    const tender = caseTender(text)
    expect(told(tender)).toMatchObject(said)
    const quoted = [tender.title, tender.buyer, tender.deadline, ...tender.amounts, ...tender.lots.flatMap(({ title }) => title)]
    for (const found of quoted) if (found) expect(text.replace(/\s+/g, ' ')).toContain(found.source.quote)
  })

  it('give a day that nothing names as one to be checked', () => {
    const read = (text: string) => caseTender(text).deadline?.value.unlabelled ?? false
    expect(read('Formation à l’écoute des agents d’accueil\nProcédure adaptée\n18 Janv. 2027 11:30')).toBe(true)
    expect(read('Formation à l’écoute des agents d’accueil\nProcédure adaptée\nDate limite de remise des offres : 18/01/2027')).toBe(false)
  })
})

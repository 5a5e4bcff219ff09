import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { restoreEntities } from '../../../utils/portals/complete/restore-entities'
import { completeReading } from '../../../utils/portals/complete-reading'
import { buyerName } from '../../../utils/portals/read/buyer-name'
import { referenceIn } from '../../../utils/portals/read/read-names'
import { readPage } from '../../../utils/portals/read-page'
import { pageLabels } from '../../support/page-labels'

const BASE =
  '<dl><dt>Acheteur</dt><dd>Ville de Montcornet</dd><dt>Référence</dt><dd>2026-7</dd><dt>Procédure</dt><dd>Procédure adaptée</dd><dt>Code CPV</dt><dd>80500000</dd></dl>'
const read = (html: string, url = 'https://www.exemple.fr/avis/7') => {
  const reading = completeReading(readPage(new JSDOM(`<title>Consultation</title>${BASE}${html}`, { url }).window.document, new URL(url)))
  return { labels: pageLabels(reading, '', url), tender: reading.kind === 'notice' ? reading.tender : null }
}

describe('a deadline among other dates', () => {
  it.each([
    ['the day alone on its line', '<p>Date limite de réception des offres :</p><p>12/06/2026 à 12h00</p>', '2026-06-12T12:00'],
    [
      'day and hour in two cells',
      '<table><tr><td>Date limite de remise des plis</td><td>12/06/2026</td><td>12h00</td></tr></table>',
      '2026-06-12T12:00',
    ],
    ['a label without a colon', '<div><span>Clôture</span> <span>12 juin 2026 à midi</span></div>', '2026-06-12T12:00'],
    ['two facts on one line', '<p>Parution : 01/05/2026 - Date limite : 12/06/2026 à 12h00</p>', '2026-06-12T12:00'],
    [
      'after the questions',
      '<p>Date limite des questions : 01/06/2026 Date limite de remise des offres : 12/06/2026 12:00</p>',
      '2026-06-12T12:00',
    ],
    [
      'before the opening',
      '<p>Date limite de réception des plis : 12/06/2026 12:00</p><p>Date d’ouverture des plis : 13/06/2026 14:00</p>',
      '2026-06-12T12:00',
    ],
    [
      'in a summary and in the body',
      '<p>Date de clôture : 12/06/2026</p><p>Date limite de réception des offres : 12 juin 2026, à 16 heures</p>',
      '2026-06-12T16:00',
    ],
    ['put off', '<p>Date limite de remise des plis : 12/06/2026 à 12h00, reportée au 19/06/2026 à 12h00</p>', '2026-06-19T12:00'],
    ['with its old day struck', '<p>Date limite de remise des plis : <del>12/06/2026 12:00</del> 19/06/2026 12:00</p>', '2026-06-19T12:00'],
    [
      'with its old day struck by a style',
      '<p>Date limite de remise des plis : <span style="text-decoration:line-through">12/06/2026 12:00</span> 19/06/2026 12:00</p>',
      '2026-06-19T12:00',
    ],
    [
      'with its old day struck by a class',
      '<p>Date limite de remise des plis : <span class="text-decoration-line-through">12/06/2026 12:00</span> 19/06/2026 12:00</p>',
      '2026-06-19T12:00',
    ],
  ])('%s', (_, html, deadline) => expect(read(html).labels.deadline).toBe(deadline))

  it.each([
    ['a withdrawal', '<p>Date limite de retrait des dossiers : 12/06/2026 12:00</p>'],
    ['a question', '<p>Date limite pour poser vos questions : 12/06/2026 12:00</p>'],
    ['a visit', '<p>Date limite de visite du site : 12/06/2026 12:00</p>'],
    ['samples', '<p>Date limite de remise des échantillons : 12/06/2026 12:00</p>'],
    ['validity', '<p>Date limite de validité des offres : 12/12/2026</p>'],
    ['a recourse', '<p>Date limite de dépôt des recours : 12/06/2026</p>'],
    ['the dispatch under an empty label', '<p>Date limite de réception des offres :</p><p>Date d’envoi du présent avis : 12/05/2026</p>'],
    ['an unknown label under an empty one', '<p>Date limite de réception des offres :</p><p>Envoyé le 12/05/2026</p>'],
    ['the publication', '<p>Date de publication : 12/05/2026</p><p>Mise en ligne le 12/05/2026</p>'],
    ['a day that is none', '<p>Date limite de réception des offres : 31/02/2026</p>'],
    ['a day written month first', '<p>Date limite de réception des offres : 06/30/2026</p>'],
    ['what a correction replaces', '<p>Date limite de réception des offres : au lieu de 12/06/2026</p>'],
    ['a hidden row', '<p style="display:none">Date limite de réception des offres : 12/06/2026</p>'],
    ['a menu', '<nav>Date limite de réception des offres : 12/06/2026</nav>'],
  ])('is not %s', (_, html) => expect(read(html).labels.deadline).toBeNull())

  it.each([
    [
      'in rows of their own',
      '<table><tr><td>Endroit où se trouve le texte à modifier : Date limite de réception des offres</td></tr><tr><td>Au lieu de :</td></tr><tr><td>Date : 8 juin 2026 - 12:00</td></tr><tr><td>Lire :</td></tr><tr><td>Date : 22 juin 2026 - 12:00</td></tr></table>',
    ],
    [
      'under a quoted heading',
      '<p><i>Dans la rubrique "Date limite de réception des offres" :</i><br><i>Au lieu de : </i>8 juin 2026, à 12 heures,<br><i>lire : </i>22 juin 2026, à 12 heures.</p>',
    ],
    [
      'in a sentence',
      '<p>Renseignements relatifs aux rectifications : Date et heure limite de réception des plis : au lieu de 08/06/2026 à 12:00, lire 22/06/2026 à 12:00.</p>',
    ],
  ])('is the corrected one %s', (_, html) => {
    const { tender, labels } = read(`<p>Date limite de réception des offres : 08/06/2026 à 12h00</p>${html}`)
    expect(labels.deadline).toBe('2026-06-22T12:00')
    expect(tender?.deadline?.source.quote).toContain('22')
  })

  it('is not what a correction says of something else', () => {
    const html =
      '<p>Dans la rubrique "Date de visite du site" :</p><p>Au lieu de : 8 juin 2026</p><p>lire : 22 juin 2026</p><p>Date limite de réception des offres : 29/06/2026 à 12h00</p>'
    expect(read(html).labels.deadline).toBe('2026-06-29T12:00')
  })

  it('is the first phase, which must not be missed; that of offers is kept aside', () => {
    const { tender } = read(
      '<p>Date limite de réception des offres : 10/09/2026 à 12h00</p><p>Date limite de réception des demandes de participation : 12/06/2026 à 12h00</p>',
    )
    expect(tender?.deadline?.value.date).toBe('2026-06-12')
    expect(tender?.otherDeadlines.map(({ value }) => value.date)).toEqual(['2026-09-10'])
  })

  it('has its hour in a row of its own', () => {
    const rows =
      '<tr><td>Date limite de remise des plis</td><td>12 juin 2026</td></tr><tr><td>Heure limite de remise des plis</td><td>16h30</td></tr>'
    expect(read(`<table>${rows}</table>`).labels.deadline).toBe('2026-06-12T16:30')
  })

  it('is day first on the sites of the Union, up to a date that can only be month first', () => {
    const english = '<div>Time limit for receipt of tenders</div><div>Date: 07/09/2026</div><div>Local time: 12:00</div>'
    expect(read(english).labels.deadline).toBeNull()
    const here = 'https://ted.europa.eu/udl?uri=TED:NOTICE:1-2026'
    expect(read(english, here).labels.deadline).toBe('2026-09-07T12:00')
    expect(read(`<p>Published 08/18/2026</p>${english}`, here).labels.deadline).toBeNull()
  })

  it('is told with the other moments that really differ', () => {
    const { tender } = read(
      '<p>Date de clôture : 10/06/2026</p><p>Date limite de réception des offres : 12/06/2026 à 12h00</p><p>Date limite de réception des offres : 12/06/2026 à 12h00</p>',
    )
    expect(tender?.deadline?.value).toMatchObject({ date: '2026-06-12', time: '12:00' })
    expect(tender?.otherDeadlines.map(({ value }) => value.date)).toEqual(['2026-06-10'])
  })

  it('is never taken from a copy that turns day and month round', () => {
    const { tender } = read(
      '<div>IV.2.2) Time limit for receipt of tenders</div><div>Date: 11/09/2020</div><div>Local time: 12:00</div><p>Sent on 18/08/2020</p><hr><p>Published 08/18/2020</p><div>IV.2.2) Time limit for receipt of tenders</div><div>Date: 09/11/2020</div><div>Local time: 12:00</div>',
    )
    expect(tender?.deadline?.value).toMatchObject({ date: '2020-09-11', time: '12:00' })
    expect(tender?.otherDeadlines).toEqual([])
  })
})

describe('other facts', () => {
  it('a title is not the heading of the site', () => {
    expect(read('<h1>Salle des marchés de la communauté</h1><p>Objet : Entretien des espaces verts</p>').labels.title).toBe(
      'Entretien des espaces verts',
    )
    expect(read('<h1>Entretien des espaces verts et des stades</h1><p>Objet : entretien des espaces verts</p>').labels.title).toBe(
      'Entretien des espaces verts et des stades',
    )
  })
  it.each([
    ['<table><tr><td>Intitulé</td><td>Numéro de la consultation : A26TPA02 Réaménagement du collège</td></tr></table>'],
    ['<dl><dt>Objet</dt><dd>Numéro de la consultation : A26TPA02 Réaménagement du collège</dd></dl>'],
    ['<div><span>Intitulé</span><div>Numéro de la consultation : A26TPA02 Réaménagement du collège</div></div>'],
  ])('a title may begin with the words of a label: %s', (html) => {
    const { title, reference } = read(html).labels
    expect([title, reference]).toEqual(['Numéro de la consultation : A26TPA02 Réaménagement du collège', '2026-7'])
  })
  it('a title may speak of a day', () => {
    const title = 'Organisation et tir d’un feu d’artifice pour le 14 juillet 2026'
    expect(read(`<dl><dt>Objet</dt><dd>${title}</dd></dl>`).labels.title).toBe(title)
  })
  it('a reference ends before the words that follow it', () => {
    expect(referenceIn('2026.FCS.PAT.0030 MAINTENANCE DES INSTALLATIONS INCENDIE')).toBe('2026.FCS.PAT.0030')
    expect(referenceIn('MAPA 2026-12')).toBe('MAPA 2026-12')
    expect(referenceIn('26 S 0004')).toBe('26 S 0004')
  })
  it('a buyer may be an acronym with dots, and is no role', () => {
    const named = (name: string) => read(`<dl><dt>Nom officiel</dt><dd>${name}</dd></dl>`).tender?.buyerAlso.map(({ value }) => value)
    expect(named('C.I.V.I.S.')).toEqual(['C.I.V.I.S.'])
    expect(named('B R G M')).toEqual(['B R G M'])
    expect(named('Pouvoir adjudicateur ou entité adjudicatrice')).toEqual([])
  })
  it('a code keeps the colon of its name', () => {
    const codes =
      '<div>Code CPV</div><div>79000000 - Services aux entreprises : droit, conseil</div><div>79300000 - Études : enquêtes, statistiques</div>'
    expect(read(codes).labels.cpv).toEqual(['80500000', '79000000', '79300000'])
  })
  it('a line of preformatted text is a line', () => {
    const text =
      'Avis d’appel public\nNom de l’acheteur : Ville de Montcornet\nObjet du marché : Entretien des parcs\nDate limite de remise des offres : 12 juin 2026 à 12h00\nCode CPV : 77310000'
    for (const html of [`<pre>${text}</pre>`, `<div style="white-space: pre-line">${text}</div>`]) {
      const labels = pageLabels(readPage(new JSDOM(html).window.document, null), '', null)
      expect([labels.title, labels.deadline, labels.cpv]).toEqual(['Entretien des parcs', '2026-06-12T12:00', ['77310000']])
    }
  })
  it('what a site has escaped twice is restored', () => {
    expect(restoreEntities('Accueil de jour &amp;quot;Les &amp;eacute;rables&amp;quot')).toBe('Accueil de jour "Les érables"')
    expect(restoreEntities('l&#039;&Eacute;tat &laquo; x &raquo; AT&T')).toBe("l'État « x » AT&T")
    expect(restoreEntities(buyerName('Association &quot;Les Tilleuls&quot'))).toBe('Association "Les Tilleuls"')
  })
  it.each([
    [
      'bare numbers in a table of lots',
      '<table><tr><th>N° du lot</th><th>Intitulé</th></tr><tr><td>1</td><td>Secteur nord</td></tr><tr><td>2</td><td>Secteur sud</td></tr></table>',
    ],
    [
      'descriptions that begin with a lot',
      '<p>Marché alloti : Oui</p><p>Description du lot : Lot n° 1 - Secteur nord</p><p>CPV du lot : 85320000</p><p>Description du lot : Lot n° 2 - Secteur sud</p>',
    ],
    ['numbers of a lot', '<p>Numéro du lot : 1. - Secteur nord</p><p>Numéro du lot : 2. - Secteur sud</p>'],
  ])('lots are read from %s', (_, html) => {
    const { lots, lots_count } = read(html).labels
    expect([lots, lots_count]).toEqual([
      [
        { number: '1', title: 'Secteur nord' },
        { number: '2', title: 'Secteur sud' },
      ],
      2,
    ])
  })
  it('a contract said to be undivided has no lot, whatever its title', () => {
    const { lots, lots_count } = read('<p>Ce marché est divisé en lots : non</p><p>Lot 2 : relance du gros œuvre</p>').labels
    expect([lots, lots_count]).toEqual([[], 0])
  })
  it('what was awarded is no estimate, and an earlier notice is not this one', () => {
    const { tender, labels } = read(
      '<h1>Avis d’attribution</h1><p>Nom du titulaire : Atelier des Tilleuls</p><p>Montant HT : 18 400,00 €</p><p>Publié le 12/01/26, date limite de remise des offres : 13/02/26</p>',
    )
    expect(tender?.amounts.map(({ value }) => [value.role, value.amount])).toEqual([['awarded', 18_400]])
    expect([labels.value, labels.winners, labels.published]).toEqual([null, ['Atelier des Tilleuls'], null])
  })
  it('the name that heads the address is the buyer, where no label says who buys', () => {
    const html =
      '<h1>Avis d’appel public à la concurrence</h1><table><tr><td><b>Office de Montcornet</b><br>M. Paul Lenoir<br>5 rue du Pré<br>63000 Clermont-Ferrand<br>Tél : 04 00 00 00 00</td></tr></table><p>Objet : Nettoyage</p><p>Procédure : adaptée</p><p>CPV : 90910000</p><p>Remise des offres le 12/06/26 à 12h00 au plus tard.</p>'
    const page = new JSDOM(html).window.document
    expect(pageLabels(readPage(page, null), '', null).buyer).toBe('Office de Montcornet')
  })
  it('a notice that asks for offers is a call, and a contract about projects too', () => {
    expect(read('<p>Date limite de remise des offres : 12/06/2026</p>').labels.notice_type).toBe('call')
    expect(read('<h1>Appel à projets culturels : scénographie</h1><p>Type d’avis : Avis de marché</p>').labels.notice_type).toBe('call')
  })
  it('a document is no lot, nor is a sentence', () => {
    const { lots } = read(
      '<ul><li>Lot 1 - CCTP.pdf</li><li>Lot 2 : BPU (120 Ko)</li><li>Lot 1 et lot 2 attribués séparément.</li></ul>',
    ).labels
    expect(lots).toEqual([])
  })
  it('a maximum is not an estimate', () => {
    const { tender, labels } = read(
      '<p>Valeur estimée hors TVA : 400,000 Euro</p><p>Valeur maximale de l’accord-cadre : 1,440,000 Euro</p><p>Montant minimum : 10 000 € HT</p>',
    )
    expect(labels.value).toEqual({ amount: 400_000, currency: 'EUR' })
    expect(tender?.amounts.map(({ value }) => [value.role, value.amount, value.taxes])).toEqual([
      ['estimate', 400_000, 'excluded'],
      ['maximum', 1_440_000, null],
      ['minimum', 10_000, 'excluded'],
    ])
  })
  it('an overseas buyer closes on its own clock', () => {
    expect(
      read('<p>Lieu d’exécution : (974) La Réunion</p><p>Date limite de réception des offres : 12/06/2026 à 12h00</p>').tender?.deadline
        ?.value,
    ).toEqual({
      date: '2026-06-12',
      time: '12:00',
      zone: 'Indian/Reunion',
      zoneFrom: 'assumed',
    })
  })
  it('a link to the documents is https or nothing', () => {
    expect(read('<p>Adresse des documents de marché : http://exemple.fr/dce</p>').tender?.documentsUrl).toBeNull()
    expect(read('<p>Adresse des documents de marché : https://exemple.fr/dce.</p>').tender?.documentsUrl?.value).toBe(
      'https://exemple.fr/dce',
    )
  })
})

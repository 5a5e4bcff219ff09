import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../utils/portals/read-page'
import { pageLabels } from '../../support/page-labels'

const rows = (html: string, url: string) =>
  pageLabels(readPage(new JSDOM(`<title>Annonces</title>${html}`).window.document, new URL(url)), '', url).rows

describe('the rows of a list', () => {
  it('may be headed by the buyer, with the reference in brackets above the title', () => {
    const card = (id: number, buyer: string, reference: string, title: string) =>
      `<div class="box"><div><div>Publié le 01/05/26</div><div>Date limite : le 12/06/26 à 12h00</div></div><h2>${buyer}</h2><div><div>[réf. ${reference}]</div>${title}</div><a href="/Annonces/MPI-pub-${id}.htm">Avis complet</a></div>`
    const html =
      card(20261, 'COMMUNE DE MONTCORNET (23000)', '2026-04', 'Livraison de repas') +
      card(20262, 'Mairie de Saint-Abel', 'M26.1', 'Entretien')
    expect(rows(html, 'https://www.portail.example/Annonces/lister')).toEqual([
      {
        notice_id: 'MPI-pub-20261',
        title: 'Livraison de repas',
        buyer: 'COMMUNE DE MONTCORNET',
        deadline: '2026-06-12T12:00',
        reference: '2026-04',
      },
      {
        notice_id: 'MPI-pub-20262',
        title: 'Entretien',
        buyer: 'Mairie de Saint-Abel',
        deadline: '2026-06-12T12:00',
        reference: 'M26.1',
      },
    ])
  })

  it('may give the day, the month and the hour in elements that touch', () => {
    const card = (id: string, day: string, month: string) =>
      `<li class="card"><h2><a href="/fiche?PCSLID=CSL_2026_${id}">Médiation à ${id}</a></h2><div><span>${day}</span><span>${month} 2027</span><span>10 : 30</span></div><ul><li><span>Organisme :</span><span>Ville de ${id}</span></li></ul></li>`
    expect(
      rows(`<ul>${card('Riom', '3', 'Janv.')}${card('Gap', '15', 'Févr.')}</ul>`, 'https://www.portail.example/recherche')?.map(
        ({ notice_id, deadline }) => [notice_id, deadline],
      ),
    ).toEqual([
      ['CSL_2026_Riom', '2027-01-03T10:30'],
      ['CSL_2026_Gap', '2027-02-15T10:30'],
    ])
  })

  it('may name their columns by `headers`, and cut a title that a bubble gives whole', () => {
    const row = (id: number) =>
      `<tr><td></td><td headers="ref"><span>26S${id}</span><div class="objet"><strong>Objet : </strong>Animation de temps<span>...</span><div class="info-bulle"><div>Animation de temps périscolaires ${id}</div></div></div></td><td headers="end"><div>08/06/2026<br>16:00</div></td><td><a href="/detail?consultation_ID=${id}">Accéder</a></td></tr>`
    const html = `<table><thead><tr><th id="ref">Référence</th><th id="what">Intitulé</th><th id="end">Date limite de remise des plis</th></tr></thead><tbody>${row(101)}${row(102)}</tbody></table>`
    expect(rows(html, 'https://www.portail.example/consultations')).toMatchObject([
      { notice_id: '101', title: 'Animation de temps périscolaires 101', deadline: '2026-06-08T16:00' },
      { notice_id: '102', title: 'Animation de temps périscolaires 102', deadline: '2026-06-08T16:00' },
    ])
  })
})

import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../../utils/portals/read-page'

const kind = (title: string, html: string) =>
  readPage(new JSDOM(`<title>${title}</title><body>${html}</body>`).window.document, new URL('https://www.exemple.fr/p/12')).kind
const rows = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')

describe('a notice that says little', () => {
  it.each([
    [
      'a builder, an object and a day for offers',
      '<h1>Travaux</h1>',
      rows('Maître d’ouvrage : Commune de Montcornet', 'Objet : Toiture de l’école', 'Date limite de remise des offres : 12/06/2026 à 12h'),
    ],
    [
      'a buyer whose trade is employment',
      '<h1>Accompagnement vers le retour de l’emploi durable</h1><h2>Bourse à la cotraitance</h2>',
      rows(
        'Acheteur : Maison de l’emploi du Forez',
        'Objet : Accompagnement collectif',
        'Date limite de remise des offres : 14/12/2026 à 12h00',
      ),
    ],
    [
      'headings over values',
      '<h1>Marché</h1>',
      '<h3>Nom de l’acheteur</h3><p>Foyer du Velay</p><h3>Intitulé</h3><p>Exposition</p><h3>Remise des offres</h3><p>au plus tard le 10/06/2026 à 18h</p>',
    ],
    [
      'a concession',
      '<h1>Avis de concession</h1>',
      rows(
        'Autorité délégante : Ville de Montcornet',
        'Objet de la délégation : Crèche',
        'Date limite de remise des candidatures : 18/06/2026',
      ),
    ],
    [
      'a modification',
      '<h1>Avis de modification</h1>',
      rows('Avis n° : 26-54999', 'Nom officiel : Hôpital de Montcornet', 'Titre : Blanchisserie', 'Département de publication : 69'),
    ],
    [
      'a code in a sentence of its own',
      '<h1>Avis d’appel public à la concurrence</h1>',
      rows('Acheteur : Ville de Montcornet', 'Retour des offres : au plus tard le 15 juin 2026', 'CPV 92000000'),
    ],
    [
      'a contract about employment',
      '<h1>Accompagnement vers l’emploi</h1>',
      rows('Acheteur : CCAS de Montcornet', 'Objet : Accompagnement vers l’emploi', 'Date limite de réception des plis : 12/06/2026 à 12h'),
    ],
    [
      'a call for projects',
      '<h1>Appel à projets : insertion par l’activité économique</h1>',
      rows('Porteur : Département de la Marne', 'Date limite de dépôt des dossiers : 05/06/2026'),
    ],
  ])('%s', (_, head, html) => expect(kind('Consultation', head + html)).toBe('notice'))
})

describe('a page that borrows the labels of notices', () => {
  it.each([
    [
      'a job',
      'Juriste H/F',
      rows(
        'Organisme : Métropole',
        'Référence : 26-18',
        'Objet : marchés',
        'Date limite de dépôt des candidatures : 12/06/2026',
        'Lieu : (69)',
      ),
    ],
    [
      'a job by its words',
      'Aide-soignant',
      rows(
        'Organisme : Hôpital',
        'Référence : AS-26',
        'Procédure : envoyer CV et lettre de motivation',
        'Date limite de réception des candidatures : 12/06/2026 à 12h00',
        'Objet : remplacement',
      ),
    ],
    [
      'a competitive exam',
      'Avis de concours',
      rows(
        'Organisme : Centre de gestion',
        'Référence : T-26',
        'Date limite de dépôt des dossiers : 12/06/2026',
        'Épreuves écrites : 15/10/2026',
      ),
    ],
    [
      'a vacancy',
      'Avis',
      '<h1>Avis de vacance de poste</h1>' +
        rows('Intitulé : Chef de bureau', 'Organisme : Préfecture', 'Référence : 26-1', 'Date limite de candidature : 05/06/2026'),
    ],
    [
      'a scholarship',
      'Bourses',
      '<h1>Appel à candidatures : bourses de thèse</h1>' +
        rows('Organisme : Fondation', 'Date limite de dépôt des candidatures : 12 juin 2026', 'Montant : 20 000 €'),
    ],
    [
      'a small ad',
      'Lot de livres',
      '<h1>Lot n° 3 : 40 livres</h1>' +
        rows('Référence : 771', 'Clôture : 12/06/2026 à 20h00', 'Acheteur : connectez-vous', 'Lieu : Lyon (69)', 'Montant : 40 €'),
    ],
    [
      'a sale of property',
      'Immeuble',
      '<h1>Vente d’un immeuble communal</h1>' +
        rows('Organisme : Ville', 'Objet : cession d’un immeuble', 'Date limite de remise des offres : 12/06/2026 à 12h00'),
    ],
    [
      'a market of exhibitors',
      'Marché de Noël',
      '<h1>Appel à candidatures exposants</h1>' +
        rows(
          'Organisateur : Ville',
          'Objet : chalets',
          'Date limite de dépôt des candidatures : 15/09/2026',
          'Règlement : cahier des charges',
        ),
    ],
    [
      'an encyclopedia',
      'Marché public',
      '<h1>Marché public</h1><table><tr><th>Procédure</th><td>Appel d’offres, procédure adaptée</td></tr><tr><th>Acheteur</th><td>Personne publique</td></tr><tr><th>Lots</th><td>Principe</td></tr></table>',
    ],
  ])('%s', (_, title, html) => expect(kind(title, html)).toBe('other'))
})

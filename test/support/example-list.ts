import type { ServedPage } from './served-page'

const DAY = 86_400_000

interface Row {
  readonly id: string
  readonly title: string
  readonly buyer: string
  readonly departement: string
}

/** Invented notices: the second and the fourth are a training consortium's own, the others are nobody's here. */
export const EXAMPLE_ROWS: readonly Row[] = [
  { id: '26-990021', title: 'Réfection de la toiture du gymnase des Tilleuls', buyer: 'Commune de Sainte-Aubépine', departement: '63' },
  {
    id: '26-990022',
    title: 'Formation au diplôme d’État de moniteur éducateur pour les établissements de la Limagne',
    buyer: 'Fondation des Quatre Vents',
    departement: '63',
  },
  { id: '26-990023', title: 'Collecte et traitement des déchets ménagers', buyer: 'Syndicat du Haut-Vallon', departement: '29' },
  {
    id: '26-990024',
    title: 'Analyse de la pratique et formation continue en travail social des équipes éducatives',
    buyer: 'Département de l’Ain',
    departement: '01',
  },
]

/** The address of BOAMP's results list. */
export const LIST_ADDRESS = 'https://www.boamp.fr/pages/recherche/'

/** A results list as BOAMP draws one, as of today. */
export function exampleList(today: Date): ServedPage {
  const published = new Date(today.getTime() - 2 * DAY).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' })
  const deadline = new Date(today.getTime() + 28 * DAY).toLocaleDateString('fr-FR', { day: '2-digit', month: '2-digit', year: 'numeric' })
  const cards = EXAMPLE_ROWS.map((row, index) => card(row, index, published, deadline)).join('\n')
  const html = `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>Rechercher un marché public</title></head>
  <body><main><h1>Rechercher un marché public</h1><p>${EXAMPLE_ROWS.length} avis</p><ul>${cards}</ul></main></body>
</html>`
  return { body: Buffer.from(html), contentType: 'text/html' }
}

function card({ id, title, buyer, departement }: Row, index: number, published: string, deadline: string): string {
  return `<li class="fr-pb-0 ng-binding ng-scope" ng-repeat="(i,item) in items">
  <div class="card-notification fr-callout fr-callout--boamp">
    <h2>
      <div><input id="checkboxes-select-avis-${index}" type="checkbox"><label for="checkboxes-select-avis-${index}">Avis n° ${id}</label></div>
      <div><span> Publié le ${published}</span></div>
      <p><span>Date limite de réponse le ${deadline} à 12h00 </span></p>
      <p><a href="/pages/avis?q=idweb:&quot;${id}&quot;"><span ng-bind-html="item.fields.objet">${title}</span></a></p>
    </h2>
    <div class="card-notification-info">
      <ul>
        <li><span class="fr-text--bold text-uppercase">Département :&nbsp;</span><span ng-repeat="dept in tab_dept">${departement}&nbsp;</span></li>
        <li><span class="fr-text--bold text-uppercase">Acheteur : </span><span ng-bind-html="item.fields.nomacheteur">${buyer}</span></li>
        <li><span class="fr-text--bold text-uppercase">Type d'avis : </span><span ng-bind="item.fields.nature_libelle">Avis de marché</span></li>
        <li><span class="fr-text--bold text-uppercase">Procédure : </span><span ng-bind="item.fields.procedure_libelle">Procédure Ouverte</span></li>
      </ul>
    </div>
  </div>
</li>`
}

import { fold } from '../../tenders/fold'

/** What a label announces. Several fields feed one property of a tender; `none` is a label that is known and of no use. */
export type Field =
  | 'none'
  | 'deadline'
  | 'questions'
  | 'published'
  | 'title'
  | 'object'
  | 'description'
  | 'buyer'
  | 'entity'
  | 'body'
  | 'reference'
  | 'noticeId'
  | 'procedure'
  | 'noticeType'
  | 'cpv'
  | 'place'
  | 'nuts'
  | 'publicationPlace'
  | 'placeMore'
  | 'lot'
  | 'divided'
  | 'estimate'
  | 'maximum'
  | 'minimum'
  | 'awarded'
  | 'winner'
  | 'documents'
  | 'profile'
  | 'reserved'
  | 'group'

const OF = "(?: (?:du|de la|de l'|des|de|d'|of the|of) ?)"
// What is sent, after "date limite": "de réception des offres ou des demandes de participation".
const SENT =
  "(?: ?(?:(?:de|du|des|d'|a|au|pour|par|en|ou|et|,) ?)*(?:la |le |l'|les |vos |votre )?(?:remise|reception|depot|reponses?|envoi|soumission|transmission|presentation|cloture|clo[tu]+re|plis?|offres?|candidatures?|dossiers?|propositions?|projets?|plans|demandes? de participation|participation|manifestations? d'interet|dematerialisee?s?|electroniques?))*(?: (?:le|au|a))?"
const CONTRACT =
  "(?:marche|consultation|contrat|avis|accord-cadre|appel(?: d'offres?| a projets?| a candidatures?)?|procedure|projet|offre|acquisition)s?(?: publics?)?"

// Read in order: what could be taken for a deadline comes before it. Each is tried on a whole label, folded.
const LABELS: readonly (readonly [Field, RegExp])[] = (
  [
    [
      'questions',
      "(?:date |jour |heure |delai )?.{0,20}(?:limite|butoir|fin|time limit|deadline|final date|last date).{0,60}(?:questions?|renseignements?|precisions?|eclaircissements?|informations? (?:complementaires?|supplementaires?)|additional information|clarifications?).{0,40}|date limite de demande d'informations",
    ],
    [
      'none',
      "(?:date |heure |delai |jour |periode ).{0,60}(?:obtention|retrait|validite|envoi|ouverture|visite|demarrage|commencement|debut|notification|previsionnel|signature|execution|echantillon|maquette|recours|selection|invitation|negociation|livraison|modification|mise a jour|paiement|reunion|audition|attribution|decision|jury|inscription|envoyee?|reference|conclusion).{0,80}|(?:validite|duree) .{0,80}|delai (?!de (?:remise|reception|depot|reponse)).{0,80}|.{0,30}(?:opening|dispatch|validity|estimated date|withdrawal|complaint|review|appeal|award criteria|contract start|contract end|renouvellement).{0,60}|references completes|reference de (?:ted|l'avis).{0,20}|numero (?:de l'avis au jo|national d'identification).{0,30}|identifiant de la procedure|procedure identifier|type de (?:marche|contrat|prestations?)|type of contract|base juridique|legal basis|la procedure est acceleree|criteres? .{0,60}|descripteurs?|mots? descripteurs?|objectif.{0,60}|lot compris.{0,60}",
    ],
    [
      'deadline',
      `(?:(?:date|jour|heure|delai|echeance)s?(?: ?(?:et|/|&) ?(?:date|heure)s?)? )?(?:limites?|butoirs?)(?: (?:fixee?|imperative))?${SENT}`,
    ],
    [
      'deadline',
      `(?:date|delai|echeance)s?(?: et heures?)? (?=(?:de |d'|pour )?(?:la |l'|le )?(?:remise|reception|depot|reponse|soumission|cloture|clot))${SENT}`,
    ],
    [
      'deadline',
      "clotures?(?: (?:le|de la consultation|des? (?:candidatures?|offres?|depots?|inscriptions?|plis?)|de l'appel.{0,25}))?|(?:date|heure)s? de (?:clo|clot)t?u?t?u?re.{0,40}|a remettre avant(?: le)?|dlro?|date d'echeance|echeance|remise des (?:plis|offres|candidatures)(?: (?:avant )?le)?|depot (?:des (?:dossiers|candidatures|offres|plis) )?(?:jusqu'au|avant le)|(?:reponse (?:attendue )?|candidatures? |repondre )(?:avant|jusqu'au|pour)(?: le)?",
    ],
    [
      'deadline',
      '(?:deadline|time limit|final date|closing date|last date|submission deadline|due date)(?: (?:and time|date|time))*(?: (?:for|of|to) (?:the )?(?:receipt|receiving|submission|submitting|submit|reception|tenders?|offers?|bids?|applications?|responses?|proposals?|requests?).{0,80})?',
    ],
    [
      'published',
      "(?:date |jour )?(?:de (?:la )?)?(?:premiere )?(?:publiee?(?: le)?|publication|parution|mise? en ligne(?: le)?|publication date|date of publication|published(?: on)?)(?: (?:de l'avis|le|du present avis))?|paru le|publication date",
    ],
    [
      'cpv',
      '(?:code|codes|code\\(s\\)|nomenclature|classification|vocabulaire commun)?(?: des marches)? ?\\(?(?:c\\.?p\\.?v\\.?)\\)?(?: codes?)?.{0,60}|nomenclature(?: (?:principale|complementaire|supplementaire|secondaire|additionnelle))?s?.{0,20}|descripteurs? (?:principal|principaux|supplementaires?|secondaires?|complementaires?).{0,20}|objets? (?:principal|principaux|complementaires?|supplementaires?|secondaires?)|(?:main|additional) (?:cpv )?(?:code|classification|nomenclature)s?.{0,30}|classifications? (?:principale|complementaire)s?',
    ],
    [
      'lot',
      'lots? ?(?:n[°ºo.]{0,2}|numero|no)? ?|lot(?: no| number)?|(?:identifiant technique du|numero(?: du| de)?|identifiant du|lot technical id|technical id of the) lot',
    ],
    [
      'divided',
      'allotissement|division en lots?|nombre (?:total )?de lots?|(?:ce|le) (?:marche|contrat|consultation) est (?:divisee?|alloti) en lots?|(?:prestations|marche) divisee?s? en lots?|this contract is divided into lots|decomposition en lots?|marche alloti|consultation allotie|alloti|information(?:s)? sur les lots',
    ],
    [
      'maximum',
      '(?:valeur|montant|estimation|seuil)s?(?: totale?| estimee?)? maxim(?:ale?|um)(?: .{0,60})?|maxim(?:um|al)(?: (?:de|du|ht|annuel).{0,40})?|(?:framework )?maximum value.{0,40}',
    ],
    ['minimum', '(?:valeur|montant|seuil)s? minim(?:ale?|um)(?: .{0,60})?|minim(?:um|al)(?: (?:de|du|ht|annuel).{0,40})?'],
    [
      'awarded',
      "(?:valeur|montant)s?(?: totale?)?(?: finale?s?| attribuee?s?| initiale?)+.{0,60}|(?:valeur|montant) (?:du|de tous les) (?:marches?|contrats?)(?: attribuee?s?)?.{0,60}|montant (?:de l'offre|du resultat|de l'attribution|attribue).{0,40}|valeur du (?:resultat|lot|marche).{0,30}|(?:final|awarded) value.{0,40}|value of (?:the tender|all contracts|the result).{0,60}|total value of the (?:procurement|contract).{0,60}",
    ],
    [
      'estimate',
      "(?:valeur|montant|estimation|budget|enveloppe|cout|prix)s?(?: totale?s?| globale?s?| financiere?| financier)?(?: estimee?s?| estimatif| estimative| previsionnel(?:le)?)?(?: (?:du|de la|de l'|des) ?(?:marche|consultation|accord-cadre|besoin|lot|prestations))?(?: \\(?(?:hors (?:tva|taxes?)|h\\.?t\\.?(?:v\\.?a\\.?)?|(?:€|euros?|eur) ?h\\.?t\\.?|en (?:euros?|€)(?: ?h\\.?t\\.?)?|tous? lots? confondus?)\\)?)*|estime(?:e)?(?: (?:€ )?ht)?|estimated(?: total)? value.{0,40}|value excluding vat",
    ],
    [
      'winner',
      "(?:nom(?: et adresse)?s?(?: officiels?)?(?: du| de l'| des?) ?)?(?:titulaires?|attributaires?|laureats?|contractants?|winners?|tenderers? selected)(?: (?:du|de la|de l').{0,30})?|name and address of the contractor|contractor",
    ],
    [
      'noticeType',
      "type (?:d'avis|d'annonce|de l'avis|de document|de formulaire|de publication|d'appel)|nature de l'avis|type of (?:document|notice)|notice type|form type|avis concerne",
    ],
    [
      'procedure',
      `(?:type|forme|mode|nature)?(?:${OF}(?:la )?)?(?:procedure|passation)(?:${OF}passation)?(?: du marche| de passation| de la consultation| utilisee.{0,20})?|mode(?: de passation.{0,20})?|type of procedure|procedure type|procedure`,
    ],
    ['noticeId', "(?:numero |n° ?)?(?:de |d'|de l')?(?:avis|annonce|document)(?: ?(?:n°|no|nº|numero))?|document number|notice number"],
    [
      'reference',
      `(?:numero|n°|no|code)?${OF}? ?(?:reference|ref\\.?|identifiant interne|identifiant)(?: (?:interne|acheteur|client))?(?:${OF}?(?:la |l')?(?:${CONTRACT}|dossier|acheteur|annonce))?(?: (?:attribuee?|donnee?) (?:au (?:marche|dossier)|par).{0,100})?|n° ?(?:de |du |d')?(?:la )?(?:${CONTRACT}|dossier)|numero (?:de |du |d')?(?:la )?(?:${CONTRACT}|dossier)|reference number|internal (?:identifier|reference)|reference attribuee.{0,80}`,
    ],
    ['publicationPlace', 'dep(?:artement|t)?\\.?(?:s|\\(s\\))?(?: de publication| publies?)?'],
    ['nuts', '(?:codes?|code\\(s\\))? ?nuts(?: codes?)?(?: .{0,20})?|nuts code|subdivision (?:du )?pays.{0,12}|country subdivision.{0,12}'],
    [
      'place',
      "lieux?(?:\\(x\\))?(?: (?:principal|principaux))? ?(?:d'execution|de livraison|de (?:la )?(?:prestation|realisation|mission)|d'intervention|des travaux|d'exercice)(?: .{0,100})?|(?:main )?(?:site or )?place of performance.{0,30}|localisations?|departements? (?:d'execution|concernes?|de prestation)|territoires?(?: concernes?)?|perimetre(?: geographique)?|zones? (?:geographiques?|d'intervention)|regions?",
    ],
    ['entity', "entites? (?:d'achats?|acheteuse|adjudicatrice)s?|service (?:acheteur|gestionnaire)"],
    ['body', 'entites? publiques?|organismes?'],
    [
      'buyer',
      "(?:(?:noms?|denomination|identite|raison sociale)(?: et adresses?)? ?(?:officiel(?:le)?s?)? ?(?:complete?)?(?: (?:du|de la|de l'|des?) ?)?)?(?:(?:organisme |autorite |personne )?(?:acheteu?r(?:s|euse)?|pouvoirs? adjudicateurs?|entites? adjudicatrices?|maitres? d'ouvrages?|emetteurs?|collectivites?|contractante|concedante?s?|responsable du marche|organismes?)(?: publics?| publique| contractant| principal)?(?: ?/ ?entites? adjudicatrices?)?)|noms? et adresses?(?: officiels?)?|nom officiel|(?:official )?name(?: and addresses)?|official name|contracting (?:authority|entity|body)(?: name)?|buyer(?: name)?|authority name|(?:co-?)?financeurs?|commanditaire|autorite organisatrice|porteur de l'appel",
    ],
    [
      'title',
      `(?:intitule|titre|nom)(?:${OF}(?:l'|la |le )?(?:${CONTRACT}|mission|lot))*(?: (?:attribuee? au|public|attribue par).{0,90})?|intitule de l'appel d'offre public|title|designation|libelle(?: (?:du|de la) .{0,20})?`,
    ],
    ['object', `objets?(?:${OF}(?:la |le )?(?:presente? )?${CONTRACT})?|subject|sujet`],
    ['description', '(?:breve )?description(?: .{0,40})?|short description|resume|caracteristiques principales'],
    ['placeMore', 'informations? (?:complementaires?|supplementaires?)(?: sur le lieu)?|place performance additional information'],
    [
      'documents',
      'adresse (?:des documents de marche|de telechargement.{0,40})|address of the procurement documents|(?:lien|acces|telechargement)(?: (?:vers|au|du|pour).{0,10})?(?: le)? ?(?:dce|dossier).{0,40}|dce|lien dce|documents du marche|url des documents.{0,20}',
    ],
    [
      'profile',
      "(?:adresse .{0,40})?profil (?:d'|de l')?acheteur.{0,20}|adresse du profil.{0,20}|address of the buyer profile|buyer profile",
    ],
    [
      'reserved',
      'participation reservee|marches? reserves?|reserved (?:participation|procurement|contracts?)|information(?:s)? (?:sur les|about) (?:marches reserves|reserved contracts)',
    ],
    [
      'group',
      "forme juridique (?:que devra revetir|du groupement|de groupement).{0,80}|groupements?(?: d'operateurs economiques)?|forme du groupement",
    ],
    [
      'none',
      "adresse.{0,40}|ville|town|code postal|postal code|pays|country|telephone|tel\\.?|telecopieur|fax|courriel|e-?mail|correspondant|point de contact|adresse electronique|nature du marche|categorie(?: .{0,30})?|date|heure locale|local time|durees?.{0,60}|remarque|options?|variantes?|langues?.{0,80}|type|activites?.{0,60}|siret|siren|date d'envoi.{0,60}",
    ],
  ] as const
).map(([field, source]) => [field, new RegExp(`^(?:${source})$`)])

const NUMBERING = /^(?:(?:section )?(?:[ivx]{1,4}(?:\.\d+)+|[ivx]{1,4}(?=[.):])|\d{1,2}(?:\.\d+)+)[.):]*|\d{1,2}[.)]|[*•?·>-]+) */
const TRAILING = /[\s:*?.;(-]+$/

/** A label as it is compared: folded, without its numbering, brackets and closing marks. */
export function plainLabel(label: string): string {
  return fold(label.slice(0, 200))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(NUMBERING, '')
    .replace(/ ?\([^)]{0,60}\)/g, '')
    .replace(TRAILING, '')
    .replace(/^c\.?p\.?v\.? ?- ?/, 'cpv ')
    .trim()
}

/** What a label announces; null where it is not a known one. */
export function fieldOf(label: string): Field | null {
  const plain = plainLabel(label)
  if (plain.length < 2 || plain.length > 150) return null
  return LABELS.find(([, known]) => known.test(plain))?.[0] ?? null
}

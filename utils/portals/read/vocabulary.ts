import { plainLabel } from './plain-label'

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
  | 'money'
  | 'estimate'
  | 'maximum'
  | 'minimum'
  | 'awarded'
  | 'winner'
  | 'documents'
  | 'profile'

// Labels without their small words and plurals: "Date et heure limites de réception des offres" is "date heure limite
// reception offre". Read in order: what could be taken for a deadline and is none comes before it.
const SENT =
  '( (remise|reception|depot|reponse|envoi|soumission|transmission|presentation|clo[tu]+re|plis?|offre|candidature|dossier|proposition|projet|plan|demande|participation|manifestation|interet|dematerialisee?|electronique|fixee?))*'
const CONTRACT =
  '( (marche|delegation|concession|consultation|contrat|avis|accord cadre|appel( offre| projet| candidature)?|procedure|projet|acquisition|dossier|mission|lot|public|presente?))*'
const LABELS: readonly (readonly [Field, RegExp])[] = (
  [
    [
      'questions',
      '.*(limit|butoir|deadline|final date).*(question|renseignement|precision|eclaircissement|informations? (complement|supplement)|additional information|clarification).*|date limite demande information',
    ],
    [
      'none',
      '(date )?(ouverture|envoi|debut|visite|notification|attribution|dispatch|opening).*|(validite|duree|critere|langue|adresse|categorie|activite|base|numero national|reference (complete|ted|avis)|identifiant procedure|procedure (identifier|acceleree)|(type|nature) (marche|contrat|prestation|contract)|lots? compris|mots? descripteur).*|descripteur|ville|code postal|pays|country|tel\\w*|fax|courriel|e ?mail|correspondant|point contact|date|heure locale|local time|option|variante|type|siret',
    ],
    ['deadline', `((date|heure|jour|delai|echeance) )*(limite|butoir)${SENT}`],
    [
      'deadline',
      `(date|delai|echeance)( heure)? ((remise|reception|depot|soumission|presentation)( (plis?|offre|candidature|dossier|proposition|projet|reponse))+|clo[tu]+re${SENT})`,
    ],
    [
      'deadline',
      `clo[tu]+re( consultation| inscription| appel.*)*${SENT}|remettre avant|dlro?|(date )?echeance|(remise|retour|reception) (plis?|offre|candidature)( avant)?|(depot|reponse|repondre|candidature)( dossier| candidature| offre| plis?| attendue?)* (avant|jusqu)`,
    ],
    [
      'deadline',
      '(submission |tender )?(deadline|time limit|final date|closing date|last date|due date)( (date|time|receipt|receiving|submission|submitting|submit|reception|tender|offer|bid|application|response|proposal|request|participate|expression|interest))*',
    ],
    ['published', '(date )?(premiere )?(publiee?|publication|parution|mise? ligne|paru|published)( date)?( avis)?'],
    [
      'cpv',
      '.{0,30}\\bcpv\\b.{0,40}|nomenclature( \\w+)?|descripteur (principa|supplement|secondaire|complement).*|objet (principal|complement|supplement|secondaire).*',
    ],
    ['lot', 'lots?( (no|number))?|(identifiant( technique)?|numero( marche)?) lot'],
    [
      'divided',
      'allotissement|(division|decomposition) lots?|nombre( total)? lots?|(ce )?(marche|contrat|consultation|prestation)( est)? (divisee? lots?|allotie?)|this contract is divided into lots|allotie?|informations? (about )?lots?',
    ],
    [
      'winner',
      '(nom |adresse |officiel )*(titulaire|attributaire|laureat|contractant|winner|contractor)( (marche|lot|contrat|organisme))?',
    ],
    ['noticeType', '(type|nature) (avis|annonce|document|formulaire|publication|appel|notice)|(notice|form) type'],
    ['procedure', `((type|forme|mode|nature) )?(procedure|passation)( passation| utilisee.*)?${CONTRACT}|mode|procedure type`],
    ['noticeId', '(numero )?(avis|annonce|document|notice)( (no|number|numero))?'],
    [
      'reference',
      `((numero|no|code) )?(reference|ref|identifiant)( (interne|acheteur|client|number|attribuee?.*|annonce))?${CONTRACT}( attribuee? .*)?|(no|numero)(?= (marche|consul|contrat|dossier|proc))${CONTRACT}|internal (identifier|reference)`,
    ],
    ['publicationPlace', 'dep(artement|t)( publication)?'],
    ['nuts', '(code )?nuts( code)?( .{0,20})?|subdivision pays.*'],
    [
      'place',
      'lieux?( principa(l|ux))? (execution|livraison|prestation|realisation|mission|intervention|travaux|exercice)( .*)?|(main )?(site )?place performance.*|localisation|departement (execution|concerne|prestation)|territoire( concerne)?|perimetre( geographique)?|zone (geographique|intervention)|region',
    ],
    ['entity', 'entite (achat|acheteuse|adjudicatrice)|service acheteur'],
    ['body', 'entite publique|organisme'],
    [
      'buyer',
      '((nom|denomination|identite|adresse|officiel\\w*|complet) )*(organisme |autorite |personne )?(acheteu\\w+|pouvoir adjudicateur|entite adjudicatrice|maitre ouvrage|emetteur|collectivite|autorite (contractante|concedante|delegante|organisatrice)|organisme)( public\\w*| entite adjudicatrice| contractant)?|nom( adresse)? officiel\\w*|nom adresse( officielle)?|(official )?name( addresse)?|contracting (authority|entity|body)( name)?|buyer( name)?|authority name|financeur|commanditaire',
    ],
    ['title', `(intitule|titre|nom(?= (marche|consul|projet)))${CONTRACT}( attribuee?.*)?|title|designation|libelle`],
    ['object', `objet${CONTRACT}|subject|sujet`],
    ['description', '(breve |short )?description( .*)?|resume|caracteristique principale'],
    ['placeMore', 'informations? (complement|supplement)\\w+'],
    ['documents', 'adresse document.*|(lien|acce|telechargement)( vers)? (dce|dossier).*|dce|document marche'],
    ['profile', '(adresse .{0,30})?profil acheteur'],
    // Which amount is told outside the page.
    ['money', '(framework )?(valeur|montant|estimation|estime\\w*|budget|enveloppe|cout|seuil|value|maxim\\w+|minim\\w+)( .*)?'],
  ] as const
).map(([field, source]) => [field, new RegExp(`^(?:${source})$`)])
// An address of documents is of use; any other is none, and is asked after it.
const [QUESTIONS, NONE, ...REST] = LABELS
const KNOWN = [QUESTIONS, ...REST.filter(([field]) => field === 'documents' || field === 'profile'), NONE, ...REST].flatMap((label) =>
  label ? [label] : [],
)

/** What a label announces; null where it is not a known one. */
export function fieldOf(label: string): Field | null {
  const plain = plainLabel(label)
  if (plain.length < 2 || plain.length > 130) return null
  return KNOWN.find(([, known]) => known.test(plain))?.[0] ?? null
}

import { stem } from './tokens'

const stems = (words: string) => new Set(words.split(/\s+/).map(stem))

/**
 * Words that half the notices of public services hold: alone or together they prove little.
 * What else is in a phrase decides.
 */
export const GENERIC = stems(
  'accompagnement accompagner accueil action activité agent aide analyse animation appui atelier cadre certificat collectif compétence conseil continu continue ' +
    'développement diplôme direction domaine éducatif emploi encadrement équipe établissement état étude évaluation expérience fonction formation former ' +
    'gestion groupe individuel information insertion intervention jeune médico mise mission national niveau organisation organisme parcours participation ' +
    'permanent personne personnel pratique préparation prestation prise professionnel professionnelle programme projet protection public qualification qualité ' +
    'réalisation recherche responsable santé secteur séance service session social soin soutien spécialisé stage suivi technique territoire travail travailleur unité validation ' +
    'type thème annuel commun départemental divers initial interne intercommunal municipal obligatoire permanent régional renforcé spécifique territorial',
)

/** Words that say that something is taught: a skill named as a training is not proved by its public alone. */
export const TRAINING = stems(
  'formation formations former formateur formatrice diplôme diplômant diplômante qualification qualifiant professionnalisation stage stagiaire ' +
    'enseignement apprentissage apprenti pédagogie pédagogique tutorat VAE certification certifiant apprenant cursus DEAES DEAF DEES DEME CAFERUIS',
)

/**
 * Words of buying: what is bought stands behind them. "Achat d'actions de formation" is a training,
 * "Fourniture de mobilier pour un centre de formation" is furniture.
 */
export const BUYING = stems('achat acquisition fourniture fournitures location')

/** Words of procedure and of service in general: whatever is bought, a title may begin with them. */
export const FORMULA = stems(
  'marché accord cadre bon commande subséquent lot relance consultation procédure adaptée appel offre objet présent numéro contrat prestation service ' +
    'action réalisation mise œuvre système dynamique exécution programme avis',
)

/** What is bought as a service: behind a word of buying it leads on to its own object. */
export const SERVICES = stems(
  'prestation action service séance session accompagnement intervention atelier parcours module dispositif cycle dynamique animation journée heure stage',
)

/** Objects of a contract that are another trade than teaching and accompanying: what stands behind them is a place or a public. */
export const OTHER_TRADES = stems(
  'nettoyage nettoiement mobilier matériel travaux construction reconstruction rénovation réhabilitation extension aménagement démolition restructuration ' +
    'maître maîtrise installation impression reprographie gardiennage télésurveillance assurance assurances transport ' +
    'transports véhicule véhicules vélo vélos repas denrées alimentation chauffage électricité gaz carburant informatique logiciel serveur ' +
    'télécommunication téléphonie télégestion peinture plomberie menuiserie couverture étanchéité voirie déneigement archivage déménagement ' +
    'blanchisserie linge interprétariat traduction intérim intérimaire immobilier uniformes vêtements signalétique vidéoprotection ascenseur ascenseurs désamiantage topographique géotechnique livraison GTC GTB SSI',
)

/** Works of upkeep where a thing is their object: "maintenance des ascenseurs", but not "maintenance des compétences". */
export const UPKEEP = stems('entretien maintenance restauration surveillance reprise reprises')

/** What is no thing: behind a word of upkeep it is not kept up, but met, kept or mended in people. */
export const NO_THINGS = stems(
  'individuel professionnel annuel embauche recrutement motivationnel familial parental évaluation orientation diagnostic compétence acquis savoir connaissance ' +
    'autorité lien estime confiance relation dialogue parole image emploi autonomie santé nuit',
)

/** Ways of running a place rather than teaching or accompanying: what stands behind them is that place. */
export const RUNNING = stems('gestion exploitation concession DSP réservation création')

/** Two words that say the same: "mise à disposition de personnel", "schéma directeur", "délégation de service public". */
export const RUNNING_PAIRS: ReadonlyMap<string, string> = new Map(
  [
    ['mise', 'disposition'],
    ['schéma', 'directeur'],
    ['délégation', 'service'],
  ].map(([first = '', second = '']) => [stem(first), stem(second)]),
)

/** What may be run, made or placed at somebody's disposal without ceasing to be a training. */
export const RUN_SERVICES = stems('parcours session séance groupe atelier action')

/** Objects that look at a service rather than provide it: to be read, not refused. */
export const STUDIES = stems(
  'étude études évaluation audit diagnostic AMO enquête faisabilité expertise sondage schéma observatoire contrôle',
)

/** Subjects that other trainers teach: a lot named so does not inherit what the notice says of ours. */
export const OTHER_SUBJECTS = stems(
  'CACES SST PSC1 PRAP secourisme secouriste secours incendie bureautique informatique excel tableur logiciel anglais langue langues permis conduite habilitation électrique ' +
    'soudure sécurité sûreté HACCP hygiène comptabilité fiscalité marketing management BTP bâtiment logistique armes cynophile agriculture phytosanitaire bois posture',
)

/** Words of works and upkeep that an insertion contract may have as its support: there people work, and are not taught. */
export const SUPPORTS = stems(
  'nettoyage nettoiement entretien vert voirie recyclerie ressourcerie collecte propreté balayage désherbage débroussaillage déchet encombrant tri livraison distribution ' +
    'travaux conditionnement maraîchage manutention restauration blanchisserie chantier talus temporaire',
)

/** Single words that many trades have in common: one of them needs a word of the sector, or people as what it is about. */
export const COMMON = stems(
  'supervision management encadrement insertion régulation médiation orientation tutorat animation coaching éthique remobilisation qualité',
)

/** Of them, those that prove nothing by people alone: everybody's teams are managed. */
export const COMMON_TO_ALL_TEAMS = stems('management encadrement coaching qualité animation')

/** People about whom a common word is said: "supervision des équipes". */
export const PEOPLE = stems(
  'équipe professionnel professionnelle éducateur travailleur intervenant personnel salarié assistant accueillant accompagnant aidant soignant encadrant famille ' +
    'enfant jeune personne bénéficiaire allocataire demandeur public usager résident habitant adulte référent directeur moniteur stagiaire apprenant participant',
)

/** Words of social work, of its publics and of its places. */
export const SECTOR = stems(
  'social médico sociaux éducateur enfance famille parentalité insertion réinsertion handicap handicapé crèche gérontologie âgé aidant soignant solidarité socioprofessionnel inclusion vulnérable ' +
    'précarité hébergement domicile RSA pédopsychiatrie puériculture PLIE EHPAD ESMS ESSMS MECS ASE IME ITEP SESSAD SAAD SSIAD PMI PJJ MDPH CHRS CCAS CIAS EAJE RPE ESAT GCSMS CAFERUIS CAFDES',
)

/** Publics and sectors: a skill that is but one of them is met as a place or a public by every trade. */
export const PUBLICS = stems(
  'petite enfance enfant assistant domicile âgé handicap handicapé RSA demandeur bénéficiaire allocataire maternel familial famille grand vulnérable ' +
    'RPE EAJE MECS ASE SAAD ESAT EHPAD ESMS ESSMS IAE ACI AESH migrant réfugié asile crèche relais',
)

/** What is done for people beside teaching them. */
export const ACCOMPANYING = stems(
  'accompagnement accompagner analyse supervision soutien parole coaching remobilisation parcours bilan sensibilisation prévention bientraitance ' +
    'tutorat médiation socioprofessionnel séance conférence professionnaliser',
)

/** How, how long and for how much: none of it is a subject. */
export const MODALITIES = stems(
  'tout toute hybride distance distanciel présentiel visioconférence regroupement mixte ligne inter intra site euro maximum minimum estimé estimation ' +
    'montant durée année mois semaine jour journée heure session cycle module promotion tranche ferme optionnel reconductible place présence individuel collectif lieu',
)

/** Words of a training that say neither what is taught nor, precisely, to whom. */
export const UNNAMED = stems(
  'catalogue plan référencement référencer organisme continue initial permanent programmation programme campagne année annuel pluriannuel semestre trimestre période titre ' +
    'agent personnel salarié collectivité ville commune communauté agglomération métropole département départemental région régional direction centre hospitalier établissement GHT OPCO PLIE ' +
    'fonction publique territorial national besoin divers attribution mono multi attributaire sélection compétence développement cadre compte équipe interne externe obligatoire ' +
    'professionnelle collectif individuel parcours conception animation organisation ensemble service accompagnement accueil éducatif mission ' +
    'hospice civil hôpital syndicat mairie université association caisse',
)

/**
 * Acronyms with two meanings. `against`: words that tell the other one; `means`: the words it stands for.
 * An acronym of two or three letters that is not here needs another word of its skill nearby.
 */
export const ACRONYMS: Readonly<Record<string, { readonly means: string; readonly against: string }>> = {
  VAE: {
    means: 'validation acquis expérience diplôme candidat certification jury livret',
    against: 'vélo vélos cycle cycles bicyclette assistance électrique batterie mobilité',
  },
  APP: {
    means: 'analyse pratique pratiques professionnelle séance supervision équipe',
    against: 'application mobile smartphone télécharger iOS Android numérique logiciel',
  },
  GAP: { means: 'analyse pratique pratiques groupe séance', against: 'Hautes-Alpes ville commune 05000 mairie' },
  ASE: { means: 'aide sociale enfance protection famille mineur département', against: 'secrétariat automobile' },
  AMP: {
    means: 'aide médico psychologique diplôme formation éducatif',
    against: 'procréation ampère ampères électrique portuaire marine marines',
  },
  ASG: { means: 'assistant soins gérontologie EHPAD formation', against: 'groupe scolaire' },
  FLE: { means: 'français langue étrangère', against: 'flèche' },
  RPS: { means: 'risques psychosociaux', against: 'réseau radio' },
  AFC: { means: 'action formation conventionnée', against: 'factorielle' },
  CEP: { means: 'conseil évolution professionnelle', against: 'énergie énergies partagé' },
}

/** Acronyms of places and publics of social work: written in a notice, they tell its field. */
export const FIELD_ACRONYMS: Readonly<Record<string, string>> = {
  CCAS: 'action sociale',
  CIAS: 'action sociale',
  ASE: 'sociale enfance',
  MECS: 'enfants caractère social',
  EHPAD: 'personnes âgées gérontologie',
  ESMS: 'social médico-social',
  ESSMS: 'social médico-social',
  IME: 'médico-éducatif',
  ITEP: 'éducatif',
  SESSAD: 'éducation spéciale domicile',
  SAAD: 'domicile',
  SSIAD: 'domicile',
  PMI: 'enfance',
  PJJ: 'jeunesse éducateur',
  MDPH: 'handicapées',
  CHRS: 'sociale',
  RPE: 'enfance',
  EAJE: 'enfance jeune enfant',
  GCSMS: 'social médico-social',
  ESAT: 'travailleurs handicapés',
}

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
    'annuel commun départemental divers initial interne intercommunal municipal obligatoire permanent régional renforcé spécifique territorial',
)

/** Words that say that something is taught: a skill named as a training is not proved by its public alone. */
export const TRAINING = stems(
  'formation formations former formateur formatrice diplôme diplômant diplômante qualification qualifiant professionnalisation stage stagiaire ' +
    'enseignement apprentissage apprenti pédagogie pédagogique tutorat VAE certification certifiant apprenant cursus DEAES DEAF DEES DEME CAFERUIS',
)

/** Objects of a contract that are another trade than teaching and accompanying: what stands behind them is a place or a public. */
export const OTHER_TRADES = stems(
  'nettoyage entretien fourniture fournitures mobilier matériel travaux construction rénovation extension aménagement démolition restructuration ' +
    'maître maîtrise maintenance installation acquisition achat location impression reprographie gardiennage surveillance télésurveillance assurance assurances transport ' +
    'transports véhicule véhicules vélo vélos restauration repas denrées alimentation chauffage électricité gaz carburant informatique logiciel serveur ' +
    'télécommunication téléphonie peinture plomberie menuiserie couverture étanchéité voirie déneigement archivage déménagement ' +
    'blanchisserie linge interprétariat traduction intérim intérimaire immobilier uniformes vêtements signalétique vidéoprotection ascenseur ascenseurs désamiantage topographique géotechnique livraison GTC GTB SSI',
)

/** Objects that look at a service rather than provide it: to be read, not refused. */
export const STUDIES = stems('étude études évaluation audit diagnostic AMO enquête faisabilité expertise sondage schéma observatoire')

/** Subjects that other trainers teach: a lot named so does not inherit what the notice says of ours. */
export const OTHER_SUBJECTS = stems(
  'CACES SST PSC1 PRAP secourisme secouriste incendie bureautique informatique excel logiciel anglais langue langues permis conduite habilitation électrique ' +
    'soudure sécurité sûreté HACCP hygiène comptabilité fiscalité marketing management BTP bâtiment logistique armes cynophile agriculture phytosanitaire bois',
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
}

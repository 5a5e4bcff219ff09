/** A diploma or certificate of social work, as a person may look for it. */
export interface Diploma {
  /** `DEES`; empty where it has none. */
  readonly acronym: string
  readonly name: string
  /** Names and acronyms that it had before, or that people use. */
  readonly others: readonly string[]
}

// acronym | name | other names. State diplomas of social work: code de l'action sociale et des familles, D451-2 to D451-104;
// then the certificates that tenders of the same trade ask for.
const TABLE = `
DEAES | Diplôme d’État d’accompagnant éducatif et social | DEAVS, DEAMP, AMP, AVS, auxiliaire de vie sociale, aide médico-psychologique, AESH
DEAF | Diplôme d’État d’assistant familial | assistante familiale, famille d’accueil, accueil familial
DEME | Diplôme d’État de moniteur éducateur | monitrice éducatrice, CAFME
DETISF | Diplôme d’État de technicien de l’intervention sociale et familiale | TISF, travailleuse familiale
DEES | Diplôme d’État d’éducateur spécialisé | éducatrice spécialisée, éduc spé
DEASS | Diplôme d’État d’assistant de service social | assistante sociale
DEEJE | Diplôme d’État d’éducateur de jeunes enfants | éducatrice de jeunes enfants, EJE
DEETS | Diplôme d’État d’éducateur technique spécialisé | éducatrice technique spécialisée, ETS, CAFETS
DECESF | Diplôme d’État de conseiller en économie sociale familiale | conseillère en économie sociale et familiale, CESF
DEMF | Diplôme d’État de médiateur familial | médiatrice familiale, médiation familiale
CAFERUIS | Certificat d’aptitude aux fonctions d’encadrement et de responsable d’unité d’intervention sociale | chef de service, responsable d’unité, encadrement intermédiaire
CAFDES | Certificat d’aptitude aux fonctions de directeur d’établissement ou de service d’intervention sociale | directeur d’établissement, direction
DEIS | Diplôme d’État d’ingénierie sociale | ingénieur social, DSTS, diplôme supérieur en travail social
DEFA | Diplôme d’État relatif aux fonctions d’animation | animateur
CNC MJPM | Certificat national de compétence de mandataire judiciaire à la protection des majeurs | mandataire judiciaire, tutelle, curatelle, délégué à la tutelle
CNC DPF | Certificat national de compétence de délégué aux prestations familiales | délégué aux prestations familiales, AGBF
ASG | Assistant de soins en gérontologie | gérontologie, Alzheimer
DEAS | Diplôme d’État d’aide-soignant | aide-soignante
DEAP | Diplôme d’État d’auxiliaire de puériculture | petite enfance
CAP AEPE | Certificat d’aptitude professionnelle accompagnant éducatif petite enfance | CAP petite enfance
BTS ESF | Brevet de technicien supérieur économie sociale familiale | économie sociale et familiale
BTS SP3S | Brevet de technicien supérieur services et prestations des secteurs sanitaire et social |
BPJEPS | Brevet professionnel de la jeunesse, de l’éducation populaire et du sport | animateur, animation sociale
DEJEPS | Diplôme d’État de la jeunesse, de l’éducation populaire et du sport | coordinateur, animation socio-éducative
DESJEPS | Diplôme d’État supérieur de la jeunesse, de l’éducation populaire et du sport | directeur de structure
TP ADVF | Titre professionnel assistant de vie aux familles | ADVF, aide à domicile
TP MSADS | Titre professionnel médiateur social accès aux droits et services | médiation sociale, adulte-relais
TP CIP | Titre professionnel conseiller en insertion professionnelle | CIP, insertion
TP ETI | Titre professionnel encadrant technique d’insertion | encadrant technique, atelier et chantier d’insertion
CBMA | Certificat de branche moniteur d’atelier | moniteur d’atelier, ESAT
 | Surveillant de nuit qualifié | veilleur de nuit, surveillant de nuit en secteur social et médico-social
 | Maître ou maîtresse de maison | maître de maison, maîtresse de maison`

/** Every diploma that can be chosen; state diplomas of social work first. */
export const diplomas: readonly Diploma[] = TABLE.split('\n')
  .slice(1)
  .map((row) => {
    const [acronym = '', name = '', others = ''] = row.split('|').map((part) => part.trim())
    return { acronym, name, others: others.split(', ').filter(Boolean) }
  })

/** « Diplôme d’État d’éducateur spécialisé (DEES) »: what a sheet keeps, with both ways to be recognised in a notice. */
export const diplomaName = ({ acronym, name }: Diploma): string => (acronym ? `${name} (${acronym})` : name)

/** Something that organisations of the trade do: the words by which notices ask for it, and the codes under which they buy it. */
export interface TradeSkill {
  readonly name: string
  readonly words: readonly string[]
  readonly cpv: readonly string[]
}

// name | other words of notices | CPV codes
const TABLE = `
Analyse des pratiques professionnelles | analyse des pratiques, analyse de la pratique, analyse de pratiques, groupe d’analyse de la pratique, APP, GAP | 80511000, 79998000
Supervision d’équipes | supervision d’équipe, supervision des professionnels, supervision clinique, régulation d’équipe | 80511000, 79998000
Accompagnement à la validation des acquis de l’expérience | validation des acquis de l’expérience, accompagnement VAE, VAE collective, VAE | 80530000, 79998000
Préparation au diplôme d’éducateur spécialisé | éducateur spécialisé, éducateurs spécialisés, éducatrice spécialisée, DEES | 80530000, 80300000
Préparation au diplôme d’assistant de service social | assistant de service social, assistants de service social, assistante sociale, DEASS | 80530000, 80300000
Préparation au diplôme d’éducateur de jeunes enfants | éducateur de jeunes enfants, éducateurs de jeunes enfants, DEEJE, EJE | 80530000, 80300000
Préparation au diplôme de moniteur éducateur | moniteur éducateur, moniteurs éducateurs, DEME | 80530000
Préparation au diplôme d’accompagnant éducatif et social | accompagnant éducatif et social, accompagnants éducatifs et sociaux, aide médico-psychologique, auxiliaire de vie sociale, DEAES, AMP | 80530000
Préparation au diplôme d’éducateur technique spécialisé | éducateur technique spécialisé, DEETS | 80530000
Préparation au diplôme de conseiller en économie sociale familiale | conseiller en économie sociale familiale, CESF, DECESF | 80530000, 80300000
Préparation au diplôme de technicien de l’intervention sociale et familiale | technicien de l’intervention sociale et familiale, TISF, DETISF | 80530000
Formation des assistants familiaux | assistant familial, assistants familiaux, accueil familial, famille d’accueil, stage préparatoire à l’accueil, DEAF | 80530000, 80511000
Formation des cadres et des encadrants | encadrement, responsable d’unité d’intervention sociale, chef de service, management, CAFERUIS | 80532000, 80511000
Formation des directeurs d’établissement | directeur d’établissement, fonctions de direction, CAFDES | 80532000
Ingénierie sociale | ingénierie sociale, DEIS, conduite de projet social | 80521000, 79421000
Formation de mandataires judiciaires à la protection des majeurs | mandataire judiciaire à la protection des majeurs, protection juridique des majeurs, tutelle, curatelle, CNC MJPM, MJPM | 80530000
Médiation familiale | médiation familiale, médiateur familial, DEMF | 80530000, 85312320
Formation de maîtres de maison | maître de maison, maîtresse de maison, maîtresses de maison | 80510000, 80530000
Formation de surveillants de nuit | surveillant de nuit, surveillants de nuit, veilleur de nuit | 80510000, 80530000
Assistants de soins en gérontologie | assistant de soins en gérontologie, maladies neurodégénératives, Alzheimer, ASG | 80510000, 80561000
Formation de moniteurs d’atelier | moniteur d’atelier, moniteurs d’atelier, ESAT, CBMA | 80530000
Formation de tuteurs et de maîtres d’apprentissage | tutorat, tuteur, maître d’apprentissage, référent professionnel | 80511000, 80590000
Formation en situation de travail | action de formation en situation de travail, formation en situation de travail, AFEST | 80530000, 80590000
Formation continue des établissements sociaux et médico-sociaux | formation des travailleurs sociaux, formation en travail social, formation des professionnels du secteur social et médico-social, secteur médico-social, établissements et services médico-sociaux, bientraitance, personnes vulnérables, ESSMS, ESMS | 80511000, 80530000, 79632000
Bientraitance et prévention de la maltraitance | bientraitance, maltraitance, prévention de la maltraitance, éthique | 80511000
Protection de l’enfance | protection de l’enfance, aide sociale à l’enfance, informations préoccupantes, maison d’enfants à caractère social, ASE, MECS | 80511000, 85311300
Prévention spécialisée | prévention spécialisée, éducateur de rue, éducateurs de rue | 85312000
Parentalité et petite enfance | soutien à la parentalité, petite enfance, relais petite enfance, assistantes maternelles, RPE, EAJE | 80511000, 85312110
Handicap et autisme | handicap, troubles du spectre de l’autisme, autisme, troubles du neurodéveloppement, TSA, TND | 80511000, 85311200
Inclusion scolaire | accompagnant d’élèves en situation de handicap, inclusion scolaire, AESH | 80511000, 80340000
Santé mentale et addictions | santé mentale, troubles psychiques, addictions, réduction des risques, addictologie | 80561000, 80511000
Gérontologie et grand âge | grand âge, personnes âgées, gérontologie, EHPAD, perte d’autonomie | 80511000, 85311100
Aide à domicile | aide à domicile, aides à domicile, intervenants à domicile, maintien à domicile, service d’aide et d’accompagnement à domicile, assistant de vie aux familles, SAAD, ADVF | 80530000, 85312400
Soutien aux aidants | aidants, proches aidants, aide aux aidants | 85312320, 80570000
Insertion professionnelle | insertion professionnelle, demandeurs d’emploi, bénéficiaires du RSA, retour à l’emploi, accompagnement vers l’emploi, RSA | 85312510, 80530000, 79611000
Formation d’encadrants techniques d’insertion | encadrant technique d’insertion, encadrants techniques, ateliers et chantiers d’insertion, insertion par l’activité économique, IAE, ACI | 80530000
Formation de conseillers en insertion professionnelle | conseiller en insertion professionnelle, conseillers en insertion, CIP | 80530000
Bilan de compétences et orientation | bilan de compétences, bilans de compétences, conseil en évolution professionnelle, orientation professionnelle | 79634000
Savoirs de base et illettrisme | savoirs de base, illettrisme, compétences clés, remise à niveau | 80400000
Français langue étrangère | français langue étrangère, alphabétisation, apprentissage du français, FLE | 80580000
Inclusion numérique | inclusion numérique, médiation numérique, illectronisme, aidants numériques | 80533000
Animation sociale et éducation populaire | animation socioculturelle, éducation populaire, animateurs, BPJEPS, DEJEPS, BAFA | 80310000, 92000000
Médiation sociale | médiation sociale, médiateur social, adulte-relais | 80511000, 85312000
Violences et égalité | violences intrafamiliales, violences faites aux femmes, violences sexistes, égalité femmes-hommes, VIF | 80511000, 98200000
Laïcité et citoyenneté | laïcité, valeurs de la République, citoyenneté, radicalisation | 80511000
Migrants et demandeurs d’asile | demandeurs d’asile, mineurs non accompagnés, réfugiés, interculturalité, MNA | 80511000, 85311000
Risques psychosociaux et qualité de vie au travail | risques psychosociaux, qualité de vie au travail, prévention de l’usure professionnelle, RPS, QVT, QVCT | 80511000, 79414000
Gestion des conflits et de la violence | gestion des conflits, gestion de la violence, gestion de l’agressivité, communication non violente | 80511000, 80570000
Évaluation des établissements et services | évaluation externe, évaluation de la qualité, référentiel HAS, démarche qualité | 79419000
Appui au projet d’établissement | projet d’établissement, projet de service, projet personnalisé, projets personnalisés | 79411000, 79998000
Ingénierie de formation | ingénierie de formation, plan de développement des compétences, conception de parcours | 80521000
Formation à distance | formation à distance, formation ouverte à distance, classe virtuelle, FOAD | 80420000
Diagnostic social et territorial | diagnostic territorial, analyse des besoins sociaux, diagnostic social, ABS | 79311000
Savoirs expérientiels et participation | savoirs expérientiels, pair-aidance, participation des personnes concernées, développement du pouvoir d’agir | 73200000, 80511000
Recherche-action | recherche-action, recherche en travail social, expérimentation sociale | 73110000, 73200000`

/** The skills of the trade that can be proposed to who describes a partner. */
export const tradeSkills: readonly TradeSkill[] = TABLE.split('\n')
  .slice(1)
  .map((row) => {
    const [name = '', words = '', cpv = ''] = row.split('|').map((part) => part.trim())
    return { name, words: words.split(', '), cpv: cpv.split(', ') }
  })

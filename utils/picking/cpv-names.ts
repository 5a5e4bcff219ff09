/** A code of the common procurement vocabulary that the trade meets, as a person may look for it. */
export interface CpvName {
  /** Eight digits, without check digit. */
  readonly code: string
  readonly fr: string
  readonly en: string
  /** What people of the trade call what is bought under it, in both languages. */
  readonly asked: readonly string[]
}

// code | French name | English name | words of the trade. Codes and names: CPV 2008 (regulation 213/2008). The words are ours.
const TABLE = `
73000000 | Services de recherche et développement et services de conseil connexes | Research and development services and related consultancy services | innovation
73110000 | Services de recherche | Research services | recherche-action, enquête sociale
73200000 | Services de conseil en recherche et développement | Research and development consultancy services | recherche-action, savoirs expérientiels, expérimentation
73210000 | Services de conseil en recherche | Research consultancy services | appui à la recherche
75000000 | Services de l’administration publique, de la défense et de la sécurité sociale | Administration, defence and social security services |
75310000 | Services de prestations | Benefit services | prestations sociales
75330000 | Prestations familiales | Family allowances | allocations familiales
79000000 | Services à l’entreprise | Business services |
79311000 | Services d’études | Survey services | étude, enquête, diagnostic territorial, diagnostic social
79311400 | Services de recherche économique | Economic research services |
79311410 | Services d’évaluation de l’impact économique | Economic impact assessment | évaluation d’impact
79411000 | Services de conseil en gestion générale | General management consultancy services | projet d’établissement, conseil en organisation
79411100 | Services de conseil en développement des entreprises | Business development consultancy services | création d’entreprise
79414000 | Services de conseil en gestion des ressources humaines | Human resources management consultancy services | GPEC, qualité de vie au travail, risques psychosociaux, régulation d’équipe, coaching d’équipe
79419000 | Services de conseil et d’évaluation | Evaluation consultancy services | évaluation externe, évaluation HAS, évaluation de dispositif
79421000 | Services de gestion de projets autres que pour les travaux de construction | Project-management services other than for construction work | conduite de projet, ingénierie sociale
79600000 | Services de recrutement | Recruitment services |
79610000 | Services de placement de personnel | Placement services of personnel | placement, retour à l’emploi
79611000 | Services de recherche d’emplois | Job search services | recherche d’emploi, accompagnement vers l’emploi
79631000 | Services du personnel et des salaires | Personnel and payroll services |
79632000 | Services de formation de personnel | Personnel-training services | formation continue, formation des agents, formation des salariés
79633000 | Services de développement du personnel | Staff development services | montée en compétences, développement des compétences
79634000 | Services d’orientation professionnelle | Career guidance services | bilan de compétences, conseil en évolution professionnelle
79635000 | Services de centres d’évaluation en vue du recrutement | Assessment centre services for recruitment |
79951000 | Services d’organisation de séminaires | Seminar organisation services | journée d’étude, colloque
79952000 | Services d’organisation d’événements | Event services | forum, salon
79998000 | Services d’accompagnement professionnel | Coaching services | coaching, analyse des pratiques, supervision, accompagnement VAE, soutien aux professionnels
80000000 | Services d’enseignement et de formation | Education and training services | éducation, pédagogie
80100000 | Services d’enseignement primaire | Primary education services | école
80110000 | Services d’enseignement préscolaire | Pre-school education services | maternelle
80200000 | Services d’enseignement secondaire | Secondary education services | collège, lycée
80210000 | Services d’enseignement secondaire technique et professionnel | Technical and vocational secondary education services | lycée professionnel
80211000 | Services d’enseignement secondaire technique | Technical secondary education services |
80212000 | Services d’enseignement secondaire professionnel | Vocational secondary education services | CAP, baccalauréat professionnel
80300000 | Services d’enseignement supérieur | Higher education services | diplôme d’État, licence, master, éducateur spécialisé, assistant de service social
80310000 | Services de formation pour la jeunesse | Youth education services | formation des jeunes, BAFA, animateurs
80320000 | Services de formation médicale | Medical education services | aide-soignant, infirmier
80330000 | Services de formation en matière de sécurité | Safety education services | prévention des risques
80340000 | Services d’enseignement spécialisé | Special education services | handicap, enseignement adapté, autisme
80400000 | Services d’éducation des adultes et autres services d’enseignement | Adult and other education services | formation d’adultes, savoirs de base, illettrisme
80410000 | Services scolaires divers | Various school services | soutien scolaire
80411000 | Services des auto-écoles | Driving-school services | permis de conduire
80420000 | Services d’enseignement par voie électronique | E-learning services | formation à distance, FOAD, plateforme pédagogique, e-learning
80430000 | Services d’enseignement de niveau universitaire pour adultes | Adult-education services at university level | formation continue universitaire
80490000 | Exploitation d’un centre d’enseignement | Operation of an educational centre |
80500000 | Services de formation | Training services | formation
80510000 | Services de formation spécialisée | Specialist training services | formation spécifique, protection de l’enfance, maître de maison, surveillant de nuit, assistant de soins en gérontologie
80511000 | Services de formation du personnel | Staff training services | formation continue, analyse des pratiques, supervision, bientraitance, formation des professionnels
80520000 | Installations de formation | Training facilities | salle de formation
80521000 | Services relatifs aux programmes de formation | Training programme services | ingénierie de formation, plan de formation, parcours de formation
80522000 | Séminaires de formation | Training seminars | journée de formation, séminaire
80530000 | Services de formation professionnelle | Vocational training services | formation qualifiante, diplôme, VAE, validation des acquis, assistant familial, insertion professionnelle, DEAES, DEES, DEME
80531000 | Services de formation industrielle et technique | Industrial and technical training services |
80531100 | Services de formation industrielle | Industrial training services |
80531200 | Services de formation technique | Technical training services | habilitation électrique
80532000 | Services de formation en gestion | Management training services | encadrement, management, CAFERUIS, CAFDES, cadres
80533000 | Services de formation et de familiarisation dans le domaine de l’informatique | Computer-user familiarisation and training services | inclusion numérique, médiation numérique, illectronisme
80533100 | Services de formation informatique | Computer training services | bureautique, numérique
80533200 | Cours d’informatique | Computer courses |
80540000 | Services de formation dans le domaine de l’environnement | Environmental training services | écologie
80550000 | Services de formation dans le domaine de la sécurité | Safety training services | gestes et postures, prévention
80560000 | Services de formation dans le domaine de la santé et des premiers secours | Health and first-aid training services |
80561000 | Services de formation dans le domaine de la santé | Health training services | hygiène, soins, santé mentale, addictions
80562000 | Services de formation dans le domaine des premiers secours | First-aid training services | secourisme, SST, PSC1
80570000 | Services de formation pour l’épanouissement de la personnalité | Personal development training services | développement personnel, estime de soi, communication
80580000 | Fourniture de cours de langues | Provision of language courses | français langue étrangère, FLE, alphabétisation, langue des signes
80590000 | Services d’aide pédagogique | Tutorial services | tutorat, accompagnement pédagogique, AFEST
85000000 | Services de santé et services sociaux | Health and social work services | santé, social
85100000 | Services de santé | Health services |
85110000 | Services hospitaliers et services connexes | Hospital and related services | hôpital
85121270 | Services psychiatriques ou psychologiques | Psychiatrist or psychologist services | psychologue, soutien psychologique, cellule d’écoute
85144000 | Services des maisons de santé | Residential health facilities services | EHPAD
85300000 | Services d’action sociale et services connexes | Social work and related services | action sociale, travail social
85310000 | Services d’action sociale | Social work services | travail social, accompagnement social, éducateurs
85311000 | Services d’action sociale avec hébergement | Social work services with accommodation | hébergement, CHRS, foyer, MECS
85311100 | Services sociaux pour les personnes âgées | Welfare services for the elderly | EHPAD, gérontologie, seniors, aidants
85311200 | Services sociaux pour les personnes handicapées | Welfare services for the handicapped | handicap, ESAT, foyer de vie, autisme
85311300 | Services sociaux pour les enfants et les adolescents | Welfare services for children and young people | protection de l’enfance, ASE, prévention spécialisée, MECS, assistants familiaux
85312000 | Services sociaux sans hébergement | Social work services without accommodation | accompagnement éducatif, suivi social, insertion
85312100 | Services de foyers de jour | Daycare services | accueil de jour
85312110 | Services de crèches et garderies d’enfants | Child daycare services | crèche, petite enfance, halte-garderie, EAJE
85312120 | Services de foyers de jour pour enfants et adolescents handicapés | Daycare services for handicapped children and young people | IME, SESSAD
85312200 | Livraison de provisions à domicile | Home delivery of provisions | portage de repas
85312300 | Services d’orientation et de conseil professionnel | Guidance and counselling services | conseil, orientation
85312310 | Services d’orientation | Guidance services | orientation, information des publics
85312320 | Services de conseil professionnel | Counselling services | conseil conjugal, médiation familiale, écoute
85312330 | Services de planning familial | Family-planning services |
85312400 | Services sociaux non prestés par les institutions résidentielles | Welfare services not delivered through residential institutions | aide à domicile, SAAD
85312500 | Services de réhabilitation | Rehabilitation services | réinsertion
85312510 | Services de réhabilitation professionnelle | Vocational rehabilitation services | insertion professionnelle, reclassement, accompagnement RSA, ACI
85320000 | Services sociaux | Social services | action sociale
85321000 | Services sociaux administratifs | Administrative social services | accès aux droits, domiciliation
85322000 | Programme d’action communale | Community action programme | développement social local, politique de la ville
85323000 | Services médico-sociaux | Community health services | médico-social, santé communautaire, ESMS
92000000 | Services récréatifs, culturels et sportifs | Recreational, cultural and sporting services | animation, loisirs, culture
98000000 | Autres services communautaires, sociaux et personnels | Other community, social and personal services |
98133000 | Services prestés par les organisations sociales | Services furnished by social membership organisations | association
98200000 | Services de conseil en matière d’égalité des chances | Equal opportunities consultancy services | égalité femmes-hommes, discriminations, violences sexistes
98300000 | Services divers | Miscellaneous services |`

/** The codes of the social and training trades, their branches and their neighbours; in the order of the codes. */
export const cpvNames: readonly CpvName[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code = '', fr = '', en = '', asked = ''] = row.split('|').map((part) => part.trim())
    return { code, fr, en, asked: asked.split(', ').filter(Boolean) }
  })

import type { Labelled } from './labelled'

/**
 * What buyers call the things of a group, in our own words: for trades of which few notices are at hand. Three digits,
 * then subjects as a title would name them.
 */
const SUBJECTS = `
031 céréales et plants; semences; fleurs et plantes
032 légumes frais; fruits frais; fruits et légumes
034 bois; arbres et arbustes
091 carburants; gazole; fioul domestique; bois de chauffage et granulés
093 fourniture d'électricité; acheminement et fourniture de gaz naturel
142 sables et graviers; granulats; matériaux de carrière
147 métaux
148 verre
150 denrées alimentaires; produits d'épicerie
151 viandes; charcuterie; volailles
155 produits laitiers; fromages; lait
158 pain et viennoiserie; épicerie; boulangerie; repas
159 boissons; vins; eau en bouteille
160 matériel agricole; tracteur; tondeuse autoportée; matériel d'espaces verts
181 vêtements de travail; équipements de protection individuelle; gants
184 habillement; uniformes
188 chaussures de sécurité
189 bagages; maroquinerie
195 caoutchouc et plastique
220 imprimés; impression de documents
221 livres; manuels scolaires; livres pour la médiathèque
222 journaux; abonnements à la presse et aux périodiques
228 registres; enveloppes; papier à en-tête
240 produits chimiques
243 gaz médicaux; réactifs; sel de déneigement
244 engrais; produits phytosanitaires
249 produits chimiques de traitement de l'eau
301 matériel de bureau; photocopieurs; consommables d'impression; fournitures de bureau
302 ordinateurs; matériel informatique; serveurs; tablettes
311 groupes électrogènes; transformateurs
315 luminaires; lampes; éclairage public
316 matériel électrique; horodateurs
322 matériel de télécommunication; radio
323 matériel audiovisuel; vidéoprojecteurs; écrans
324 équipements de réseau informatique
325 téléphonie; câblage
331 dispositifs médicaux; matériel médical; imagerie médicale; implants
336 médicaments; vaccins; produits pharmaceutiques
337 produits d'hygiène; couches; papier toilette; savon
341 véhicules; automobiles; camions; bennes à ordures ménagères; véhicules utilitaires
343 pièces détachées pour véhicules; pneumatiques
344 vélos; vélos à assistance électrique; motos; cyclomoteurs
346 matériel ferroviaire; tramways
349 signalisation routière; mobilier urbain; panneaux; barrières
351 matériel de sécurité et d'incendie; vidéoprotection; extincteurs
358 équipements des sapeurs-pompiers; gilets pare-balles
373 instruments de musique
374 équipements sportifs
375 jeux; jouets; aires de jeux
384 instruments de mesure; matériel de laboratoire
391 mobilier; chaises et bureaux; mobilier scolaire
392 matériel de cuisine; vaisselle; équipement de restauration
395 linge; articles textiles; rideaux
397 électroménager
398 produits d'entretien; produits de nettoyage
421 pompes; robinetterie
429 machines; matériel industriel
432 engins de chantier; pelles
441 matériaux de construction; peinture; quincaillerie
442 structures modulaires; bâtiments modulaires; portes et fenêtres
445 outillage
451 démolition; terrassement; désamiantage; travaux préparatoires
452 construction d'un bâtiment; réhabilitation; gros œuvre; voirie et réseaux divers; assainissement; couverture; étanchéité; maçonnerie
453 électricité; plomberie; chauffage ventilation climatisation; isolation; ascenseur; installations électriques
454 peinture; menuiserie; plâtrerie; revêtement de sol; carrelage; serrurerie; faux plafonds; ravalement
480 logiciels; progiciels; licences
501 entretien et réparation de véhicules
505 maintenance de pompes et de chaudières
507 maintenance des installations de bâtiments; exploitation de chauffage; maintenance d'ascenseurs; maintenance multitechnique
508 entretien et réparation divers
551 hébergement hôtelier; nuitées d'hôtel
553 restauration; service de repas; traiteur
555 restauration collective; restauration scolaire; portage de repas à domicile; liaison froide
601 transport scolaire; transport de personnes; transport en autocar; taxi; transport sanitaire
604 billets d'avion
637 stationnement; fourrière; services annexes des transports
635 agence de voyages; titres de transport
641 courrier; affranchissement; distribution; services postaux
642 télécommunications; téléphonie mobile; accès à internet
651 distribution d'eau potable; délégation de service public de l'eau
661 services bancaires; emprunt; crédit
665 assurance dommages aux biens; assurance responsabilité civile; flotte automobile; risques statutaires; protection juridique; complémentaire santé; prévoyance
701 services immobiliers
703 gestion locative; syndic; administration de biens
712 architecture; maîtrise d'œuvre
713 ingénierie; assistance à maîtrise d'ouvrage; coordination SPS; études de sols; étude de faisabilité; diagnostics
714 urbanisme; plan local d'urbanisme; paysage
716 essais et contrôles techniques; contrôle technique; diagnostic amiante
722 développement de logiciels; tierce maintenance applicative; assistance informatique
724 hébergement de site internet; services internet
731 recherche; recherche et développement
732 conseil en recherche; étude scientifique
751 services de l'administration publique
752 services à la collectivité; sécurité civile
753 sécurité sociale obligatoire
771 services agricoles
772 sylviculture; élagage; entretien forestier
773 entretien des espaces verts; tonte; plantation; fleurissement
791 services juridiques; avocats; conseil juridique; représentation en justice
792 comptabilité; audit; commissariat aux comptes
793 études de marché; enquêtes; sondages; évaluation de politiques publiques
794 conseil en gestion; conseil en organisation; conseil en ressources humaines; accompagnement au changement; communication
796 recrutement; intérim; mise à disposition de personnel; aide au placement; reclassement; accompagnement à la recherche d'emploi; bilan d'orientation
797 gardiennage; surveillance; sécurité des bâtiments; télésurveillance
798 impression; reprographie
799 organisation d'événements; traduction; interprétariat; conception graphique; accueil; centre d'appels; accompagnement personnalisé; coaching
801 enseignement primaire
802 enseignement secondaire
803 enseignement supérieur; formation diplômante
804 formation pour adultes; autres services d'enseignement; cours de langue; auto-école
805 formation professionnelle; formation continue des agents; bilan de compétences; validation des acquis de l'expérience; formation au management; formation aux premiers secours; formation linguistique; français langue étrangère; analyse des pratiques professionnelles; formation en travail social; formation des assistants familiaux; formation des demandeurs d'emploi; formation à la sécurité
851 services de santé; soins; examens médicaux; médecine du travail; analyses de laboratoire; psychologue; soutien psychologique
852 services vétérinaires
853 action sociale; accompagnement social; aide à domicile; crèche; accueil de jeunes enfants; protection de l'enfance; hébergement d'urgence; insertion sociale; médiation sociale; accompagnement des bénéficiaires du RSA; prévention spécialisée; maison de retraite
900 assainissement; eaux usées; environnement
904 assainissement; curage de réseaux; vidange de fosses
905 collecte des déchets; traitement des ordures ménagères; déchetterie; tri sélectif
906 propreté urbaine; balayage; déneigement
907 services liés à l'environnement; pollution
909 nettoyage de locaux; nettoyage de vitrerie; dératisation et désinsectisation; entretien ménager
921 production audiovisuelle; film
923 spectacle; concert; feu d'artifice; animation
925 bibliothèques; musées; archives
926 services sportifs; gestion de piscine
983 blanchisserie; location et entretien de linge; pressing; pompes funèbres
985 ménages privés
`

/** Each subject as a title of its group. */
export const cpvWords: readonly (Labelled & { readonly weight: number })[] = SUBJECTS.trim()
  .split('\n')
  .flatMap((line) =>
    line
      .slice(4)
      .split(';')
      .map((subject) => ({ title: subject.trim(), text: '', cpv: line.slice(0, 3).padEnd(8, '0'), weight: 1 })),
  )

import type { FoundPlace } from './find-places'
import { isNotAPlace } from './not-a-place'
import { foldPlace } from './place-names'
import { towns } from './towns'

// Communes of 5,000 inhabitants and more that `towns.ts` hasn't, without those that share their name with another nearly
// as large; from @etalab/decoupage-administratif 6.0.0 (a test compares). Many are common words: only for fields that hold a place.
const COMMUNES = `
01 Ambérieu-en-Bugey,Belley,Beynost,Cessy,Châtillon-sur-Chalaronne,Divonne-les-Bains,Ferney-Voltaire,Gex,Jassans-Riottier,Lagnieu,Meximieux,Miribel,Montluel,Ornex,Oyonnax,Prévessin-Moëns,Péronnas,Reyrieux,Saint-Denis-lès-Bourg,Saint-Genis-Pouilly,Trévoux,Valserhône,Villars-les-Dombes,Viriat
02 Bohain-en-Vermandois,Chauny,Château-Thierry,Gauchy,Hirson,Soissons,Tergnier,Villers-Cotterêts
03 Bellerive-sur-Allier,Commentry,Cusset,Domérat,Gannat,Vichy,Yzeure
04 Château-Arnoux-Saint-Auban,Forcalquier,Manosque,Oraison,Sisteron
05 Briançon,Embrun,Gap
06 Beausoleil,Biot,Carros,Contes,Drap,La Colle-sur-Loup,La Gaude,La Roquette-sur-Siagne,Levens,Mandelieu-la-Napoule,Mouans-Sartoux,Mougins,Peymeinade,Pégomas,Roquebrune-Cap-Martin,Roquefort-les-Pins,Saint-André-de-la-Roche,Valbonne,Vallauris,Vence,Villefranche-sur-Mer,Villeneuve-Loubet
07 Annonay,Aubenas,Bourg-Saint-Andéol,Guilherand-Granges,Le Teil,Saint-Péray,Tournon-sur-Rhône
08 Givet,Nouzonville,Rethel,Revin,Sedan
09 Lavelanet,Pamiers,Saint-Girons
10 La Chapelle-Saint-Luc,Nogent-sur-Seine,Pont-Sainte-Marie,Romilly-sur-Seine,Saint-André-les-Vergers,Saint-Julien-les-Villas,Sainte-Savine
11 Castelnaudary,Coursan,Gruissan,Limoux,Lézignan-Corbières,Port-la-Nouvelle,Sigean,Trèbes
12 Decazeville,Luc-la-Primaube,Millau,Onet-le-Château,Saint-Affrique,Villefranche-de-Rouergue
13 Allauch,Auriol,Berre-l'Étang,Bouc-Bel-Air,Cabriès,Carnoux-en-Provence,Carry-le-Rouet,Cassis,Châteauneuf-les-Martigues,Châteaurenard,Cuges-les-Pins,Ensuès-la-Redonne,Eyguières,Fos-sur-Mer,Fuveau,Gardanne,Gignac-la-Nerthe,Grans,Gémenos,La Bouilladisse,La Fare-les-Oliviers,La Penne-sur-Huveaune,La Roque-d'Anthéron,Lambesc,Lançon-Provence,Le Puy-Sainte-Réparade,Le Rove,Les Pennes-Mirabeau,Mallemort,Meyreuil,Miramas,Noves,Peypin,Peyrolles-en-Provence,Plan-de-Cuques,Port-Saint-Louis-du-Rhône,Port-de-Bouc,Pélissanne,Rognac,Roquefort-la-Bédoule,Roquevaire,Rousset,Saint-Cannat,Saint-Chamas,Saint-Martin-de-Crau,Saint-Mitre-les-Remparts,Saint-Rémy-de-Provence,Saint-Victoret,Sausset-les-Pins,Septèmes-les-Vallons,Simiane-Collongue,Sénas,Tarascon,Trets,Velaux,Venelles,Ventabren,Éguilles
14 Bayeux,Blainville-sur-Orne,Colombelles,Condé-en-Normandie,Cormelles-le-Royal,Dives-sur-Mer,Douvres-la-Délivrande,Falaise,Fleury-sur-Orne,Giberville,Honfleur,Hérouville-Saint-Clair,Ifs,Lisieux,Livarot-Pays-d'Auge,Mondeville,Mézidon Vallée d'Auge,Ouistreham,Pont-l'Évêque,Saint-Pierre-en-Auge,Souleuvre en Bocage,Thue et Mue,Valdallière,Vire Normandie
15 Arpajon-sur-Cère,Saint-Flour
16 Champniers,Cognac,Gond-Pontouvre,L'Isle-d'Espagnac,La Couronne,Ruelle-sur-Touvre,Saint-Yrieix-sur-Charente,Soyaux
17 Aytré,Châtelaillon-Plage,Dompierre-sur-Mer,Lagord,Marennes-Hiers-Brouage,Nieul-sur-Mer,Puilboreau,Rochefort,Royan,Saint-Georges-de-Didonne,Saint-Jean-d'Angély,Saint-Pierre-d'Oléron,Saint-Xandre,Sainte-Soulle,Saintes,Saujon,Surgères,Tonnay-Charente
18 Aubigny-sur-Nère,Mehun-sur-Yèvre,Saint-Amand-Montrond,Saint-Doulchard,Saint-Florent-sur-Cher,Vierzon
19 Malemort,Saint-Pantaléon-de-Larche,Tulle,Ussel
21 Auxonne,Beaune,Chenôve,Chevigny-Saint-Sauveur,Châtillon-sur-Seine,Fontaine-lès-Dijon,Genlis,Longvic,Marsannay-la-Côte,Nuits-Saint-Georges,Quetigny,Saint-Apollinaire,Talant
22 Binic-Étables-sur-Mer,Dinan,Guingamp,Lamballe-Armor,Langueux,Lannion,Le Mené,Loudéac,Paimpol,Perros-Guirec,Ploufragan,Ploumagoar,Plédran,Plérin,Pordic,Trégueux,Yffiniac
24 Bergerac,Boulazac Isle Manoire,Coulounieix-Chamiers,Montpon-Ménestérol,Saint-Astier,Sarlat-la-Canéda,Terrasson-Lavilledieu,Trélissac
25 Audincourt,Baume-les-Dames,Bethoncourt,Grand-Charmont,Montbéliard,Morteau,Pontarlier,Saint-Vit,Seloncourt,Valdahon,Valentigney,Villers-le-Lac
26 Bourg-de-Péage,Bourg-lès-Valence,Chabeuil,Chatuzange-le-Goubet,Crest,Donzère,Livron-sur-Drôme,Loriol-sur-Drôme,Nyons,Pierrelatte,Portes-lès-Valence,Saint-Marcel-lès-Valence,Saint-Paul-Trois-Châteaux,Saint-Rambert-d'Albon,Tain-l'Hermitage,Étoile-sur-Rhône
27 Bernay,Gaillon,Gisors,Le Val d'Hazey,Les Andelys,Louviers,Mesnils-sur-Iton,Pacy-sur-Eure,Pont-Audemer,Saint-Sébastien-de-Morsent,Val-de-Reuil,Verneuil d'Avre et d'Iton,Vernon,Vexin-sur-Epte
28 Auneau-Bleury-Saint-Symphorien,Châteaudun,Cloyes-les-Trois-Rivières,Lucé,Luisant,Lèves,Mainvilliers,Nogent-le-Rotrou,Épernon
29 Bannalec,Briec,Carhaix-Plouguer,Châteaulin,Concarneau,Crozon,Douarnenez,Ergué-Gabéric,Fouesnant,Gouesnou,Guilers,Guipavas,Landerneau,Landivisiau,Lannilis,Le Relecq-Kerhuon,Lesneven,Locmaria-Plouzané,Morlaix,Moëlan-sur-Mer,Penmarch,Plabennec,Plonéour-Lanvern,Ploudalmézeau,Plougastel-Daoulas,Plouguerneau,Plouigneau,Plouzané,Pont-l'Abbé,Quimperlé,Rosporden,Saint-Pol-de-Léon,Saint-Renan,Scaër,Trégunc
2A Porto-Vecchio
2B Biguglia,Borgo,Calvi,Corte,Furiani,Lucciana
30 Aigues-Mortes,Aimargues,Bagnols-sur-Cèze,Beaucaire,Beauvoisin,Bellegarde,Bouillargues,Calvisson,Garons,Laudun-l'Ardoise,Le Grau-du-Roi,Les Angles,Manduel,Marguerittes,Milhaud,Pont-Saint-Esprit,Rochefort-du-Gard,Roquemaure,Saint-Christol-lez-Alès,Saint-Privat-des-Vieux,Sommières,Uzès,Vauvert,Vergèze,Villeneuve-lès-Avignon
31 Aucamville,Aussonne,Auterive,Balma,Beauzelle,Blagnac,Bruguières,Carbonne,Castanet-Tolosan,Castelginest,Castelnau-d'Estrétefonds,Cornebarrieu,Cugnaux,Eaunes,Escalquens,Fenouillet,Fonsorbes,Fontenilles,Fronton,Frouzins,Grenade,L'Union,La Salvetat-Saint-Gilles,Labarthe-sur-Lèze,Launaguet,Léguevin,Mondonville,Muret,Pibrac,Plaisance-du-Touch,Portet-sur-Garonne,Quint-Fonsegrives,Ramonville-Saint-Agne,Revel,Roques,Saint-Gaudens,Saint-Jean,Saint-Jory,Saint-Lys,Saint-Orens-de-Gameville,Seysses,Villefranche-de-Lauragais,Villemur-sur-Tarn,Villeneuve-Tolosane
32 Condom,Fleurance,L'Isle-Jourdain
33 Ambarès-et-Lagrave,Andernos-les-Bains,Arcachon,Artigues-près-Bordeaux,Arès,Audenge,Belin-Béliet,Biganos,Blanquefort,Blaye,Bruges,Cadaujac,Canéjan,Carbon-Blanc,Cenon,Cestas,Coutras,Eysines,Floirac,Gradignan,Gujan-Mestras,Izon,La Teste-de-Buch,Lacanau,Langon,Lanton,Le Barp,Le Bouscat,Le Haillan,Le Pian-Médoc,Le Taillan-Médoc,Le Teich,Lesparre-Médoc,Libourne,Lormont,Ludon-Médoc,Lège-Cap-Ferret,Léognan,Marcheprime,Martignas-sur-Jalle,Mios,Parempuyre,Pauillac,Saint-André-de-Cubzac,Saint-Aubin-de-Médoc,Saint-Denis-de-Pile,Saint-Jean-d'Illac,Saint-Loubès,Salles,Tresses
34 Agde,Baillargues,Balaruc-les-Bains,Bessan,Bédarieux,Castelnau-le-Lez,Castries,Cazouls-lès-Béziers,Clapiers,Clermont-l'Hérault,Cournonterral,Fabrègues,Florensac,Frontignan,Gigean,Gignac,Grabels,Jacou,Juvignac,La Grande-Motte,Lattes,Le Crès,Lodève,Lunel,Marseillan,Marsillargues,Mauguio,Mèze,Palavas-les-Flots,Pignan,Poussan,Prades-le-Lez,Pérols,Pézenas,Saint-André-de-Sangonis,Saint-Clément-de-Rivière,Saint-Georges-d'Orques,Saint-Gély-du-Fesc,Saint-Jean-de-Védas,Sauvian,Servian,Sérignan,Vendargues,Vias,Villeneuve-lès-Maguelone
35 Acigné,Bain-de-Bretagne,Betton,Bruz,Bréal-sous-Montfort,Cancale,Cesson-Sévigné,Chantepie,Chartres-de-Bretagne,Châteaubourg,Châteaugiron,Combourg,Dinard,Dol-de-Bretagne,Fougères,Guichen,Guipry-Messac,Gévezé,Janzé,La Mézière,Laillé,Le Rheu,Liffré,Maen Roch,Melesse,Montauban-de-Bretagne,Montfort-sur-Meu,Mordelles,Noyal-Châtillon-sur-Seiche,Noyal-sur-Vilaine,Orgères,Pacé,Pleurtuit,Redon,Saint-Grégoire,Saint-Jacques-de-la-Lande,Thorigné-Fouillard,Vern-sur-Seiche,Vezin-le-Coquet,Vitré
36 Déols,Issoudun,Le Blanc,Le Poinçonnet
37 Amboise,Ballan-Miré,Bléré,Chambray-lès-Tours,Chinon,Esvres,Fondettes,La Riche,La Ville-aux-Dames,Loches,Luynes,Montlouis-sur-Loire,Monts,Saint-Avertin,Saint-Cyr-sur-Loire,Saint-Pierre-des-Corps,Tours,Veigné
38 Charvieu-Chavagneux,Chasse-sur-Rhône,Chavanoz,Claix,Coublevie,Crolles,Domène,Eybens,Fontaine,Gières,L'Isle-d'Abeau,La Tour-du-Pin,La Tronche,La Verpillière,Le Pont-de-Claix,Le Péage-de-Roussillon,Les Abrets en Dauphiné,Les Avenières Veyrins-Thuellin,Meylan,Moirans,Montbonnot-Saint-Martin,Pont-de-Chéruy,Pont-Évêque,Pontcharra,Rives,Roussillon,Saint-Ismier,Saint-Marcellin,Saint-Martin-d'Uriage,Saint-Martin-le-Vinoux,Saint-Maurice-l'Exil,Saint-Quentin-Fallavier,Saint-Égrève,Sassenage,Seyssinet-Pariset,Seyssins,Tignieu-Jameyzieu,Tullins,Varces-Allières-et-Risset,Vienne,Vif,Villard-Bonnot,Villefontaine,Villette-d'Anthon,Vizille,Voiron,Voreppe
39 Champagnole,Dole,Hauts de Bienne
40 Aire-sur-l'Adour,Biscarrosse,Capbreton,Dax,Labenne,Mimizan,Morcenx-la-Nouvelle,Ondres,Parentis-en-Born,Saint-Martin-de-Seignanx,Saint-Paul-lès-Dax,Saint-Pierre-du-Mont,Saint-Sever,Saint-Vincent-de-Tyrosse,Soustons,Tarnos
41 Le Controis-en-Sologne,Mer,Romorantin-Lanthenay,Vendôme,Vineuil
42 Andrézieux-Bouthéon,Chazelles-sur-Lyon,Feurs,Firminy,La Ricamarie,La Talaudière,Le Chambon-Feugerolles,Le Coteau,Mably,Montbrison,Montrond-les-Bains,Riorges,Rive-de-Gier,Roche-la-Molière,Saint-Galmier,Saint-Genest-Lerpt,Saint-Jean-Bonnefonds,Saint-Just-Saint-Rambert,Saint-Marcellin-en-Forez,Saint-Priest-en-Jarez,Sorbiers,Sury-le-Comtal,Unieux,Veauche,Villars,Villerest
43 Aurec-sur-Loire,Brioude,Monistrol-sur-Loire,Sainte-Sigolène,Yssingeaux
44 Ancenis-Saint-Géréon,Basse-Goulaine,Blain,Bouaye,Bouguenais,Carquefou,Chaumes-en-Retz,Châteaubriant,Clisson,Couëron,Divatte-sur-Loire,Donges,Gorges,Grandchamp-des-Fontaines,Guémené-Penfao,Guérande,Haute-Goulaine,Herbignac,Héric,La Baule-Escoublac,La Chapelle-sur-Erdre,La Chevrolière,La Montagne,Le Loroux-Bottereau,Le Pellerin,Les Sorinières,Ligné,Loireauxence,Machecoul-Saint-Même,Missillac,Montoir-de-Bretagne,Nort-sur-Erdre,Orvault,Plessé,Pont-Saint-Martin,Pontchâteau,Pornic,Pornichet,Saint-André-des-Eaux,Saint-Brevin-les-Pins,Saint-Jean-de-Boiseau,Saint-Julien-de-Concelles,Saint-Lyphard,Saint-Mars-du-Désert,Saint-Michel-Chef-Chef,Saint-Philbert-de-Grand-Lieu,Saint-Sébastien-sur-Loire,Saint-Étienne-de-Montluc,Sainte-Luce-sur-Loire,Sainte-Pazanne,Sautron,Savenay,Sucé-sur-Erdre,Thouaré-sur-Loire,Treillières,Trignac,Vallet,Vallons-de-l'Erdre,Vertou,Vigneux-de-Bretagne,Villeneuve-en-Retz
45 Amilly,Beaugency,Châlette-sur-Loing,Châteauneuf-sur-Loire,Chécy,Fleury-les-Aubrais,Gien,Ingré,La Chapelle-Saint-Mesmin,La Ferté-Saint-Aubin,Le Malesherbois,Meung-sur-Loire,Montargis,Olivet,Pithiviers,Saint-Denis-en-Val,Saint-Jean-de-Braye,Saint-Jean-de-la-Ruelle,Saint-Jean-le-Blanc,Saint-Pryvé-Saint-Mesmin,Saran,Sully-sur-Loire,Villemandeur
46 Figeac
47 Bon-Encontre,Boé,Foulayronnes,Le Passage,Marmande,Nérac,Sainte-Livrade-sur-Lot,Tonneins,Villeneuve-sur-Lot
49 Avrillé,Baugé-en-Anjou,Beaucouzé,Beaufort-en-Anjou,Beaupréau-en-Mauges,Bellevigne-en-Layon,Bouchemaine,Brissac Loire Aubance,Chalonnes-sur-Loire,Chemillé-en-Anjou,Doué-en-Anjou,Erdre-en-Anjou,Gennes-Val-de-Loire,Le Lion-d'Angers,Les Hauts-d'Anjou,Les Ponts-de-Cé,Loire-Authion,Longuenée-en-Anjou,Longué-Jumelles,Lys-Haut-Layon,Mauges-sur-Loire,Mazé-Milon,Montreuil-Juigné,Montrevault-sur-Èvre,Mûrs-Erigné,Noyant-Villages,Ombrée d'Anjou,Orée d'Anjou,Rives-du-Loir-en-Anjou,Saint-Barthélemy-d'Anjou,Saumur,Segré-en-Anjou Bleu,Sèvremoine,Trélazé,Verrières-en-Anjou
50 Avranches,Bricquebec-en-Cotentin,Carentan-les-Marais,Coutances,Granville,La Hague,Saint-Hilaire-du-Harcouët,Saint-James,Valognes
51 Aÿ-Champagne,Bezannes,Bétheny,Cormontreuil,Fismes,Saint-Memmie,Tinqueux,Vitry-le-François,Épernay
52 Langres,Saint-Dizier
53 Bonchamp-lès-Laval,Château-Gontier-sur-Mayenne,Ernée,Laval,Mayenne,Saint-Berthevin,Évron
54 Champigneulles,Dombasle-sur-Meurthe,Essey-lès-Nancy,Frouard,Heillecourt,Homécourt,Jarny,Jarville-la-Malgrange,Jœuf,Laneuveville-devant-Nancy,Laxou,Liverdun,Longuyon,Longwy,Ludres,Lunéville,Malzéville,Maxéville,Mont-Saint-Martin,Neuves-Maisons,Pont-à-Mousson,Pulnoy,Saint-Max,Saint-Nicolas-de-Port,Seichamps,Tomblaine,Toul,Val de Briey,Vandœuvre-lès-Nancy,Villers-lès-Nancy,Villerupt
55 Commercy,Verdun
56 Arradon,Auray,Baden,Baud,Brech,Caudan,Elven,Grand-Champ,Guer,Guidel,Hennebont,Inzinzac-Lochrist,Kervignac,Lanester,Languidic,Larmor-Plage,Muzillac,Plescop,Ploemeur,Ploeren,Plouay,Ploërmel,Pluneret,Pluvigner,Pontivy,Questembert,Quéven,Riantec,Saint-Avé,Sarzeau,Surzur,Séné,Theix-Noyalo
57 Algrange,Amnéville,Audun-le-Tiche,Behren-lès-Forbach,Boulay-Moselle,Creutzwald,Fameck,Farébersviller,Faulquemont,Florange,Forbach,Freyming-Merlebach,Guénange,Hagondange,Hayange,Hettange-Grande,Hombourg-Haut,L'Hôpital,Maizières-lès-Metz,Marange-Silvange,Mondelange,Montigny-lès-Metz,Moulins-lès-Metz,Moyeuvre-Grande,Petite-Rosselle,Rombas,Saint-Avold,Sarrebourg,Sarreguemines,Stiring-Wendel,Talange,Terville,Uckange,Woippy,Yutz
58 Cosne-Cours-sur-Loire,Varennes-Vauzelles
59 Aniche,Annœullin,Anzin,Armentières,Auby,Aulnoy-lez-Valenciennes,Aulnoye-Aymeries,Bailleul,Baisieux,Bauvin,Beuvrages,Bondues,Bourbourg,Bruay-sur-l'Escaut,Cappelle-la-Grande,Caudry,Comines,Condé-sur-l'Escaut,Coudekerque-Branche,Croix,Cuincy,Dechy,Denain,Douchy-les-Mines,Erquinghem-Lys,Escaudain,Estaires,Faches-Thumesnil,Feignies,Fenain,Ferrière-la-Grande,Flers-en-Escrebieux,Flines-lez-Raches,Fourmies,Fresnes-sur-Escaut,Grande-Synthe,Gravelines,Halluin,Haubourdin,Hautmont,Hazebrouck,Hem,Houplines,Jeumont,La Bassée,La Chapelle-d'Armentières,La Gorgue,La Madeleine,Lallaing,Lambersart,Le Cateau-Cambrésis,Leers,Lesquin,Linselles,Loon-Plage,Loos,Louvroil,Lys-lez-Lannoy,Marquette-lez-Lille,Maubeuge,Mons-en-Barœul,Mouvaux,Neuville-en-Ferrain,Nieppe,Onnaing,Orchies,Ostricourt,Pecquencourt,Petite-Forêt,Pérenchies,Quesnoy-sur-Deûle,Quiévrechain,Raismes,Ronchin,Roncq,Roost-Warendin,Sainghin-en-Weppes,Saint-Amand-les-Eaux,Saint-André-lez-Lille,Saint-Saulve,Santes,Seclin,Sin-le-Noble,Somain,Templeuve-en-Pévèle,Trith-Saint-Léger,Téteghem-Coudekerque-Village,Vieux-Condé,Wallers,Wambrechies,Wasquehal,Wattignies,Wavrin,Waziers,Wervicq-Sud,Wormhout
60 Chambly,Chantilly,Clermont,Crépy-en-Valois,Gouvieux,Lacroix-Saint-Ouen,Lamorlaye,Liancourt,Margny-lès-Compiègne,Montataire,Mouy,Méru,Nogent-sur-Oise,Noyon,Pont-Sainte-Maxence,Saint-Just-en-Chaussée,Senlis,Villers-Saint-Paul
61 Argentan,Flers,L'Aigle,La Ferté Macé
62 Achicourt,Aire-sur-la-Lys,Annezin,Arques,Auchel,Audruicq,Avion,Barlin,Beaurains,Berck,Beuvry,Billy-Berclau,Billy-Montigny,Brebières,Bruay-la-Buissière,Bully-les-Mines,Béthune,Calonne-Ricouart,Carvin,Coulogne,Courcelles-lès-Lens,Courrières,Cucq,Dainville,Divion,Dourges,Douvrin,Fouquières-lès-Lens,Guînes,Haillicourt,Harnes,Hersin-Coupigny,Houdain,Hénin-Beaumont,Isbergues,Laventie,Le Portel,Leforest,Lestrem,Libercourt,Lillers,Loison-sous-Lens,Longuenesse,Loos-en-Gohelle,Marck,Marles-les-Mines,Marquise,Mazingarbe,Montigny-en-Gohelle,Méricourt,Noyelles-Godault,Noyelles-sous-Lens,Nœux-les-Mines,Oignies,Outreau,Oye-Plage,Rouvroy,Sains-en-Gohelle,Saint-Laurent-Blangy,Saint-Martin-Boulogne,Saint-Martin-lez-Tatinghem,Saint-Omer,Saint-Étienne-au-Mont,Sallaumines,Vendin-le-Vieil,Wimereux,Wingles,Étaples
63 Ambert,Aubière,Ceyrat,Chamalières,Châtel-Guyon,Cournon-d'Auvergne,Cébazat,Gerzat,Issoire,Le Cendre,Lempdes,Lezoux,Pont-du-Château,Riom,Romagnat,Thiers,Vic-le-Comte
64 Biarritz,Bidart,Billère,Boucau,Cambo-les-Bains,Ciboure,Gan,Hasparren,Hendaye,Idron,Jurançon,Lescar,Lons,Mouguerre,Mourenx,Oloron-Sainte-Marie,Orthez,Saint-Jean-de-Luz,Saint-Pierre-d'Irube,Saint-Pée-sur-Nivelle,Urrugne,Ustaritz
65 Aureilhan,Bagnères-de-Bigorre,Bordères-sur-l'Échez,Lannemezan,Lourdes,Séméac
66 Argelès-sur-Mer,Bompas,Cabestany,Canet-en-Roussillon,Canohès,Céret,Elne,Ille-sur-Têt,Le Barcarès,Le Boulou,Le Soler,Pia,Pollestres,Prades,Rivesaltes,Saint-Estève,Saint-Laurent-de-la-Salanque,Saleilles,Thuir,Toulouges
67 Barr,Benfeld,Bischheim,Bischwiller,Brumath,Drusenheim,Eckbolsheim,Erstein,Eschau,Fegersheim,Gambsheim,Geispolsheim,Hœnheim,Illkirch-Graffenstaden,La Wantzenau,Lingolsheim,Molsheim,Mundolsheim,Mutzig,Oberhausbergen,Obernai,Ostwald,Reichshoffen,Rosheim,Saverne,Schweighouse-sur-Moder,Souffelweyersheim,Sélestat,Val-de-Moder,Vendenheim,Wasselonne,Wissembourg
68 Altkirch,Blotzheim,Brunstatt-Didenheim,Cernay,Ensisheim,Guebwiller,Habsheim,Horbourg-Wihr,Huningue,Illzach,Kembs,Kingersheim,Lutterbach,Pfastatt,Riedisheim,Rixheim,Sausheim,Soultz-Haut-Rhin,Thann,Wintzenheim,Wittelsheim,Wittenheim
69 Anse,Belleville-en-Beaujolais,Brignais,Brindas,Champagne-au-Mont-d'Or,Chaponost,Charbonnières-les-Bains,Chassieu,Corbas,Craponne,Dardilly,Décines-Charpieu,Feyzin,Fontaines-sur-Saône,Francheville,Genas,Genay,Givors,Gleizé,Grigny-sur-Rhône,Grézieu-la-Varenne,Irigny,Jonage,L'Arbresle,La Mulatière,Lentilly,Mions,Mornant,Neuville-sur-Saône,Saint-Bonnet-de-Mure,Saint-Cyr-au-Mont-d'Or,Saint-Didier-au-Mont-d'Or,Saint-Fons,Saint-Genis-Laval,Saint-Genis-les-Ollières,Saint-Laurent-de-Mure,Saint-Symphorien-d'Ozon,Sainte-Foy-lès-Lyon,Sathonay-Camp,Tarare,Tassin-la-Demi-Lune,Ternay,Thizy-les-Bourgs,Vaugneray,Vernaison,Vindry-sur-Turdine,Écully
70 Gray,Héricourt,Lure,Luxeuil-les-Bains
71 Autun,Blanzy,Chagny,Charnay-lès-Mâcon,Châtenoy-le-Royal,Digoin,Gueugnon,Le Creusot,Louhans-Châteaurenaud,Montceau-les-Mines,Paray-le-Monial,Saint-Rémy,Tournus
72 Arnage,Coulaines,La Ferté-Bernard,La Flèche,Montval-sur-Loir,Mulsanne,Parigné-l'Évêque,Sablé-sur-Sarthe
73 Albertville,Barberaz,Bourg-Saint-Maurice,Challes-les-Eaux,Cognin,Entrelacs,La Motte-Servolex,La Ravoire,Le Bourget-du-Lac,Saint-Alban-Leysse,Saint-Jean-de-Maurienne,Ugine
74 Allinges,Ambilly,Bonneville,Bons-en-Chablais,Chamonix-Mont-Blanc,Cluses,Cranves-Sales,Cruseilles,Douvaine,Epagny Metz-Tessy,Faverges-Seythenex,Fillière,Gaillard,La Balme-de-Sillingy,La Roche-sur-Foron,Marignier,Marnaz,Passy,Poisy,Publier,Reignier-Ésery,Rumilly,Saint-Gervais-les-Bains,Saint-Jorioz,Saint-Julien-en-Genevois,Saint-Pierre-en-Faucigny,Sallanches,Sciez,Scionzier,Sillingy,Thyez,Thônes,Valleiry,Ville-la-Grand,Viry,Vétraz-Monthoux,Évian-les-Bains
75 Paris
76 Barentin,Bihorel,Bois-Guillaume,Bolbec,Bonsecours,Canteleu,Caudebec-lès-Elbeuf,Darnétal,Dieppe,Déville-lès-Rouen,Elbeuf,Eu,Franqueville-Saint-Pierre,Fécamp,Gonfreville-l'Orcher,Gournay-en-Bray,Grand-Couronne,Harfleur,Le Grand-Quevilly,Le Mesnil-Esnard,Le Petit-Quevilly,Lillebonne,Malaunay,Maromme,Mont-Saint-Aignan,Montivilliers,Notre-Dame-de-Bondeville,Octeville-sur-Mer,Oissel-sur-Seine,Pavilly,Petit-Caux,Petit-Couronne,Port-Jérôme-sur-Seine,Saint-Aubin-lès-Elbeuf,Saint-Pierre-lès-Elbeuf,Saint-Étienne-du-Rouvray,Sainte-Adresse,Sotteville-lès-Rouen,Yvetot
77 Avon,Bailly-Romainvilliers,Brie-Comte-Robert,Brou-sur-Chantereine,Bussy-Saint-Georges,Cesson,Champagne-sur-Seine,Champs-sur-Marne,Claye-Souilly,Combs-la-Ville,Coulommiers,Courtry,Crégy-lès-Meaux,Dammarie-les-Lys,Dammartin-en-Goële,Esbly,Fontainebleau,Fontenay-Trésigny,Gretz-Armainvilliers,La Ferté-sous-Jouarre,Lagny-sur-Marne,Le Mée-sur-Seine,Lieusaint,Lognes,Lésigny,Magny-le-Hongre,Mitry-Mory,Moissy-Cramayel,Montereau-Fault-Yonne,Montévrain,Moret-Loing-et-Orvanne,Mormant,Mouroux,Nandy,Nangis,Nanteuil-lès-Meaux,Nemours,Noisiel,Othis,Ozoir-la-Ferrière,Provins,Quincy-Voisins,Roissy-en-Brie,Saint-Fargeau-Ponthierry,Saint-Pathus,Saint-Pierre-lès-Nemours,Saint-Thibault-des-Vignes,Serris,Thorigny-sur-Marne,Torcy,Tournan-en-Brie,Trilport,Vaires-sur-Marne,Vaux-le-Pénil,Vert-Saint-Denis,Villenoy,Villeparisis,Émerainville
78 Achères,Andrésy,Aubergenville,Beynes,Bois-d'Arcy,Bonnières-sur-Seine,Bougival,Buc,Carrières-sous-Poissy,Carrières-sur-Seine,Chambourcy,Chanteloup-les-Vignes,Chevreuse,Croissy-sur-Seine,Fontenay-le-Fleury,Gargenville,Guyancourt,Jouars-Pontchartrain,Jouy-en-Josas,L'Étang-la-Ville,La Celle-Saint-Cloud,La Verrière,Le Mesnil-Saint-Denis,Le Mesnil-le-Roi,Le Pecq,Le Perray-en-Yvelines,Le Port-Marly,Le Vésinet,Les Clayes-sous-Bois,Les Essarts-le-Roi,Limay,Louveciennes,Magnanville,Magny-les-Hameaux,Maisons-Laffitte,Mantes-la-Ville,Marly-le-Roi,Maule,Maurepas,Meulan-en-Yvelines,Montesson,Noisy-le-Roi,Orgeval,Rambouillet,Rosny-sur-Seine,Saint-Arnoult-en-Yvelines,Saint-Cyr-l'École,Saint-Rémy-lès-Chevreuse,Triel-sur-Seine,Vaux-sur-Seine,Verneuil-sur-Seine,Villennes-sur-Seine,Villepreux,Viroflay,Voisins-le-Bretonneux,Vélizy-Villacoublay,Élancourt,Épône
79 Aiffres,Bressuire,Chauray,La Crèche,Mauléon,Melle,Moncoutant-sur-Sèvre,Nueil-les-Aubiers,Parthenay,Saint-Maixent-l'École,Thouars
80 Abbeville,Albert,Corbie,Doullens,Longueau,Montdidier,Péronne
81 Aussillon,Carmaux,Gaillac,Graulhet,Labruguière,Lavaur,Mazamet,Rabastens,Saint-Juéry,Saint-Sulpice-la-Pointe
82 Castelsarrasin,Caussade,Moissac,Montech,Nègrepelisse
83 Bandol,Bormes-les-Mimosas,Brignoles,Carqueiranne,Cavalaire-sur-Mer,Cogolin,Cuers,Fayence,Garéoult,La Cadière-d'Azur,La Crau,La Farlède,La Garde,La Londe-les-Maures,La Valette-du-Var,Le Beausset,Le Cannet-des-Maures,Le Castellet,Le Lavandou,Le Luc,Le Muy,Le Pradet,Les Arcs,Lorgues,Montauroux,Nans-les-Pins,Ollioules,Pierrefeu-du-Var,Pourrières,Puget-sur-Argens,Rocbaron,Roquebrune-sur-Argens,Saint-Cyr-sur-Mer,Saint-Mandrier-sur-Mer,Saint-Maximin-la-Sainte-Baume,Saint-Zacharie,Sainte-Maxime,Sanary-sur-Mer,Solliès-Pont,Solliès-Toucas,Tourves,Trans-en-Provence,Vidauban
84 Apt,Aubignan,Bollène,Bédarrides,Caumont-sur-Durance,Cavaillon,Courthézon,Entraigues-sur-la-Sorgue,Jonquières,L'Isle-sur-la-Sorgue,Le Pontet,Le Thor,Mazan,Monteux,Morières-lès-Avignon,Orange,Pernes-les-Fontaines,Pertuis,Piolenc,Saint-Saturnin-lès-Avignon,Sarrians,Sorgues,Vaison-la-Romaine,Valréas,Vedène
85 Aizenay,Aubigny-Les Clouzeaux,Bellevigny,Bretignolles-sur-Mer,Challans,Chantonnay,Chanverrie,Cugand-la-Bernardière,Essarts-en-Bocage,Fontenay-le-Comte,La Ferrière,La Garnache,Le Poiré-sur-Vie,Les Achards,Les Herbiers,Luçon,Montaigu-Vendée,Mortagne-sur-Sèvre,Mouilleron-le-Captif,Pouzauges,Saint-Gilles-Croix-de-Vie,Saint-Hilaire-de-Riez,Saint-Jean-de-Monts,Sèvremont,Talmont-Saint-Hilaire
86 Buxerolles,Chauvigny,Jaunay-Marigny,Loudun,Mignaloux-Beauvoir,Migné-Auxances,Montmorillon,Naintré,Neuville-de-Poitou,Saint-Martin-la-Pallu,Vouneuil-sous-Biard
87 Aixe-sur-Vienne,Ambazac,Condat-sur-Vienne,Couzeix,Feytiat,Isle,Le Palais-sur-Vienne,Panazol,Saint-Junien,Saint-Yrieix-la-Perche
88 Golbey,Gérardmer,Neufchâteau,Rambervillers,Raon-l'Étape,Remiremont,Saint-Dié-des-Vosges,Thaon-les-Vosges
89 Avallon,Joigny,Migennes,Sens,Villeneuve-sur-Yonne
90 Delle,Valdoie
91 Arpajon,Ballancourt-sur-Essonne,Bondoufle,Boussy-Saint-Antoine,Brunoy,Brétigny-sur-Orge,Bures-sur-Yvette,Chilly-Mazarin,Crosne,Dourdan,Fleury-Mérogis,Gif-sur-Yvette,Grigny,Igny,Itteville,Juvisy-sur-Orge,La Ville-du-Bois,Lardy,Les Ulis,Limours,Linas,Lisses,Longjumeau,Longpont-sur-Orge,Marcoussis,Marolles-en-Hurepoix,Mennecy,Montgeron,Montlhéry,Morangis,Morsang-sur-Orge,Ollainville,Orsay,Paray-Vieille-Poste,Quincy-sous-Sénart,Saint-Chéron,Saint-Germain-lès-Arpajon,Saint-Germain-lès-Corbeil,Saint-Michel-sur-Orge,Saint-Pierre-du-Perray,Saintry-sur-Seine,Saulx-les-Chartreux,Soisy-sur-Seine,Verrières-le-Buisson,Villabé,Villebon-sur-Yvette,Villemoisson-sur-Orge,Wissous,Yerres,Égly,Épinay-sous-Sénart,Épinay-sur-Orge,Étampes,Étréchy
92 Bois-Colombes,Bourg-la-Reine,Chaville,Fontenay-aux-Roses,Garches,Le Plessis-Robinson,Saint-Cloud,Sceaux,Sèvres,Vanves,Vaucresson,Ville-d'Avray,Villeneuve-la-Garenne
93 Clichy-sous-Bois,Coubron,Dugny,Gournay-sur-Marne,L'Île-Saint-Denis,Le Bourget,Le Pré-Saint-Gervais,Le Raincy,Les Lilas,Les Pavillons-sous-Bois,Montfermeil,Neuilly-Plaisance,Vaujours,Villemomble,Villetaneuse
94 Ablon-sur-Seine,Arcueil,Boissy-Saint-Léger,Bonneuil-sur-Marne,Bry-sur-Marne,Charenton-le-Pont,Chennevières-sur-Marne,Chevilly-Larue,Fresnes,Gentilly,Joinville-le-Pont,La Queue-en-Brie,Le Kremlin-Bicêtre,Le Plessis-Trévise,Limeil-Brévannes,Orly,Ormesson-sur-Marne,Rungis,Saint-Mandé,Saint-Maurice,Sucy-en-Brie,Valenton,Villecresnes,Villeneuve-le-Roi
95 Arnouville,Auvers-sur-Oise,Beauchamp,Beaumont-sur-Oise,Bessancourt,Bouffémont,Champagne-sur-Oise,Cormeilles-en-Parisis,Courdimanche,Deuil-la-Barre,Domont,Eaubonne,Enghien-les-Bains,Ermont,Fosses,Gonesse,Groslay,Jouy-le-Moutier,L'Isle-Adam,Le Plessis-Bouchard,Louvres,Luzarches,Magny-en-Vexin,Marly-la-Ville,Menucourt,Montigny-lès-Cormeilles,Montmagny,Montmorency,Mériel,Méry-sur-Oise,Osny,Parmain,Persan,Pierrelaye,Saint-Brice-sous-Forêt,Saint-Gratien,Saint-Leu-la-Forêt,Saint-Ouen-l'Aumône,Saint-Prix,Sannois,Soisy-sous-Montmorency,Taverny,Vauréal,Viarmes,Écouen,Éragny-sur-Oise,Ézanville
971 Baillif,Bouillante,Capesterre-Belle-Eau,Gourbeyre,Goyave,Lamentin,Le Gosier,Le Moule,Morne-à-l'Eau,Petit-Bourg,Petit-Canal,Pointe-Noire,Pointe-à-Pitre,Saint-François,Sainte-Anne,Trois-Rivières,Vieux-Habitants
972 Ducos,Gros-Morne,Le Diamant,Le François,Le Lorrain,Le Marin,Le Robert,Le Vauclin,Les Trois-Îlets,Rivière-Pilote,Rivière-Salée,Saint-Esprit,Sainte-Luce,Schœlcher
973 Apatou,Grand-Santi,Kourou,Macouria,Mana,Maripasoula,Papaichton,Remire-Montjoly
974 Bras-Panon,Cilaos,Entre-Deux,L'Étang-Salé,La Plaine-des-Palmistes,Le Port,Les Avirons,Les Trois-Bassins,Petite-Île,Saint-André,Saint-Paul,Saint-Philippe,Saint-Pierre,Sainte-Suzanne,Salazie
976 Acoua,Bandraboua,Bandrele,Bouéni,Chiconi,Chirongui,Dembeni,Dzaoudzi,Kani-Kéli,M'Tsangamouji,Mtsamboro,Ouangani,Pamandzi,Sada,Tsingoni
977 Saint-Barthélemy
978 Saint-Martin
986 Uvea
987 Arue,Bora-Bora,Faaa,Hitiaa O Te Ra,Huahine,Mahina,Moorea-Maiao,Paea,Papara,Papeete,Pirae,Punaauia,Tahaa,Taiarapu-Est,Taiarapu-Ouest,Taputapuatea,Teva I Uta
988 Bourail,Dumbéa,Koné,Le Mont-Dore,Lifou,Maré,Nouméa,Païta`

/** The ways in which a field may begin a name: "du Crès", "aux Mureaux". */
const ARTICLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^le /, ['le ', 'du ', 'au ']],
  [/^les /, ['les ', 'des ', 'aux ']],
]

function readCommunes(): Map<string, string> {
  const known = new Map(towns)
  for (const line of COMMUNES.trim().split('\n')) {
    const [code = ''] = line.split(' ', 1)
    for (const name of line.slice(code.length + 1).split(',')) known.set(foldPlace(name), code)
  }
  for (const [name, code] of [...known]) {
    for (const [article, variants] of ARTICLES) {
      if (article.test(name)) for (const variant of variants) known.set(name.replace(article, variant), code)
    }
  }
  return known
}

let read: ReadonlyMap<string, string> | null = null

/** Every commune that is known, with its articles: folded name → INSEE code of its département. Made at the first need. */
export function communes(): ReadonlyMap<string, string> {
  read ??= readCommunes()
  return read
}

/** The longest name has seven words: Saint-Maximin-la-Sainte-Baume has five, Saint-Rémy-lès-Chevreuse four. */
const LONGEST = 7

/**
 * The communes that a field for a place names, as the départements they stand in. In a field that is a place and nothing
 * else (`exact`) a name may be in lower case.
 */
export function findCommunes(text: string, exact: boolean): FoundPlace[] {
  const folded = foldPlace(text)
  const words = [...folded.matchAll(/[a-z0-9]+/g)].map((match) => ({
    word: spelledOut(match[0]),
    index: match.index,
    end: match.index + match[0].length,
  }))
  const found: FoundPlace[] = []
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(LONGEST, words.length - at); count > 0; count--) {
      const [first, last] = [words[at], words[at + count - 1]]
      if (!first || !last || !hasName(words.slice(at, at + count), folded)) continue
      const code = communes().get(
        words
          .slice(at, at + count)
          .map(({ word }) => word)
          .join(' '),
      )
      const named = text.slice(first.index, last.end)
      if (
        !code ||
        (!exact && !/\p{Lu}/u.test(named)) ||
        isPart(text, folded, first.index, last.end) ||
        isNotAPlace(folded.slice(Math.max(0, first.index - 50), first.index))
      )
        continue
      found.push({ departements: [code], text: named, index: first.index })
      at += count - 1
      break
    }
  }
  return found
}

const spelledOut = (word: string) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word)

/** Words of one name stand side by side: a space, a hyphen or an apostrophe between, no comma. */
const hasName = (words: readonly { readonly index: number; readonly end: number }[], folded: string) =>
  words.every(({ index }, at) => at === 0 || /^ {1,3}$/.test(folded.slice(words[at - 1]?.end ?? 0, index)))

const AFTER = /^(?:-\p{L}|[ -](?:sur|sous|l[eè]s|en|de|du|des|SUR|SOUS|L[EÈ]S|EN|DE|DU|DES)[ -]\p{Lu})/u
const BEFORE_SAINT = /(?:^|[^\p{L}])(?:de|d|a|et|ville|commune|mairie|agglomeration|territoire) $/u

/** "Nice-Ouest", "Fontaine les Grès", "Villers-sur-Mer", "Bussy Saint-Martin": it is a part of a longer name. */
function isPart(text: string, folded: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 20), from)
  if (AFTER.test(text.slice(to, to + 8)) || /\p{L}-$/u.test(before)) return true
  return (
    /^ste? |^sainte? /.test(folded.slice(from, to)) &&
    /\p{L} $/u.test(before) &&
    !BEFORE_SAINT.test(folded.slice(Math.max(0, from - 20), from))
  )
}

import type { FoundPlace } from './find-places'
import { isNotAPlace } from './not-a-place'
import { foldPlace } from './place-names'

// Towns of 30,000 inhabitants and more and heads of départements, without those that share their name with another or with
// a common word; from @etalab/decoupage-administratif 6.0.0 (a test compares). Apart from `find-places.ts`: pages' scripts don't need them.
const TOWNS = `
01 Bourg-en-Bresse
02 Laon,Saint-Quentin
03 Montluçon,Moulins
04 Digne-les-Bains
06 Antibes,Cagnes-sur-Mer,Cannes,Grasse,Le Cannet,Menton,Nice,Saint-Laurent-du-Var
07 Privas
08 Charleville-Mézières
09 Foix
10 Troyes
11 Carcassonne,Narbonne
12 Rodez
13 Aix-en-Provence,Arles,Aubagne,Istres,La Ciotat,Marignane,Marseille,Martigues,Salon-de-Provence,Vitrolles
14 Caen
15 Aurillac
16 Angoulême
17 La Rochelle
18 Bourges
19 Brive-la-Gaillarde
21 Dijon
22 Saint-Brieuc
23 Guéret
24 Périgueux
25 Besançon
26 Montélimar,Romans-sur-Isère,Valence
27 Évreux
28 Chartres,Dreux
29 Brest,Quimper
2A Ajaccio
2B Bastia
30 Alès,Nîmes
31 Colomiers,Toulouse,Tournefeuille
32 Auch
33 Bordeaux,Bègles,Mérignac,Pessac,Saint-Médard-en-Jalles,Talence,Villenave-d'Ornon
34 Béziers,Montpellier,Sète
35 Rennes,Saint-Malo
36 Châteauroux
37 Joué-lès-Tours
38 Bourgoin-Jallieu,Grenoble,Saint-Martin-d'Hères,Échirolles
39 Lons-le-Saunier
40 Mont-de-Marsan
41 Blois
42 Roanne,Saint-Chamond,Saint-Étienne
43 Le Puy-en-Velay
44 Nantes,Rezé,Saint-Herblain,Saint-Nazaire
45 Orléans
46 Cahors
47 Agen
48 Mende
49 Angers,Cholet
50 Cherbourg-en-Cotentin,Saint-Lô
51 Châlons-en-Champagne,Reims
52 Chaumont
54 Nancy
55 Bar-le-Duc
56 Lorient,Vannes
57 Metz,Thionville
58 Nevers
59 Cambrai,Douai,Dunkerque,Lille,Marcq-en-Barœul,Roubaix,Tourcoing,Valenciennes,Villeneuve-d'Ascq,Wattrelos
60 Beauvais,Compiègne,Creil
61 Alençon
62 Arras,Boulogne-sur-Mer,Calais,Lens,Liévin
63 Clermont-Ferrand
64 Anglet,Bayonne,Pau
65 Tarbes
66 Perpignan
67 Haguenau,Schiltigheim,Strasbourg
68 Colmar,Mulhouse
69 Bron,Caluire-et-Cuire,Lyon,Meyzieu,Oullins-Pierre-Bénite,Rillieux-la-Pape,Saint-Priest,Vaulx-en-Velin,Villefranche-sur-Saône,Villeurbanne,Vénissieux
70 Vesoul
71 Chalon-sur-Saône,Mâcon
72 Le Mans
73 Aix-les-Bains,Chambéry
74 Annecy,Annemasse,Thonon-les-Bains
76 Le Havre,Rouen
77 Chelles,Meaux,Melun,Pontault-Combault,Savigny-le-Temple
78 Chatou,Conflans-Sainte-Honorine,Houilles,Le Chesnay-Rocquencourt,Les Mureaux,Mantes-la-Jolie,Montigny-le-Bretonneux,Plaisir,Poissy,Saint-Germain-en-Laye,Sartrouville,Trappes,Versailles
79 Niort
80 Amiens
81 Albi,Castres
82 Montauban
83 Draguignan,Fréjus,Hyères,La Seyne-sur-Mer,Saint-Raphaël,Six-Fours-les-Plages,Toulon
84 Avignon,Carpentras
85 La Roche-sur-Yon,Les Sables-d'Olonne
86 Châtellerault,Poitiers
87 Limoges
88 Épinal
89 Auxerre
90 Belfort
91 Athis-Mons,Corbeil-Essonnes,Draveil,Massy,Palaiseau,Ris-Orangis,Sainte-Geneviève-des-Bois,Savigny-sur-Orge,Vigneux-sur-Seine,Viry-Châtillon,Évry-Courcouronnes
92 Antony,Asnières-sur-Seine,Bagneux,Boulogne-Billancourt,Châtenay-Malabry,Châtillon,Clamart,Clichy,Colombes,Courbevoie,Gennevilliers,Issy-les-Moulineaux,La Garenne-Colombes,Levallois-Perret,Malakoff,Meudon,Montrouge,Nanterre,Neuilly-sur-Seine,Puteaux,Rueil-Malmaison,Suresnes
93 Aubervilliers,Aulnay-sous-Bois,Bagnolet,Bobigny,Bondy,Drancy,Gagny,La Courneuve,Le Blanc-Mesnil,Livry-Gargan,Montreuil,Neuilly-sur-Marne,Noisy-le-Grand,Noisy-le-Sec,Pantin,Romainville,Rosny-sous-Bois,Saint-Ouen-sur-Seine,Sevran,Stains,Tremblay-en-France,Villepinte,Épinay-sur-Seine
94 Alfortville,Cachan,Champigny-sur-Marne,Choisy-le-Roi,Créteil,Fontenay-sous-Bois,Ivry-sur-Seine,L'Haÿ-les-Roses,Le Perreux-sur-Marne,Maisons-Alfort,Nogent-sur-Marne,Saint-Maur-des-Fossés,Thiais,Villejuif,Villeneuve-Saint-Georges,Villiers-sur-Marne,Vincennes,Vitry-sur-Seine
95 Argenteuil,Bezons,Cergy,Franconville,Garges-lès-Gonesse,Goussainville,Herblay-sur-Seine,Pontoise,Sarcelles,Villiers-le-Bel
971 Baie-Mahault,Basse-Terre,Les Abymes
972 Fort-de-France,Le Lamentin
973 Cayenne,Matoury,Saint-Laurent-du-Maroni
974 La Possession,Le Tampon,Saint-Benoît,Saint-Leu
976 Koungou,Mamoudzou`

const departementOfTown = new Map(
  TOWNS.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...rest] = line.split(' ')
      return rest
        .join(' ')
        .split(',')
        .map((town) => [foldPlace(town), code] as const)
    }),
)

/** Every town that is known: folded name → INSEE code of its département. */
export const towns: ReadonlyMap<string, string> = departementOfTown

const NAMES = [...departementOfTown.keys()].sort((one, other) => other.length - one.length)
const NAME = new RegExp(`(?<![a-z0-9])(?:${NAMES.join('|')})(?![a-z0-9])`, 'g')

/** The larger towns that a text names, as the départements they stand in. For a title, a buyer or a place: prose names towns for many reasons. */
export function findTowns(text: string): FoundPlace[] {
  const folded = foldPlace(text)
  return [...folded.matchAll(NAME)].flatMap((match) => {
    const end = match.index + match[0].length
    const code = departementOfTown.get(match[0])
    const goesOn = /^-\p{L}/u.test(text.slice(end, end + 2))
    if (
      !code ||
      goesOn ||
      !/\p{Lu}/u.test(text.slice(match.index, end)) ||
      isNotAPlace(folded.slice(Math.max(0, match.index - 50), match.index))
    )
      return []
    return [{ departements: [code], text: text.slice(match.index, end), index: match.index }]
  })
}

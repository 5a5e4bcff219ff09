/** A département, or an overseas collectivity that takes its place in an address. */
export interface Departement {
  /** INSEE code: `01`, `2A`, `974`. */
  readonly code: string
  readonly name: string
  /** INSEE code of the region: `84` is Auvergne-Rhône-Alpes. */
  readonly region: string
  /** NUTS 2021, third level, without `FR`; empty where there is none. */
  readonly nuts: string
  /** The same in NUTS 2013, which pages of before 2018 print. */
  readonly nuts2013: string
}

// code, region, NUTS 2021, NUTS 2013, name. Codes, regions and names as in @etalab/decoupage-administratif 6.0.0 (a test compares),
// NUTS as in the eForms SDK's list `nuts-fra-lvl3`. A table rather than the package's JSON: a page's script carries it.
const TABLE = `
01 84 K21 711 Ain
02 32 E21 221 Aisne
03 84 K11 721 Allier
04 93 L01 821 Alpes-de-Haute-Provence
05 93 L02 822 Hautes-Alpes
06 93 L03 823 Alpes-Maritimes
07 84 K22 712 Ardèche
08 44 F21 211 Ardennes
09 76 J21 621 Ariège
10 44 F22 212 Aube
11 76 J11 811 Aude
12 76 J22 622 Aveyron
13 93 L04 824 Bouches-du-Rhône
14 28 D11 251 Calvados
15 84 K12 722 Cantal
16 75 I31 531 Charente
17 75 I32 532 Charente-Maritime
18 24 B01 241 Cher
19 75 I21 631 Corrèze
21 27 C11 261 Côte-d'Or
22 53 H01 521 Côtes-d'Armor
23 75 I22 632 Creuse
24 75 I11 611 Dordogne
25 27 C21 431 Doubs
26 84 K23 713 Drôme
27 28 D21 231 Eure
28 24 B02 242 Eure-et-Loir
29 53 H02 522 Finistère
2A 94 M01 831 Corse-du-Sud
2B 94 M02 832 Haute-Corse
30 76 J12 812 Gard
31 76 J23 623 Haute-Garonne
32 76 J24 624 Gers
33 75 I12 612 Gironde
34 76 J13 813 Hérault
35 53 H03 523 Ille-et-Vilaine
36 24 B03 243 Indre
37 24 B04 244 Indre-et-Loire
38 84 K24 714 Isère
39 27 C22 432 Jura
40 75 I13 613 Landes
41 24 B05 245 Loir-et-Cher
42 84 K25 715 Loire
43 84 K13 723 Haute-Loire
44 52 G01 511 Loire-Atlantique
45 24 B06 246 Loiret
46 76 J25 625 Lot
47 75 I14 614 Lot-et-Garonne
48 76 J14 814 Lozère
49 52 G02 512 Maine-et-Loire
50 28 D12 252 Manche
51 44 F23 213 Marne
52 44 F24 214 Haute-Marne
53 52 G03 513 Mayenne
54 44 F31 411 Meurthe-et-Moselle
55 44 F32 412 Meuse
56 53 H04 524 Morbihan
57 44 F33 413 Moselle
58 27 C12 262 Nièvre
59 32 E11 301 Nord
60 32 E22 222 Oise
61 28 D13 253 Orne
62 32 E12 302 Pas-de-Calais
63 84 K14 724 Puy-de-Dôme
64 75 I15 615 Pyrénées-Atlantiques
65 76 J26 626 Hautes-Pyrénées
66 76 J15 815 Pyrénées-Orientales
67 44 F11 421 Bas-Rhin
68 44 F12 422 Haut-Rhin
69 84 K26 716 Rhône
70 27 C23 433 Haute-Saône
71 27 C13 263 Saône-et-Loire
72 52 G04 514 Sarthe
73 84 K27 717 Savoie
74 84 K28 718 Haute-Savoie
75 11 101 101 Paris
76 28 D22 232 Seine-Maritime
77 11 102 102 Seine-et-Marne
78 11 103 103 Yvelines
79 75 I33 533 Deux-Sèvres
80 32 E23 223 Somme
81 76 J27 627 Tarn
82 76 J28 628 Tarn-et-Garonne
83 93 L05 825 Var
84 93 L06 826 Vaucluse
85 52 G05 515 Vendée
86 75 I34 534 Vienne
87 75 I23 633 Haute-Vienne
88 44 F34 414 Vosges
89 27 C14 264 Yonne
90 27 C24 434 Territoire de Belfort
91 11 104 104 Essonne
92 11 105 105 Hauts-de-Seine
93 11 106 106 Seine-Saint-Denis
94 11 107 107 Val-de-Marne
95 11 108 108 Val-d'Oise
971 01 Y10 A10 Guadeloupe
972 02 Y20 A20 Martinique
973 03 Y30 A30 Guyane
974 04 Y40 A40 La Réunion
976 06 Y50 A50 Mayotte
975 975 - - Saint-Pierre-et-Miquelon
977 977 - - Saint-Barthélemy
978 978 - - Saint-Martin
986 986 - - Wallis et Futuna
987 987 - - Polynésie française
988 988 - - Nouvelle-Calédonie`

/** Every département, in the order of the codes. */
export const departements: readonly Departement[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [code = '', region = '', nuts = '', nuts2013 = '', ...name] = row.split(' ')
    return { code, region, nuts: nuts.replace('-', ''), nuts2013: nuts2013.replace('-', ''), name: name.join(' ') }
  })

const byCode = new Map(departements.map((departement) => [departement.code, departement]))

/** The département of this INSEE code, or null. */
export function departementOf(code: string): Departement | null {
  return byCode.get(code) ?? null
}

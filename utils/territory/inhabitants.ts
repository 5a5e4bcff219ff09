import type { FoundPlace } from './find-places'
import { foldPlace } from './place-names'

/** How the surroundings of larger towns are called after their inhabitants, without the endings of gender and number. */
const INHABITANTS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '06 nicois,cannois,antibois/10 troyen/11 carcassonnais,narbonnais/13 marseillais,aixois/14 caennais/16 angoumoisin/17 rochelais/21 dijonnais/' +
    '25 bisontin/26 valentinois/29 brestois,quimperois/2A ajaccien/2B bastiais/30 nimois/31 toulousain/33 bordelais/34 montpellierain,biterrois/' +
    '35 rennais,malouin/37 tourangeau/38 grenoblois/42 stephanois,roannais/44 nantais,nazairien/45 orleanais/49 angevin/51 remois/' +
    '54 nanceien/56 lorientais,vannetais/57 messin,thionvillois/59 lillois,valenciennois,dunkerquois,roubaisien/' +
    '63 clermontois/64 palois,bayonnais/65 tarbais/66 perpignanais/67 strasbourgeois/68 mulhousien,colmarien/69 lyonnais/72 manceau/' +
    '73 chamberien/74 annecien/75 parisien/76 rouennais,havrais/80 amienois/83 toulonnais/84 avignonnais/86 poitevin/87 limougeaud/90 belfortain'
  )
    .split('/')
    .flatMap((line) =>
      line
        .slice(line.indexOf(' ') + 1)
        .split(',')
        .map((name) => [name, line.slice(0, line.indexOf(' '))]),
    ),
)

const WIDER = /(?:region|banlieue|bassin|agglomeration|couronne) $/

/** "Agglomération grenobloise", "est lyonnais": the départements of towns whose surroundings a field for a place names by their inhabitants. */
export function findInhabitants(text: string): FoundPlace[] {
  const folded = foldPlace(text)
  return [...folded.matchAll(/[a-z]+/g)].flatMap((match) => {
    // "Région parisienne" is more than the town, and ends nowhere.
    if (match[0].startsWith('parisien') && WIDER.test(folded.slice(Math.max(0, match.index - 20), match.index))) return []
    const code = INHABITANTS[match[0]] ?? INHABITANTS[match[0].replace(/(?:ne|e)?s?$/, '')] ?? INHABITANTS[match[0].replace(/es?$/, '')]
    return code ? [{ departements: [code], text: text.slice(match.index, match.index + match[0].length), index: match.index }] : []
  })
}

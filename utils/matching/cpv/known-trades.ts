import { tokenise } from '../tokens'

/**
 * Trades that are too rare in notices for a classifier to learn them, or that buyers file under several branches:
 * words → the codes under which they are bought, the usual first (CPV 2008).
 */
const TRADES: readonly (readonly [words: string, codes: string])[] = [
  ['formation professionnelle', '80530000'],
  ['travail social', '80530000 85320000'],
  ['travailleurs sociaux', '80530000 85320000'],
  ['éducateur spécialisé', '80530000 85311300'],
  ['éducateur jeunes enfants', '80530000 85312110'],
  ['moniteur éducateur', '80530000 85311300'],
  ['accompagnant éducatif', '80530000 85311000'],
  ['assistant familial', '80530000 85311300'],
  ['assistant maternel', '80530000 85312110'],
  ['assistant service social', '80530000 85320000'],
  ['maître maison', '80530000 85311000'],
  ['soins gérontologie', '80561000 85311100'],
  ['validation acquis', '80530000 79998000'],
  ['VAE', '80530000 79998000'],
  ['bilan compétences', '79634000 80530000'],
  ['analyse pratique', '80511000 79998000'],
  ['supervision équipe', '80511000 79998000'],
  ['coaching', '79998000 80570000'],
  ['management', '80532000 79633000'],
  ['formation management', '80532000'],
  ['risques psychosociaux', '80550000 79414000'],
  ['bientraitance', '80511000'],
  ['premiers secours', '80562000'],
  ['sauveteur secouriste', '80562000'],
  ['langue étrangère', '80580000'],
  ['formation linguistique', '80580000'],
  ['préparation concours', '80500000'],
  ['préparation diplôme', '80530000'],
  ['insertion professionnelle', '79634000 85312510 75231240 98133000'],
  ['insertion sociale', '85320000 75231240 98133000'],
  ['demandeurs emploi', '80530000 79634000'],
  ['orientation professionnelle', '79634000 85312310'],
  ['évolution professionnelle', '79634000 85312320'],
  ['chantier insertion', '75231240 98133000'],
  ['protection enfance', '85311300'],
  ['aide sociale enfance', '85311300'],
  ['aide domicile', '85312000 85310000'],
  ['petite enfance', '85312110 80110000'],
  ['médiation familiale', '85320000'],
  ['situation handicap', '85311200 85312120'],
  ['personnes âgées', '85311100'],
  ['recherche action', '73200000'],
  ['savoirs expérientiels', '73200000 80511000'],
]

const ready = TRADES.map(([words, codes]) => ({ stems: tokenise(words).words.map(({ stem }) => stem), codes: codes.split(' ') }))

/** The codes of the known trades that a skill's words name, the usual first; empty where they name none. */
export function knownCodes(words: string): string[] {
  const { places } = tokenise(words)
  const found = ready.filter(({ stems }) => stems.every((stem) => places.has(stem)))
  return [...new Set(found.flatMap(({ codes }) => codes))]
}

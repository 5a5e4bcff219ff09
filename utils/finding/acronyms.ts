import { cutWords, type Word } from './cut-words'

/**
 * Acronyms of public purchasing and of the social trade, and what they stand for. `?`: it stands for other things too
 * ("VAE" is also a bicycle), so the words are known by the acronym, but not the acronym by the words.
 */
const TABLE = `
VAE? validation acquis expérience
FLE français langue étrangère
SST sauveteur secouriste travail
RPS risques psychosociaux
QVT qualité vie travail
QVCT qualité vie conditions travail
CEP? conseil évolution professionnelle
RSA revenu solidarité active
ASE aide sociale enfance
MECS maison enfants caractère social
EHPAD établissement hébergement personnes âgées dépendantes
ESAT établissement service aide travail
PMI protection maternelle infantile
CCAS centre communal action sociale
CHRS centre hébergement réinsertion sociale
SIAE structure insertion activité économique
GAP? groupe analyse pratiques
APP? analyse pratiques professionnelles
AMO assistance maîtrise ouvrage
SPS? sécurité protection santé
VRD voirie réseaux divers
CVC chauffage ventilation climatisation
DSP délégation service public
`

interface Meaning {
  readonly acronym: string
  readonly stems: readonly string[]
  readonly both: boolean
}

const MEANINGS = TABLE.trim()
  .split('\n')
  .map((line): Meaning => {
    const [acronym = '', ...words] = line.split(' ')
    return {
      acronym: acronym.replace('?', '').toLowerCase(),
      stems: cutWords(words.join(' ')).map(({ stem }) => stem),
      both: !acronym.endsWith('?'),
    }
  })
const BY_ACRONYM = new Map(MEANINGS.filter(({ both }) => both).map((meaning) => [meaning.acronym, meaning]))
const BY_FIRST = new Map<string, Meaning[]>()
for (const meaning of MEANINGS) BY_FIRST.set(meaning.stems[0] ?? '', [...(BY_FIRST.get(meaning.stems[0] ?? '') ?? []), meaning])

/** A word that stands in a text, or that what stands there means as well. */
export interface Meant extends Word {
  /** How far it is meant: 1 where it stands there. */
  readonly by: number
}

/** The words of a text, each followed by what it means as well: an acronym where its words stand, the words where the acronym does. */
export function withAcronyms(words: readonly Word[]): Meant[] {
  const content = words.filter(({ stop }) => !stop)
  const meant: Meant[] = []
  for (const [at, word] of content.entries()) {
    meant.push({ ...word, by: 1 })
    for (const stem of BY_ACRONYM.get(word.word)?.stems ?? []) meant.push({ ...word, word: stem, stem, by: 0.5 })
    for (const { acronym, stems } of BY_FIRST.get(word.stem) ?? []) {
      if (!stems.every((stem, nth) => content[at + nth]?.stem === stem)) continue
      meant.push({ ...word, word: acronym, stem: acronym, end: content[at + stems.length - 1]?.end ?? word.end, by: 0.7 })
    }
  }
  return meant
}

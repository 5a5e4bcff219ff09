import { fold } from '../../tenders/fold'

// Words with which the names of public buyers, and of those who buy like them, begin.
const KINDS =
  "ville|commune|mairie|communaute|metropole|departement|region|conseil (?:departemental|regional)|ccas|cias|centre (?:hospitalier|communal|intercommunal|national|de gestion)|chu?\\b|ghu|ght|syndicat|gcsms|gcs|gip|gie|geiq|anfh|cnfpt|opco|uniformation|office|agence|ars|caf|caisse|cpam|msa|universite|lycee|college|association|fondation|federation|union|direction (?:generale|regionale|departementale|interregionale|territoriale|de)|dirpjj|dreets|prefecture|ministere|etablissement public|ehpad|hospices|hopita(?:l|ux)|mutualite|groupement|sdis|france travail|pole emploi|chambre|academie|rectorat|institut|etat|collectivite|mission locale|maison (?:departementale|de l'emploi)|foyer|sivom|sivu|smd|pays de|petr|adapei|apf|udaf|crous|cdg"
const NAME = new RegExp(`^(?:${KINDS})(?=[\\s'(-]|$)`)

/** Whether these words are the name of an organisation that may buy, and nothing else. */
export function isOrganisation(words: string): boolean {
  const folded = fold(words)
  return words.length <= 140 && NAME.test(folded) && /\p{Lu}/u.test(words) && !/[:!?»«]|\d{3}/.test(words)
}

const ACTS =
  'lance|organise|souhaite|recherche|confie|engage|propose|envisage|informe|publie|attribue|passe|annule|renonce|met|consulte|projette|procede|a decide|a attribue'
const SUBJECT = new RegExp(`^(?:(?:le|la|les) |l')((?:${KINDS})(?=[\\s'(-])[^,.;:()]{0,110}?) (?:${ACTS})\\b`)

/** The organisation that a sentence makes do what buyers do: "Le Département de la Loire lance…"; null where there is none. */
export function actingOrganisation(sentence: string): string | null {
  const match = SUBJECT.exec(fold(sentence))
  if (!match?.[1]) return null
  const at = match[0].indexOf(match[1])
  return sentence.slice(at, at + match[1].length)
}

const TAIL = /(?:^|\s)(?:du|de la|de l'|des|pour le|pour la) ((departement|region|ville|metropole|commune|communaute)\b[^,.;:()]{3,80})$/

/** The authority that ends a title ("… du Département de l'Ain") and of which the text goes on to speak as "le Département". */
export function titleOrganisation(title: string, text: string): string | null {
  const match = TAIL.exec(fold(title))
  const [, name, kind] = match ?? []
  if (!name || !kind) return null
  const printed = title.slice(title.length - name.length)
  const spoken = new RegExp(`\\b(?:le|par le|la|par la|du|de la) ${kind}\\b(?! d)`)
  return /^\p{Lu}/u.test(printed) && spoken.test(fold(text.slice(0, 20_000))) ? printed : null
}

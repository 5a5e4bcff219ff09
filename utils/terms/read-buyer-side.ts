import { fold } from '../tenders/fold'
import type { Found } from '../tenders/provenance'
import { foundIn } from './found-in'
import type { NoticeText } from './notice-text'

const HELPS =
  /assistance? (?:technique )?(?:a|au|aux|a la|a l')? ?(?:la )?(?:maitrise? d'? ?ouvrage|maitre d'? ?ouvrage|pouvoir adjudicateur|acheteurs?|passation(?! des? contrats? de travaux)|l'acheteur|la passation(?! des? contrats? de travaux)|l'analyse des offres|achat)|\bamo\b|(?:appui|aide|accompagnement|conseil) (?:a|pour|dans) (?:la |l'|le )?(?:passation|analyse des offres|redaction du cahier des charges|redaction d'un cahier|elaboration du cahier|achat de formation|renouvellement (?:du|des) marches?|preparation (?:du|des) marches?|politique d'achat)|(?:controle|audit|evaluation|suivi)s? (?:de la )?(?:qualite )?(?:d'execution )?(?:des |d')(?:organismes? de formation|prestataires|titulaires|attributaires|dispensateurs)/
const SUBJECT =
  /\b(?:objet|intitule|titre|description succincte|short description|title)\b[^:]{0,30}:|(?:porte sur|a pour objet|concerne|vise|mission d)/

/** Whether what is bought helps the buyer to choose or to check suppliers: read in titles and in sentences that state the subject. */
export function readBuyerSide({ tender, sentences }: NoticeText): Found<true> | null {
  if (sentences.length === 0) return null
  const titles = [tender.title, ...tender.lots.map(({ title }) => title)].flatMap((title) => (title ? fold(title.value) : []))
  const titled = titles.some((title) => HELPS.test(title))
  for (const said of sentences) {
    const match = HELPS.exec(said.folded)
    if (match && (titled || SUBJECT.test(said.folded.slice(0, match.index))))
      return foundIn(true as const, said, match.index, match.index + match[0].length)
  }
  return null
}

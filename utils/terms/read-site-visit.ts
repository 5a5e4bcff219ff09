import type { Found } from '../tenders/provenance'
import { foundIn } from './found-in'
import type { NoticeText } from './notice-text'
import type { SiteVisit } from './terms'

const VISIT =
  /\bvisites?\b[^.;\n]{0,60}?(?:\bsites?\b|\blieux\b|locaux|installations?|batiments?|sur place)|\bvisites? ?(?:obligatoires?|facultatives?|prealables?|conseillees?|recommandees?|prevues?|: ?(?:oui|obligatoire|facultative))|\bvisites? (?:est|sera|sont|seront|n'est)\b|visiter (?:les |le |l')(?:sites?|lieux|locaux|installations?|batiments?)|attestation de visite|certificat de visite/
const COMPULSORY =
  /\bobligatoire|oblig\w+ de|imperativ|sous peine|\bdoi(?:t|vent) (?:\S+ ){0,6}?(?:visit|se rendre)|devr(?:a|ont) (?:\S+ ){0,6}?(?:visit|se rendre)|irregulier|rejet|mandatory/
const OPTIONAL =
  /facultati|possib|conseille|recommand|preconis|souhait|fortement|peu(?:t|vent)|pourr|propos|organisee?s?\b|prevue|aura lieu|deroul|auront lieu|non obligatoire|pas obligatoire|n'est pas|libre|prealable|attestation|certificat|: ?oui/
const NONE =
  /(?:aucune|pas de|sans) visite|visites? ?: ?(?:non|aucune|sans objet)|visites? (?:\S+ ){0,4}?n'est (?:pas )?(?:prevue|organis|necessaire|exige)/
/** Visits of something else: doctors, guests, museums. */
const ELSEWHERE =
  /medical|visites? (?:guidee|ministeriel|scolaire|officiel|virtuel|medi|technique|a domicile|de controle|periodique|annuel|de maintenance|d'entretien|preventiv)|domicile|musee|visiteur|touris|eleves/

/** A visit of the place before answering. A compulsory one anywhere in the notice wins over an advised one. */
export function readSiteVisit({ sentences }: NoticeText): Found<SiteVisit> | null {
  let found: Found<SiteVisit> | null = null
  for (const said of sentences) {
    if (!said.folded.includes('visite') || ELSEWHERE.test(said.folded) || NONE.test(said.folded)) continue
    const match = VISIT.exec(said.folded)
    if (!match) continue
    const around = said.folded.slice(Math.max(0, match.index - 90), match.index + match[0].length + 110)
    const compulsory = COMPULSORY.test(around) && !/(?:non|pas|n'est pas|nullement) obligatoire|facultati/.test(around)
    if (!compulsory && (found || !OPTIONAL.test(around))) continue
    found = foundIn({ compulsory }, said, match.index, match.index + match[0].length)
    if (compulsory) return found
  }
  return found
}

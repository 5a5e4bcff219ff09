import type { Found } from '../tenders/provenance'
import { isDenied } from './clause'
import { foundIn } from './found-in'
import type { NoticeText } from './notice-text'

const SIGNED =
  /(?:rend obligatoire|exige|impose|requiert|doi\w+ faire l'objet d'une) (?:la |une )?signature electronique|(?:offres?|actes? d'engagement|candidatures?|plis) signee?s? electroniquement|\bsign(?:e|es|ent|er|era|eront)\b[^.;\n]{0,50}?certificat|signatures? electroniques?[^.;\n]{0,60}?(?:requise?s?|exigee?s?|obligatoires?|qualifiee?s?|avancee?s?|rgs|eidas)|(?:acquerir|utilis\w+|dispos\w+|munir|detenir|obtenir|necessit\w+|exig\w+|equip\w+|muni\w*) (?:\S+ ){0,4}?(?:certificats?|dispositif) (?:\S+ )?de signature|(?:doi\w+|devr\w+|sera|seront|est|sont) (?:\S+ ){0,3}?signee?s? (?:\S+ )?(?:electroniquement|au moyen d'un certificat)|signature electronique ?: ?(?:oui|requise|obligatoire)|electronic signature[^.;]{0,40}required/

/** Whether an electronic signature is asked for; what it costs and where it is explained asks for nothing. */
export function readSignature({ sentences }: NoticeText): Found<true> | null {
  for (const said of sentences) {
    if (!/signature|\bsign(?:e|ent|er)/.test(said.folded)) continue
    const match = SIGNED.exec(said.folded)
    if (!match) continue
    const [from, to] = [match.index, match.index + match[0].length]
    const around = said.folded.slice(Math.max(0, from - 60), to + 60)
    if (
      isDenied(said.folded, from, to) ||
      /pas (?:exig|requis|obligat|necess)|non (?:exig|requis|obligat)|n'est pas|ne sont pas|not required|optional|frais|a la charge|\bsoit\b|\bou (?:manuscrit|papier)|facultat|invit|peu(?:t|vent)\b/.test(
        around,
      )
    )
      continue
    return foundIn(true as const, said, from, to)
  }
  return null
}

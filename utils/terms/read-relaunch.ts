import type { Found } from '../tenders/provenance'
import type { NoticeType } from '../tenders/tender'
import { foundIn } from './found-in'
import type { NoticeText } from './notice-text'

/** Notices that end a call, of which another may follow. */
const ENDED: readonly (NoticeType | undefined)[] = ['cancellation', 'award']
const NEW =
  "(?:nouvelle|autre) (?:consultation|procedure|mise en concurrence|publication)|nouvel (?:appel d'offres|avis|appel a la concurrence)|nouveau marche"
const ANNOUNCED = new RegExp(
  `\\b(?:${NEW})\\b[^.;]{0,60}?\\b(?:sera|seront|va etre|vont etre|est|sont) (?:\\S+ )?(?:re)?(?:lance|publie|engage|organise|passe|ouvert|initie)e?s?\\b|\\b(?:fera|feront|fait|font) l'objet d'une? (?:${NEW}|relance)|\\b(?:sera|seront|va etre|vont etre) (?:\\S+ )?(?:relance|republie)e?s?\\b|\\b(?:lancera|relancera|publiera|va lancer|va relancer) (?:prochainement |ulterieurement )?(?:une |un |la |le )?(?:${NEW}|consultation|procedure|marche)`,
)
const SUPPOSED = /\ben cas\b|\bsi\b|pourr|peu(?:t|vent)\b|\b(?:ne|n') ?(?:sera|seront|fera|va)|aucun|\?\s*$/

/** A new call that a cancellation, or a notice of a lot without a winner, announces. */
export function readRelaunch({ sentences, tender }: NoticeText): Found<true> | null {
  if (!ENDED.includes(tender.noticeType?.value)) return null
  for (const said of sentences) {
    const match = /nouve|autre|relanc|republi|lancera|lancer/.test(said.folded) ? ANNOUNCED.exec(said.folded) : null
    if (match && !SUPPOSED.test(said.folded)) return foundIn(true as const, said, match.index, match.index + match[0].length)
  }
  return null
}

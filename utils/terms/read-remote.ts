import { clause, isCriterion } from './clause'
import type { NoticeText } from './notice-text'
import type { Requirement } from './terms'

const REMOTE =
  /\ba distance\b|\bdistanciel(?:le|les|s)?\b|\bhybrides?\b|\be-?learning\b|\bfoad\b|classes? virtuelles?|\bblended\b|(?:formations?|parcours) multimodal\w*|visio-?conferences?|\bwebinaires?\b|plateforme (?:lms|pedagogique|d'apprentissage|de formation en ligne)/g
const TAUGHT =
  /formation|session|regroupement|presentiel|stagiaire|apprena|pedagog|accompagnement|participant|module|seance|parcours|modalite|enseign|cours\b/
/** Where all of it is at a distance, the words say so of more than courses. */
const DONE = /prestation|action|atelier|supervision|analyse des? pratiques?|animation/
/** Vehicles, meters, meetings and papers at a distance. */
const OTHERWISE =
  /vehicule|moteur|voiture|\bbus\b|surveill|telerelev|controle a distance|prise en main|maintenance|depann|retrait|depot|tele-?travail|audition|negociation|reunion|remise des (?:offres|plis)|imprim|serveur|materiel/
const NOT =
  /(?:aucune?|pas d\S*|sans|exclu\w*|interdi\w*|ni)[^.;]{0,30}$|^[^.;]{0,40}(?:exclu|interdit|proscri|pas (?:autoris|admis|accept|possible|envisag|permis)|non (?:autoris|admis|accept))/
const WHOLLY = '(?:integral\\w*|entierement|totalement|exclusivement|uniquement|100 ?%|(?:en|dans sa|dans leur) totalite)'
const AWAY = '(?:a distance|en distanciel|distanciel(?:le|les|s)?|en ligne|en visio\\S*|par visio\\S*|en classes? virtuelles?)'
/** All of it at a distance. */
const ALL = new RegExp(`\\b${WHOLLY}(?: \\S+){0,4}? ${AWAY}|${AWAY}[^.;,]{0,12} ?${WHOLLY}`)
/** Nothing on the spot, and not only at some times or where one likes. */
const NOBODY_COMES =
  /\b(?:aucune?|pas de|sans) (?:\S+ ){0,3}?(?:en )?(?:presentiel\w*|presence)(?=\s*(?:$|[.,;:)])| (?:n'(?:est|etant|aura)|ne sera) (?:\S+ ){0,2}?(?:prevu|organis|programm|attendu|admis|lieu))/
/** Of a part of the work alone. */
const PART =
  /\b(?:un|une|le|la|du|ce|cette|deux|trois|certain\w*|quelques|premier\w*|premiere|dernier\w*|chaque) (?:\S+ ){0,2}?(?:modules?|seances?|sessions?|journees?|parties?|blocs?|ateliers?|jours?|reunions?|entretiens?|bilans?)(?: \S+){0,5} $/
const REFUSED = /(?:\bpas|\bne|\bni|\bnon|n'|aucune?|interdi\w*|exclu\w*)(?: \S+){0,4} $/
const SHARE_BEFORE = /(\d{1,3}) ?%[^.;%]{0,40}$/
const SHARE_BEHIND = /^[^.;%]{0,40}?(\d{1,3}) ?%/

/** A part of the work at a distance, which needs a platform; `wished` where it is only admitted. */
export function readRemote(notice: NoticeText): Requirement[] {
  return notice.sentences.flatMap((said): Requirement[] => {
    const about = said.title !== null ? said.folded + said.next : said.folded
    const whole = wholly(said.folded)
    if (!(TAUGHT.test(about) || (whole && DONE.test(about))) || OTHERWISE.test(said.folded) || isCriterion(said.folded)) return []
    const nobody = NOBODY_COMES.exec(said.folded)
    if (nobody && !whole && !PART.test(said.folded.slice(Math.max(0, nobody.index - 80), nobody.index))) {
      const to = nobody.index + nobody[0].length
      const quote = clause(said, nobody.index, to)
      return [{ kind: 'remote', id: 'remote', share: 100, lots: notice.lotsOf(said, to), level: 'mandatory', quote }]
    }
    for (const { 0: words, index } of said.folded.matchAll(REMOTE)) {
      const to = index + words.length
      const before = said.folded.slice(Math.max(0, index - 60), index)
      const behind = said.folded.slice(to, to + 70)
      if (NOT.test(before) || NOT.test(behind)) continue
      const share = SHARE_BEFORE.exec(before) ?? (/distan/.test(words) ? SHARE_BEHIND.exec(behind) : null)
      const percent = Number(share?.[1] ?? Number.NaN)
      const free =
        /(?:possib|peu(?:t|vent)|pourr|admis|accept|autoris|souhait|apprecie|\bou)\S*(?: \S+){0,6} $/.test(before) ||
        /^[^.;]{0,30}(?:possible|admis|accept|autoris|souhait|apprecie)/.test(behind)
      return [
        {
          kind: 'remote',
          id: 'remote',
          share: whole ? 100 : percent > 0 && percent <= 100 ? percent : null,
          lots: notice.lotsOf(said, to),
          level: free ? 'wished' : 'mandatory',
          quote: clause(said, index, to),
        },
      ]
    }
    return []
  })
}

/** Whether a sentence says that all is at a distance; a share of 100 % is said of all too. */
function wholly(folded: string): boolean {
  const all = ALL.exec(folded)
  if (!all) return false
  const before = folded.slice(Math.max(0, all.index - 80), all.index)
  return !REFUSED.test(before.slice(-40)) && !PART.test(before)
}

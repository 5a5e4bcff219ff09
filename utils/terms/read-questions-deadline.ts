import type { Deadline } from '../tenders/deadline'
import { NUMBER, numberOf } from '../tenders/numbers'
import { deadlineAt } from '../tenders/parse-deadline'
import { findMoments } from '../tenders/parse-moment'
import type { Found } from '../tenders/provenance'
import type { Tender } from '../tenders/tender'
import { inZone } from '../tenders/zone'
import { foundIn } from './found-in'
import type { NoticeText, Said } from './notice-text'

const ASKING =
  /\bquestions?\b|(?:demandes?|obten\w+|poser)[^.;]{0,30}(?:renseignements?|informations?|precisions?)|(?:renseignements?|informations?) (?:complementaires? )?(?:\S+ ){0,8}?(?:demande|sollicit|parven)|demandes? ecrites?|additional information/
/** The buyer's own answers have their own day. */
const ANSWERS = /(?:repon(?:se|d|dra)|reponses?|transmi\w+|envoy\w+|communiqu\w+|diffus\w+|adress\w+|fourni\w*|modification)[^.;]{0,90}$/
const ASKERS =
  /candidats?|soumissionnaires?|operateurs?|entreprises?|parven\w+|recevoir|poser|posees?|formul\w+|demander|limite (?:de|des|pour)/
const BEFORE = new RegExp(
  `\\b${NUMBER} ?(jours?|semaines?)(?: (calendaires?|francs?|ouvres|ouvrables))?(?: (?:au moins|au plus tard|minimum|maximum|au minimum))?,? avant (?:la |le |l')?(?:date|remise|limite|fin|cloture|jour|echeance|depot|reception|delai|heure)`,
)
const DAY = 86_400_000

/** Last moment to ask questions: a day beside words for it, or so many calendar days before the notice's deadline. */
export function readQuestionsDeadline({ sentences, tender }: NoticeText): Found<Deadline> | null {
  for (const said of sentences) {
    const asking = ASKING.exec(said.folded)
    if (!asking) continue
    const found = before(said, tender.deadline?.value ?? null) ?? dated(said, asking.index, tender)
    if (found) return found
  }
  return null
}

function before(said: Said, deadline: Deadline | null): Found<Deadline> | null {
  const match = deadline && BEFORE.exec(said.folded)
  const days = match ? (numberOf(match[1]) ?? 0) * (match[2]?.startsWith('semaine') ? 7 : 1) : 0
  // Working days are not counted here: a day too late would be worse than none.
  if (!match || !deadline || days < 1 || days > 60 || /^ouvr/.test(match[3] ?? '')) return null
  if (ofAnswers(said.folded, match.index)) return null
  const end = match.index + match[0].length
  // "… 9 jours avant la date limite (soit jusqu'au 16 septembre à 12h)": the buyer's own count.
  const counted = findMoments(said.text.slice(end, end + 160)).find(({ start }) => /\bsoit\b|\(/.test(said.folded.slice(end, end + start)))
  if (counted && counted.date <= deadline.date)
    return foundIn({ ...deadlineAt(counted), zone: deadline.zone }, said, match.index, end + counted.end)
  const date = new Date(Date.parse(`${deadline.date}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10)
  return foundIn({ ...deadline, date, time: null }, said, match.index, match.index + match[0].length)
}

function dated(said: Said, asking: number, tender: Tender): Found<Deadline> | null {
  const moment = findMoments(said.text).find(({ start }) => {
    const words = said.folded.slice(Math.max(0, asking), start)
    return (
      start > asking &&
      start - asking < 200 &&
      /jusqu'?a|avant|au plus tard|limite|dernier delai|deadline|expire|clotur|:\s*$/.test(words) &&
      !ofAnswers(said.folded, start) &&
      !/remise|offres|plis|candidatures|echantillon|maquette|visite/.test(words.slice(-60))
    )
  })
  if (!moment) return null
  if (tender.deadline && moment.date > tender.deadline.value.date) return null
  const zone = tender.deadline?.value.zone ?? 'Europe/Paris'
  return foundIn(
    inZone(deadlineAt(moment), said.text.slice(moment.start, moment.end + 60), zone),
    said,
    Math.min(asking, moment.start),
    moment.end,
  )
}

/** Whether the delay at this place is that of the buyer's answers. */
function ofAnswers(folded: string, at: number): boolean {
  const words = folded.slice(Math.max(0, at - 160), at)
  const answered = ANSWERS.exec(words)
  return (
    answered !== null &&
    !ASKERS.test(
      words
        .slice(answered.index + answered[0].search(/\s|$/))
        .replace(/(?:aux|a tous les|chaque) (?:candidats?|soumissionnaires?|operateurs?|entreprises?)/g, ' '),
    )
  )
}

import { wallClock } from '../../../utils/calendar/zoned-time'
import type { Consortium } from '../../../utils/consortium/consortium'
import { loadCpvModel } from '../../../utils/matching/cpv/load-model'
import { judgeTender } from '../../../utils/matching/judge-tender'
import type { Decision, Explained, LotVerdict, Verdict } from '../../../utils/matching/verdict'
import { printer } from '../../../utils/portals/complete/restore-entities'
import { amends, type KnownTender } from '../../../utils/tenders/amends'
import type { Tender } from '../../../utils/tenders/tender'
import { say } from '../../../utils/words/say'
import { installMessages } from '../messages'
import { caseConsortium } from './case-consortium'
import type { CaseFile } from './case-file'
import { caseTender } from './case-tender'

/** A decision in the codes of a file of cases. */
export const CODES: Readonly<Record<Decision, string>> = {
  go: 'GO',
  conditional: 'GO_SOUS_CONDITIONS',
  watch: 'A_SURVEILLER',
  no: 'NO_GO',
  outside: 'HORS_CHAMP',
  'other-track': 'AUTRE_DISPOSITIF',
}

/** Judges every notice of a file of cases on its day, at eight in the morning in Paris. */
export async function matchCases(file: CaseFile): Promise<unknown[]> {
  installMessages('fr')
  const consortium = caseConsortium(file)
  const now = morning(file.meta.date_reference)
  const cpvModel = await loadCpvModel()
  const known: KnownTender[] = []
  return [...file.cases, ...(file.bonus ?? [])].map(({ id, texte }) => {
    const tender = caseTender(texte)
    const verdict = judgeTender(tender, consortium, { now, cpvModel })
    const answer = { id, ...answerOf(tender, verdict, consortium, printer(texte)), ...amendmentOf(tender, known) }
    known.push({ id, tender })
    return answer
  })
}

/** The moment at which Paris's clocks show eight on that day. */
export function morning(day: string): number {
  const utc = Date.parse(`${day}T08:00:00Z`)
  const shown = Date.parse(`${wallClock(utc, 'Europe/Paris')}:00Z`)
  return utc - (shown - utc)
}

function answerOf(tender: Tender, verdict: Verdict, consortium: Consortium, printed: (words: string) => string) {
  // What is no call for tenders has nothing to score.
  const type = tender.noticeType?.value
  const scoreless = verdict.decision === 'other-track' || (type !== undefined && type !== 'call' && type !== 'corrigendum')
  const lots = verdict.lots.map((lot) => lotOf(lot, scoreless, consortium))
  return {
    verdict: CODES[verdict.decision],
    score: scoreless ? null : Math.max(0, ...verdict.lots.map(({ score }) => score)),
    lots,
    reasons: reasonsOf(verdict, printed),
  }
}

/** The verdict's sentence, then its reasons with their lots and the notice's words; nothing twice. */
function reasonsOf({ summary, pros, cons }: Verdict, printed: (words: string) => string) {
  const told = [...pros, ...cons].map(({ reason, evidence, lots }: Explained) => ({
    text: (lots.length > 0 ? `${lots.length > 1 ? 'Lots' : 'Lot'} ${lots.join(', ')} : ` : '') + say(reason),
    // As the file's text has it, entities and all.
    quote: evidence[0] ? printed(evidence[0].text) : null,
  }))
  const sentence = say(summary)
  return told.some(({ text }) => text === sentence) ? told : [{ text: sentence, quote: null }, ...told]
}

const lotOf = ({ lot, decision, score, team, missing }: LotVerdict, scoreless: boolean, { partners }: Consortium) => ({
  // The product's undivided contract is lot 0.
  lot: lot === '0' ? 'unique' : lot,
  verdict: CODES[decision],
  score: scoreless ? null : score,
  pilot: partners.find(({ id }) => id === team[0])?.name ?? null,
  missing: missing.map(say),
})

/** What a corrigendum or a cancellation changes of the notices before it in the file. */
function amendmentOf(tender: Tender, known: readonly KnownTender[]) {
  const amendment = amends(tender, known)
  if (amendment.of === null) return amendment.why === 'not-amending' ? {} : { attached_to: null, why: amendment.why }
  const { of, deadline, removedLots, closes } = amendment
  const { date, time } = deadline?.to.value ?? { date: null, time: null }
  return {
    attached_to: of,
    new_deadline: date && time ? `${date}T${time}` : date,
    removed_lots: removedLots.map(({ value }) => value),
    closes: closes !== null,
  }
}

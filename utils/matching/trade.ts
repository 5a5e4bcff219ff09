import type { Partner, Standing } from '../consortium/consortium'
import type { Answer, Question } from './criterion'
import { isTold, type SkillHit } from './find-skills'
import { isTitle } from './is-title'
import { type Lesson, lessonIn, mutedBy } from './lessons'
import { type LotFit, lotFit } from './lot-fit'
import { natureOf } from './lot-nature'
import { isRead, type LotSubject, type Zone } from './notice'
import { matchPhrase } from './phrase'
import { partnerProfile } from './skill-profile'
import { otherSubjects, titleTrade } from './title-trade'
import { unnamedTraining } from './unnamed-training'
import type { Quote, Reason } from './verdict'

/** What the question of a trade needs. */
export type TradeQuestion = Pick<Question, 'notice' | 'lot' | 'partner'>

/** The same, whoever is asked. */
type LotQuestion = Pick<Question, 'notice' | 'lot'>

/** Points of a trade that fits in full. */
export const TRADE_POINTS = 30
const OF = TRADE_POINTS
/** From which fit a lot is the partner's trade; under which it is not; or not even worth a look where its words are told. */
const [CONVINCING, FOREIGN, FAINT] = [0.42, 0.33, 0.25]
/** What a skill's own words are worth of a fit. */
const OWN_WORDS = 0.9
/** The fit that deserves every point: a skill in the first words of a title and a code of its branch. */
const FULL = 0.7
/** Characters from which a text without a title says what is bought. */
const ENOUGH = 400
const QUOTES = 3

/** How a partner's trade stands to a lot, and how sure its best statement is. */
export interface Trade extends Answer {
  /** Of the surest skill found, as far as its proof reaches; null where none was. */
  readonly standing: Standing | null
}

const judged = new WeakMap<LotSubject, Map<Partner, Trade>>()
/** A lot is asked about partner by partner, several times each. */
let latest: { readonly lot: LotSubject; readonly trades: Map<Partner, Trade> } | null = null

function tradesOf(lot: LotSubject): Map<Partner, Trade> {
  if (latest?.lot === lot) return latest.trades
  const trades = judged.get(lot) ?? new Map<Partner, Trade>()
  judged.set(lot, trades)
  latest = { lot, trades }
  return trades
}

/** Whether a lot is something that a partner does: its skills in the lot's and the notice's words, its CPV branches. Judged once a lot and partner. */
export function tradeOf(question: TradeQuestion): Trade {
  const { lot, partner } = question
  const trades = tradesOf(lot)
  const known = trades.get(partner)
  if (known) return known
  const trade = judgeTrade(question)
  trades.set(partner, trade)
  return trade
}

/** The partners whose trade a lot may be. Who has said nothing of its skills counts only where nobody has. */
export function ablePartners({ notice, lot, consortium }: Pick<Question, 'notice' | 'lot' | 'consortium'>): Partner[] {
  const spoken = consortium.partners.filter(({ skills }) => skills.length > 0)
  return (spoken.length > 0 ? spoken : consortium.partners).filter((partner) => tradeOf({ notice, lot, partner }).verdict !== 'against')
}

/** What is said of a titled lot in which nothing of anybody's was found: `tradeOf` comes to the same for every partner, by a longer way. */
export const foreignTrade = (question: LotQuestion): Trade => hidden(question) ?? against(question, false, 0)

function judgeTrade(question: TradeQuestion): Trade {
  const { notice, lot, partner } = question
  const unknown = (key: string, params?: Record<string, string>, evidence: readonly Quote[] = []): Trade => ({
    points: OF / 2,
    verdict: 'unknown',
    reason: params ? { key, params } : { key },
    evidence,
    standing: null,
  })
  if (partner.skills.length === 0) return unknown('reason_domain_unsaid')
  if (!isRead(notice, lot)) return unknown('reason_domain_unread')

  const refused = refusal(question) ?? hidden(question)
  if (refused) return refused
  const fit = lotFit(notice, lot, partner)
  const told = fit.hits.filter(isTold)
  const evidence = quotesOf(question, told)
  const muted = mutedHits(question, told)
  if (muted)
    return {
      points: 0,
      verdict: 'against',
      reason: { key: 'reason_domain_muted', params: { words: muted.words } },
      evidence,
      standing: null,
    }
  const points = Math.min(OF, (OF * fit.fit) / FULL + likedPoints(question))
  const foreign = () => against(question, fit.hits.length > 0, points)
  const [first, ...others] = told
  if (fit.fit < (first ? FAINT : FOREIGN) || !(first || fit.cpv)) {
    const kin = kinDiploma(question)
    if (kin) return unknown('reason_domain_kin', { diploma: kin })
    const unnamed = unnamedTraining(notice, lot, partner)
    if (unnamed) return unknown(unnamed === 'subject' ? 'reason_domain_unnamed' : 'reason_domain_sector')
    return first || isReadable(question) ? foreign() : unknown('reason_domain_unread')
  }
  // A title of another trade says more than a code.
  const [governing] = titlesOf(question)
  if (!first && governing && titleTrade(governing.tokens).kind === 'other') return foreign()
  if (!first) return unknown('reason_domain_cpv', { code: fit.cpv?.code ?? '', skill: fit.cpv?.skill ?? '' }, codeQuote(question, fit))
  // People work there at another trade, which nobody here does: to be read, whatever the words.
  if (told.every(({ support }) => support)) return unknown('reason_domain_support')
  if (fit.fit < CONVINCING) return unknown('reason_domain_faint', { skill: first.skill.name }, evidence)
  // The lot names another subject than the notice: a person reads it.
  if (fit.inherited) return unknown('reason_domain_inherited', { skill: first.skill.name }, evidence)
  const unconfirmed = told.every((hit) => hit.skill.standing === 'to-check')
  const names = others.slice(0, 2).map((hit) => hit.skill.name)
  const reason: Reason =
    names.length > 0
      ? { key: 'reason_domain_skills', params: { skill: first.skill.name, others: names.join(', ') } }
      : { key: 'reason_domain_skill', params: { skill: first.skill.name } }
  return { points, verdict: 'for', unconfirmed, reason, evidence, standing: standingOf(told) }
}

/** A proof speaks for the trade where its own skill would be enough; of a skill named in passing it shows no more than a statement does. */
function standingOf(told: readonly SkillHit[]): Standing {
  if (told.some(({ skill, strength }) => skill.standing === 'verified' && OWN_WORDS * strength >= CONVINCING)) return 'verified'
  return told.some(({ skill }) => skill.standing !== 'to-check') ? 'declared' : 'to-check'
}

/** Whether there is enough to say that something is not spoken of: a title, a code, or a text of some length. */
function isReadable({ notice, lot }: TradeQuestion): boolean {
  const zones = [...lot.zones, ...notice.zones]
  return lot.cpv.length > 0 || zones.some((zone) => isTitle(zone) || zone.text.length > ENOUGH)
}

function quotesOf({ notice }: TradeQuestion, hits: readonly SkillHit[]): Quote[] {
  const texts = new Set<string>()
  for (const hit of hits.slice(0, QUOTES)) {
    const quote = notice.quote(hit.zone.text.slice(hit.start, hit.end))
    if (quote) texts.add(quote.text)
  }
  return [...texts].map((text) => ({ text }))
}

function codeQuote({ notice, lot }: TradeQuestion, fit: LotFit): Quote[] {
  const printed = [...notice.tender.cpv, ...notice.tender.lots.filter(({ number }) => number === lot.number).flatMap(({ cpv }) => cpv)]
  const source = printed.find(({ value }) => value === fit.cpv?.code)?.source.quote
  const quote = source ? notice.quote(source) : null
  return quote ? [quote] : []
}

/** Not the partner's trade, though some of its words may have been `found`: with the words that say what is bought instead, where the title begins with them. */
function against(question: LotQuestion, found: boolean, points: number): Trade {
  const { notice } = question
  const low = Math.min(points, OF * FOREIGN)
  for (const { tokens, text } of titlesOf(question)) {
    const trade = titleTrade(tokens)
    const [from, to] = [tokens.words[trade.from], tokens.words[trade.to]]
    if (trade.kind !== 'other' || !from || !to) continue
    const quote = notice.quote(text.slice(from.start, to.end))
    return {
      points: low,
      verdict: 'against',
      reason: { key: found ? 'reason_domain_place' : 'reason_domain_trade' },
      evidence: quote ? [quote] : [],
      standing: null,
    }
  }
  const taught = found ? otherSubject(question) : null
  if (taught) return { points: low, verdict: 'against', reason: { key: 'reason_domain_subject' }, evidence: [taught], standing: null }
  return { points: low, verdict: 'against', reason: { key: 'reason_domain_none' }, evidence: [], standing: null }
}

/** The words of the governing title that name a subject which other trainers teach. */
function otherSubject({ notice, lot }: LotQuestion): Quote | null {
  const { governing } = natureOf(notice, lot)
  const [at] = governing ? otherSubjects(governing.tokens) : []
  const word = at === undefined ? undefined : governing?.tokens.words[at]
  return governing && word ? notice.quote(governing.text.slice(word.start, word.end)) : null
}

/** Where a notice is about preparing a state diploma, another of the same family that the partner is approved for: whoever teaches one may teach the next. */
function kinDiploma({ notice, partner }: TradeQuestion): string | null {
  const [kin] = partner.approvals.map(({ diploma }) => diploma).sort()
  // The terms are read only for who is approved for something.
  return kin !== undefined && notice.terms.requirements.some(({ kind, level }) => kind === 'approval' && level !== 'wished') ? kin : null
}

let titled: { readonly notice: LotQuestion['notice']; readonly lot: LotSubject; readonly titles: readonly Zone[] } | null = null

/** The titles of a lot and of its notice, looked for once for all partners. */
function titlesOf({ notice, lot }: LotQuestion): readonly Zone[] {
  if (titled?.lot !== lot || titled.notice !== notice) titled = { notice, lot, titles: [...lot.zones, ...notice.zones].filter(isTitle) }
  return titled.titles
}

/** Points that a title gains by words which people said that they answer to. */
const LIKED = 3

function likedPoints(question: LotQuestion): number {
  const { lessons } = question.notice
  return lessons.length > 0 && titlesOf(question).some(({ text }) => lessonIn(text, 'like', lessons)) ? LIKED : 0
}

/** A title with words of which people said that they are not their trade. */
function hidden(question: LotQuestion): Trade | null {
  if (question.notice.lessons.length === 0) return null
  for (const { text } of titlesOf(question)) {
    const found = lessonIn(text, 'hide', question.notice.lessons)
    if (!found) continue
    const quote = question.notice.quote(found.words)
    const reason = { key: 'reason_domain_hidden', params: { words: found.lesson.words } }
    return { points: 0, verdict: 'against', reason, evidence: quote ? [quote] : [], standing: null }
  }
  return null
}

/** The lesson that leaves nothing of what was found: every skill rests on words that misled before. */
function mutedHits({ notice }: TradeQuestion, told: readonly SkillHit[]): Lesson | null {
  if (told.length === 0 || notice.lessons.length === 0) return null
  const by = told.map(({ zone, start, end }) => mutedBy(zone.text.slice(start, end), notice.lessons))
  return by.every((lesson) => lesson !== null) ? (by[0] ?? null) : null
}

/** What the partner says that it refuses, named in a title. */
function refusal(question: TradeQuestion): Trade | null {
  const { notice, partner } = question
  const { refuses } = partnerProfile(partner)
  if (refuses.length === 0) return null
  const titles = titlesOf(question)
  for (const { text, phrases } of refuses) {
    for (const zone of titles) {
      for (const phrase of phrases) {
        const match = matchPhrase(phrase, zone.tokens, true)
        if (!match || match.quality < 0.8) continue
        const quote = notice.quote(zone.text.slice(match.start, match.end))
        return {
          points: 0,
          verdict: 'against',
          reason: { key: 'reason_domain_refused', params: { refusal: text } },
          evidence: quote ? [quote] : [],
          standing: null,
        }
      }
    }
  }
  return null
}

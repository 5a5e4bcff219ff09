import type { Answer, LotAnswer } from '../opportunities/proposal'
import type { NeutralReason } from '../opportunities/stages'
import { fold } from '../tenders/fold'
import { lotsInReply } from './lots-in-reply'
import { ownWords } from './own-words'
import { codesIn } from './proposal-link'
import { type Segment, segmentsOf } from './reply-segments'
import { CONDITION, CONDITION_FIRST, LOAD, REASONS, ROLES, WHO } from './reply-words'

/** Something that was read, and the words that say it. */
export interface Read<T> {
  readonly value: T
  readonly words: string
  /** 0 to 1: how plainly they say it. A line of the message kept as it was asked: 0.95; a yes whose role isn't said: 0.5. */
  readonly confidence: number
}

/** What a reply seems to say: proposed to a person, who confirms each part or corrects it. */
export interface ReplyRead {
  /** Codes of proposals that it bears; several: which one it answers is for the person to say. */
  readonly codes: readonly string[]
  /** Null: it doesn't say, or says two things. */
  readonly says: Read<Answer['says']> | null
  readonly lots: Readonly<Record<string, Read<LotAnswer>>>
  readonly condition: Read<string> | null
  readonly reason: Read<NeutralReason> | null
  readonly who: Read<string> | null
  readonly load: Read<number> | null
  /** What they wrote, without the message that they answer. */
  readonly own: string
  /** Sentences of theirs that nothing was read in, or too much: to be read by a person. */
  readonly left: readonly string[]
}

const [PLAIN, TOLD, IMPLIED, HINTED] = [0.95, 0.9, 0.5, 0.4]
/** Sentences that are read. */
const SENTENCES = 200

/**
 * Reads a reply that was pasted or selected in a webmail, for a proposal of these lots. `sent`: the message that it
 * answers, where it is known: its lines are not theirs, though they may have written between them. What may mean two things is left to the
 * person. Never throws.
 */
export function readReply(text: string, proposed: readonly string[], sent = ''): ReplyRead {
  const asked = new Set(sent.split('\n').map((line) => fold(line.trim())))
  const lines = ownWords(text).filter((line) => !asked.has(fold(line)))
  const state = new Reader(proposed)
  const prose: string[] = []
  for (const line of lines) if (!state.readLine(line)) prose.push(line)
  for (const sentence of sentencesIn(prose).slice(0, SENTENCES)) state.readSentence(sentence)
  return { codes: codesIn(text), own: lines.join('\n'), ...state.result() }
}

const sentencesIn = (lines: readonly string[]) =>
  lines
    .flatMap((line) => line.match(/(?:[^.!?…]|\.(?=\w|\p{Ll}))+[.!?…]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))

/** Reads sentence after sentence what one reply says. */
class Reader {
  private readonly lots = new Map<string, Read<LotAnswer>>()
  private readonly torn = new Set<string>()
  private readonly yes: Read<true>[] = []
  private readonly no: Read<true>[] = []
  private unsure = false
  private condition: Read<string> | null = null
  private reasons: Read<NeutralReason>[] = []
  private who: Read<string> | null = null
  private load: Read<number> | null = null
  private readonly left: string[] = []

  constructor(private readonly proposed: readonly string[]) {}

  /** A line of the message as it was asked, « Lot 1 : mandataire / cotraitant / intéressé / non », with what was struck or kept. */
  readLine(line: string): boolean {
    const cut = line.lastIndexOf(':')
    if (cut < 0) return false
    const head = lotsInReply(fold(line.slice(0, cut)), this.proposed)
    const whole = /^\W*(?:l'ensemble|ensemble|the whole)/.test(fold(line.slice(0, cut))) && this.proposed.length === 1
    const lots = whole ? this.proposed : head.lots
    if (lots.length !== 1 || head.left.length > 0) return false
    const shown = unstruck(line.slice(cut + 1))
    const options = fold(shown)
      .split(/[/|,;]| ou | or /)
      .map((option) => option.trim().replace(/[.!]$/, ''))
      .filter(Boolean)
    const marked = options.filter((option) => /^[[(] ?(?:x|✓|✔) ?[\])]|^(?:x|✓|✔) | (?:x|✓|✔)$/.test(option))
    const kept = (marked.length > 0 ? marked : options).map(optionOf)
    if (kept.length === 0 || kept.some((answer) => answer === null)) return false
    const [answer] = kept
    // All of them: nobody touched it. Some of them: which one is theirs to say.
    if (kept.length === 1 && answer) this.sayOfLot(lots[0] ?? '', answer, line, PLAIN)
    else if (kept.length < 4) this.left.push(line)
    return true
  }

  readSentence(sentence: string): void {
    const folded = fold(sentence)
    this.readAside(sentence, folded)
    if (sentence.endsWith('?')) {
      this.unsure ||= segmentsOf(sentence, folded, this.proposed).some(({ unsure }) => unsure)
      this.left.push(sentence)
      return
    }
    const condition = CONDITION_FIRST.exec(folded) ?? CONDITION.exec(folded)
    const [from, to] = condition ? [condition.index, condition.index + condition[0].length] : [0, 0]
    const blank = ' '.repeat(to - from)
    const [written, plain] = [sentence, folded].map((text) => text.slice(0, from) + blank + text.slice(to))
    const segments = segmentsOf(written ?? '', plain ?? '', this.proposed)
    const before = this.heard()
    const both = segments.some(({ yes, named }) => yes && !named.lots.length) && segments.some(({ no, named }) => no && !named.lots.length)
    for (const segment of segments) this.readSegment(segment, sentence)
    const said = this.heard() > before
    if (condition) {
      const words = sentence.slice(from, to)
      const value = words
        .slice(words.length - (condition[1]?.length ?? 0))
        .trim()
        .replace(/[,.]$/, '')
      if (said && !this.condition) this.condition = { value, words: words.trim(), confidence: TOLD }
      else this.left.push(sentence)
    }
    if (both) this.left.push(sentence)
    else if (!said && !condition && isMore(folded)) this.left.push(sentence)
  }

  result(): Omit<ReplyRead, 'codes' | 'own'> {
    for (const lot of this.torn) this.lots.delete(lot)
    const says = this.overall()
    const [reason] = this.reasons
    const agreed = reason && this.reasons.every(({ value }) => value === reason.value) ? reason : null
    const refused = says?.value === 'no' || [...this.lots.values()].some(({ value }) => value === 'no')
    return {
      says,
      lots: Object.fromEntries([...this.lots].sort(([one], [other]) => this.proposed.indexOf(one) - this.proposed.indexOf(other))),
      condition: says?.value === 'if' ? this.condition : null,
      reason: refused ? agreed : null,
      who: this.who,
      load: this.load,
      left: [...new Set(this.left)],
    }
  }

  private heard = () => this.lots.size + this.torn.size + this.yes.length + this.no.length + (this.unsure ? 1 : 0)

  private readAside(sentence: string, folded: string): void {
    for (const [value, said] of REASONS) {
      const words = said.exec(folded)
      if (words) this.reasons.push({ value, words: sentence.slice(words.index, words.index + words[0].length), confidence: TOLD })
    }
    const load = LOAD.exec(folded)
    if (load) this.load ??= { value: Number(load[1]), words: sentence.slice(load.index, load.index + load[0].length), confidence: TOLD }
    for (const pattern of WHO) {
      const found = pattern.exec(sentence)
      if (found?.[1]) this.who ??= { value: found[1].trim(), words: found[0], confidence: TOLD }
    }
  }

  private readSegment({ words, named, roles, deniesRole, yes, no, unsure }: Segment, sentence: string): void {
    this.unsure ||= unsure
    for (const lot of named.left) this.sayOfLot(lot, 'no', words, TOLD)
    if (named.unknown.length > 0) {
      this.left.push(sentence)
      if (named.lots.length === 0) return
    }
    const several = roles.length > 1 || (no && (yes || roles.length > 0))
    if (several || (deniesRole && !no)) this.left.push(sentence)
    if (several) for (const lot of named.lots) this.torn.add(lot)
    const [role] = roles
    if (named.lots.length > 0) {
      if (several) return
      const answer = no ? 'no' : (role ?? (yes ? 'interested' : null))
      if (answer) for (const lot of named.lots) this.sayOfLot(lot, answer, words, no || role ? TOLD : IMPLIED)
      return
    }
    if (named.left.length > 0 && !yes && !role) return
    if (no && yes) this.left.push(sentence)
    if (no) this.no.push({ value: true, words, confidence: TOLD })
    if (yes || (role && !no && isOfUs(words))) this.yes.push({ value: true, words, confidence: yes ? TOLD : IMPLIED })
    if (role && !several && !no && (yes || isOfUs(words))) this.giveRole(role, words, sentence)
  }

  /** A role that names no lot is that of the only one, or of those that were just said yes to without one; else it is left. */
  private giveRole(role: LotAnswer, words: string, sentence: string): void {
    const [only] = this.proposed
    if (this.proposed.length === 1 && only !== undefined) {
      this.sayOfLot(only, role, words, TOLD)
      return
    }
    const open = [...this.lots].filter(([, { confidence }]) => confidence === IMPLIED)
    for (const [lot] of open) this.lots.set(lot, { value: role, words, confidence: TOLD })
    if (open.length === 0 && role !== 'interested') this.left.push(sentence)
  }

  private sayOfLot(lot: string, value: LotAnswer, words: string, confidence: number): void {
    const known = this.lots.get(lot)
    if (known && known.value !== value) {
      this.torn.add(lot)
      this.left.push(words)
    }
    if (!known || known.confidence < confidence) this.lots.set(lot, { value, words, confidence })
  }

  private overall(): Read<Answer['says']> | null {
    const told = [...this.lots.values()]
    const [taken] = told.filter(({ value }) => value !== 'no')
    const [yes] = this.yes
    const [no] = this.no
    if (this.unsure || (yes && no) || (taken && no)) return null
    const word = yes ?? taken
    if (word)
      return { value: this.condition ? 'if' : 'yes', words: word.words, confidence: yes?.confidence ?? Math.max(word.confidence, HINTED) }
    const every = this.torn.size === 0 && told.length > 0 && told.length === this.proposed.length
    const refusal = no ?? (every ? told[0] : undefined)
    return refusal ? { value: 'no', words: refusal.words, confidence: refusal.confidence } : null
  }
}

/** Without what somebody struck through: between tildes or struck tags, or letter by letter. */
const unstruck = (text: string) =>
  text
    .replace(/~~[^~]*~~/g, '')
    .replace(/<(s|del|strike)>.*?<\/\1>/gi, '')
    .replace(/(?:[^/|]\u0336)+/g, '')

function optionOf(option: string): LotAnswer | null {
  const bare = option.replace(/[[\](){}*✓✔]|\bx\b/g, '').trim()
  if (/^(?:non|no)$/.test(bare)) return 'no'
  const [role] = ROLES.filter(([, said]) => new RegExp(`^(?:${said.source})$`).test(bare))
  return role?.[0] ?? null
}

/** A role is theirs where they speak of themselves, or say nothing else: « mandataire pressenti » is somebody's. */
const isOfUs = (words: string) => {
  const folded = fold(words)
  return (
    /\b(?:nous|on|je|suis|sommes|we|i|us)\b|\b[jm]'/.test(folded) ||
    /^\W*(?:(?:plutot|en|comme|as|a|tant|que|qu') ?)*[\w-]+\W*$/.test(folded) ||
    /\blots?\b/.test(folded)
  )
}

/** More than a greeting or a thank-you. */
const isMore = (folded: string) =>
  !/^(?:bonjour|bonsoir|hello|hi|hey|salut|cher|chere|dear|merci|thanks|thank you|bien recu)\b[^.]{0,40}$/.test(folded) && folded.length > 3

import { fold } from '../tenders/fold'
import { clause, isCriterion, isDenied, isWished } from './clause'
import { findDiplomas } from './diplomas'
import { lotsMeet } from './lots-meet'
import type { NoticeText, Said } from './notice-text'
import { preparation } from './prepares'
import type { Requirement } from './terms'

type Approval = Extract<Requirement, { kind: 'approval' }>

const APPROVED =
  /\bagre(?:ments?|ee?s?)\b|(?<!r[ae])\bhabilit(?:ations?|ee?s?)\b|\bautoris(?:ations?|ee?s?) (?:\S+ ){0,6}?(?:a |par |de |pour )(?:la |le |l'|les )?(?:region|prefe|ars\b|dreets|rectorat|prepar|dispens|form)/g
/** Powers of persons and mandates between operators, skills of workers: no approval of an institute. */
const OTHERWISE =
  /^(?:habilitee?s? a (?:engager|signer|represent|attester|recevoir|certifier|exiger|ouvrir|passer)|habilitations? (?:a exercer|d[ue]s? mandataires?|d[ue]s? signataires?|electri|defense|secret|confidentiel|pour engager|necessaires? pour engager|par ses|chantier|nucleaire|informatiques?))/
const PERSON =
  /(?:person\w*|personnes? physiques?|dument|duement|signataires?|representants?|juridiquement|mandataire|agents?|formateurs?) (?:\S+ ){0,2}$/
/** Without a diploma's name: an approval by its name, or a habilitation that an authority gives or that is one to train. */
const UNNAMED =
  /\bagre(?:ments?|ee?s?)\b(?! iso)|\bhabilit(?:ations?|ee?s?) (?:\S+ ){0,3}?(?:a (?:prepar|dispens|form|deliv)|(?:par|de) (?:la |le |l')?(?:region|dreets|prefe|ars\b|ministere|rectorat|etat|inrs|certificateur)|regional|ministeriel|prefectoral)|\bautoris/
/** Of persons and of bodies that attest something, not of whoever answers. */
const OF_OTHERS =
  /(?:delivre\w*|etabli\w*|emis\w*) par (?:un|une|des|l'|le|la) ?(?:\S+ ){0,4}$|(?:medecin|expert|laboratoire|verificateur)s? (?:\S+ ){0,2}$/
const BODY =
  /(?:\b(?:est|sont|etre|sera|seront|soit|soient)|candidats?|titulaires?|prestataires?|organismes?|etablissements?|operateurs?|soumissionnaires?|membres?|instituts?|centres?|attributaires?|entreprises?|societes?|structures?|habilitee?s?) (?:\S+ ){0,4}$/
/** Someone must be or have it. */
const ASKED =
  /\b(?:doi(?:t|vent)|devr(?:a|ont)|est|sont|etre|titulaires?|dispos\w+|justifi\w+|possed\w+|detient|detenir|detenteurs?|beneficie\w*|exig\w+|obligatoires?|requise?s?|sous peine|rejet\w*|irrecevable\w*|copie|attestation|numero|preuve|fourni\w*|produi\w*|sans)\b/
/** Who: whoever answers, or the institute. */
const WHO =
  /candidat|titulaire|prestataire|organisme|etablissement|operateur|soumissionnaire|groupement|membre|titulaire|institut|centre|attributaire|entreprise|societe|region|structure/

/** Another way than to hold it oneself: an agreement with, or the help of, an institute that does. */
const OTHER_WAY =
  /\b(?:ou|soit|a defaut)\b,? (?:\S+ ){0,4}?(?:pass(?:e|er|ent|era)\b|conclu\w*|sign(?:e|er|era|ent)\b|convention\w*|partenari\w*|partenaires?|s'associe\w*|s'appui\w*|s'adosse\w*|sous-trait\w*|recour\w+|fait appel|(?:avec|par|a) (?:un|une|des|l'un) (?:\S+ ){0,4}(?:agree|habilite))|\b(?:partenariat|conventions?|conventionn\w+|accord) avec (?:un|une|des|l') ?(?:\S+ ){0,3}(?:agree|habilite)/

/** Approvals to prepare a diploma: asked for in a sentence, by the law where a title names the diploma that is prepared, implied where only the text does. */
export function readApprovals(notice: NoticeText): Approval[] {
  const titled = fromTitles(notice)
  const perLot = titled.some(({ lots }) => lots !== null)
  const found: Approval[] = []
  let unnamed: Approval | null = null
  const otherWays: Approval[] = []
  for (const said of notice.sentences) {
    const diplomas = findDiplomas(said.text, said.folded)
    const approved = said.folded.match(/agre|habilit|autoris/) ? approvals(said) : []
    if (approved.length > 0 && diplomas.length > 0) {
      for (const { diploma, from, to } of diplomas) {
        const near = approved.find((one) => Math.abs(one.from - from) < 260)
        if (near && !isDenied(said.folded, near.from, near.to))
          found.push({ ...approval(notice, said, diploma, Math.min(near.from, from), Math.max(near.to, to)), ...levelOf(said, near) })
      }
      continue
    }
    const asked = approved.find((one) => isAsked(said, one))
    if (asked) {
      const one = { ...approval(notice, said, null, asked.from, asked.to), ...levelOf(said, asked) }
      unnamed ??= one
      if (one.doubt) otherWays.push(one)
    }
    for (const { diploma, from, to } of diplomas) {
      const kind = preparation(said.folded, from, to, false)
      // What the lots' titles tell apart is not the text's to spread over all of them.
      if (kind && said.title === null && !(perLot && said.lot === null))
        found.push({ ...approval(notice, said, diploma, from, to), level: 'implied' })
    }
  }
  const all = [...found.filter(({ level }) => level !== 'implied'), ...titled, ...found.filter(({ level }) => level === 'implied')]
  return withOtherWays(withUnnamed(all, unnamed), [...all.filter(({ doubt }) => doubt), ...otherWays])
}

function withUnnamed(all: readonly Approval[], unnamed: Approval | null): Approval[] {
  if (!unnamed) return [...all]
  // An approval asked for without a name is that of the diplomas to prepare.
  const named = all.filter((one) => lotsMeet(one.lots, unnamed.lots))
  if (named.length === 0) return [...all, unnamed]
  const { level, quote, doubt } = unnamed
  return all.map((one) => (one.level === 'implied' && !one.doubt && named.includes(one) ? { ...one, level, quote, doubt } : one))
}

/** What may be had otherwise rules nobody out, whatever other sentences and the law ask of those who do it themselves. */
function withOtherWays(all: readonly Approval[], ways: readonly Approval[]): Approval[] {
  return all.map((one) => {
    const way = ways.find(({ diploma, lots }) => (diploma === null || diploma === one.diploma) && lotsMeet(lots, one.lots))
    return way && one.level !== 'wished' ? { ...one, level: 'implied', doubt: 'alternative', quote: way.quote } : one
  })
}

function approvals({ folded }: Said): { from: number; to: number }[] {
  return [...folded.matchAll(APPROVED)].flatMap(({ 0: words, index }) => {
    const other = OTHERWISE.test(folded.slice(index, index + 60)) || PERSON.test(folded.slice(Math.max(0, index - 40), index))
    return other ? [] : [{ from: index, to: index + words.length }]
  })
}

function isAsked({ folded }: Said, { from, to }: { from: number; to: number }): boolean {
  // "Produits agréés": things are not who answers.
  if (/^agree/.test(folded.slice(from)) && !BODY.test(folded.slice(Math.max(0, from - 50), from))) return false
  if (!UNNAMED.test(folded.slice(from, to + 60)) || OF_OTHERS.test(folded.slice(Math.max(0, from - 60), from))) return false
  const around = folded.slice(Math.max(0, from - 200), to + 120)
  return ASKED.test(around) && WHO.test(around) && !isCriterion(folded) && !isDenied(folded, from, to)
}

function levelOf(said: Said, { from, to }: { from: number; to: number }): Pick<Approval, 'level' | 'doubt'> {
  if (OTHER_WAY.test(said.folded)) return { level: 'implied', doubt: 'alternative' }
  return { level: isWished(said.folded, from, to) ? 'wished' : 'mandatory' }
}

function approval(notice: NoticeText, said: Said, diploma: string | null, from: number, to: number): Approval {
  return {
    kind: 'approval',
    id: diploma ? `approval:${diploma}` : 'approval',
    diploma,
    lots: notice.lotsOf(said, to),
    level: 'mandatory',
    quote: clause(said, from, to),
  }
}

/** Diplomas that titles say are prepared: those of lots, else the notice's own. The law asks for the approval then, whatever the text says. */
function fromTitles({ tender, sentences }: NoticeText): Approval[] {
  const own: Approval[] = []
  const read = (title: string, lots: readonly string[] | null) => {
    const folded = fold(title)
    for (const { diploma, from, to } of findDiplomas(title, folded)) {
      const kind = preparation(folded, from, to, true)
      const quote = standing(tender.text, title, from, to)
      if (kind && quote)
        own.push({
          kind: 'approval',
          id: `approval:${diploma}`,
          diploma,
          lots,
          level: kind === 'prepared' ? 'mandatory' : 'implied',
          quote,
        })
    }
  }
  const announced = sentences.filter(({ title }) => title !== null)
  for (const { text, title, lot } of announced) if (lot !== null && title !== null) read(text.slice(title), [lot])
  for (const { number, title } of tender.lots) {
    // A title that runs on into the next lot's is read where the text announces each.
    if (title && !announced.some(({ lot }) => lot === number) && !/.\blots? ?(?:n ?[°o] ?)?\d/i.test(title.value.slice(4)))
      read(title.value, [number])
  }
  if (own.length === 0 && tender.title) read(tender.title.value, null)
  return own
}

/** The words of a title around a place in it that stand in the text; null where the text has none of them. */
function standing(text: string, title: string, from: number, to: number): string | null {
  const whole = { text: title, folded: '', start: 0 }
  const tries = [clause(whole, from, to), title.slice(from, to)]
  return tries.find((words) => words && text.includes(words)) ?? null
}

import { fold } from './fold'
import type { NoticeType, Procedure } from './tender'

// Words of notices in French and English, and the codes of eForms (`neg-w-call`, `form-type.result`).
const PROCEDURES: readonly (readonly [Procedure, RegExp])[] = [
  ['adapted', /procedure adaptee|\bmapa\b|^adapte/],
  ['dialogue', /\bdial/],
  ['partnership', /innovation/],
  ['direct', /sans (?:publicite|mise en concurrence|publication)|gre a gre|without|direct award|-wo-/],
  ['negotiated', /nego[ct]i|neg-w/],
  ['restricted', /restr/],
  ['open', /ouvert|\bopen\b/],
]

const TYPES: readonly (readonly [NoticeType, RegExp])[] = [
  ['cancellation', /\bannul|sans suite|infructueu|cancel/],
  ['modification', /modification (?:de|du|d'un|en cours)|avis de modification|cont\w*[ -]modif|modification of/],
  ['corrigendum', /rectif|corrigend|modificatif|avis de changement|change notice/],
  ['award', /attribu|resultat|\baward|\bresult|titulaire/],
  ['prior-information', /pre-?information|prior information|periodi(?:que|c) indicati|planif|planning|consultation prealable/],
  ['call-for-projects', /appels? a (?:projet|candidature|manifestation)/],
  [
    'call',
    /avis de (?:marche|concession|concours|consultation)|appel public|en concurrence|consultation|contract notice|concession notice|appels? d'offres?|avis d'appel|competition|\btender/,
  ],
]

/** The procedure that these words name, or null: "Procédure adaptée ouverte" is an adapted one. */
export function parseProcedure(words: string): Procedure | null {
  const folded = fold(words.slice(0, 300))
  return PROCEDURES.find(([, named]) => named.test(folded))?.[0] ?? null
}

/** The type of notice that these words name, or null. */
export function parseNoticeType(words: string): NoticeType | null {
  const folded = fold(words.slice(0, 200))
  return TYPES.find(([, named]) => named.test(folded))?.[0] ?? null
}

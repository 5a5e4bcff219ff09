import { clause, isDenied } from './clause'
import type { NoticeText } from './notice-text'
import type { Requirement } from './terms'

const NAMED =
  /(?<!chiffre d'affaires |revenus? )\bdeclarations? d'? ?activite\b(?! (?:polluant|accessoire|commercial|agricole))|\bl\.? ?6351-1\b|organismes? de formation (?:dument )?(?:declare|enregistre)e?s?\b|\bnda\b(?=[^.;]{0,60}(?:formation|organisme|dreets|prefe))/

/** The registration as a training body. */
export function readActivityDeclaration(notice: NoticeText): Requirement[] {
  return notice.sentences.flatMap((said): Requirement[] => {
    const match = NAMED.exec(said.folded)
    if (!match || isDenied(said.folded, match.index, match.index + match[0].length)) return []
    const to = match.index + match[0].length
    return [
      {
        kind: 'activity-declaration',
        id: 'activity-declaration',
        lots: notice.lotsOf(said, to),
        level: 'mandatory',
        quote: clause(said, match.index, to),
      },
    ]
  })
}

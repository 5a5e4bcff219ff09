import type { Amount } from '../../tenders/money'
import type { Unread } from '../../tenders/tender'
import { plainLabel } from '../read/plain-label'

const LABELS: readonly (readonly [Amount['role'], RegExp])[] = (
  [
    ['awarded', '(valeur|montant)( total\\w*)?( \\w+)? (final|attrib|offre|resultat|titulaire).*|valeur total\\w* finale.*'],
    ['maximum', '((framework|valeur|montant|estimation|seuil) )?(\\w+ )?maxim\\w+( .*)?'],
    ['minimum', '((valeur|montant|seuil) )?minim(um|al\\w*)( ht| annuel.*)?'],
    [
      'estimate',
      '(valeur|montant|estimation|budget|enveloppe|cout)( (valeur|total|global|financ|estim|prevision|marche|consultation|accord|cadre|besoin|lots?|prestation|hors|tva|taxe|ht|h|t|euro|eur|tous|confondu)\\w*)*|estime(e|ht| ht| euro| eur)*|estimated( total)? value.*|value excluding vat',
    ],
  ] as const
).map(([role, source]) => [role, new RegExp(`^(?:${source})$`)])

/** What an amount under this label is; null where the label speaks of another money (a guarantee, a penalty) or of none. */
export function moneyRole({ field, source }: Unread): Amount['role'] | null {
  if (field === 'estimate' || field === 'maximum' || field === 'minimum' || field === 'awarded') return field
  if (field !== 'money') return null
  const plain = plainLabel(source.element)
  return LABELS.find(([, known]) => known.test(plain))?.[0] ?? null
}

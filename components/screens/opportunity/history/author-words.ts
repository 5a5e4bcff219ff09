import type { Author } from '../../../../utils/opportunities/operation'
import { t } from '../../../../utils/words/t'
import type { ChangeNames } from '../../../parts/change-words'

/** Who did something: « Camille (RIVAGE) », « RIVAGE », or that nobody signed. */
export function authorWords({ partner, name }: Author, names: ChangeNames): string {
  const of = partner && names.partner(partner)
  if (name && of) return t('dossier_author', { name, partner: of })
  return name || of || t('dossier_unsigned')
}

import type { ComponentChildren } from 'preact'
import type { Found } from '../../../../utils/tenders/provenance'
import type { GroupRule, Tender } from '../../../../utils/tenders/tender'
import type { Terms } from '../../../../utils/terms/terms'
import { plural } from '../../../../utils/words/plural'
import { type MessageKey, t } from '../../../../utils/words/t'
import { Quote } from '../../../parts/quote'
import { GROUP_RULE_WORDS } from './tender-words'

const GROUP_GLOSSES: Readonly<Record<GroupRule, MessageKey>> = {
  'no-form-imposed': 'terms_gloss_no_form_imposed',
  joint: 'terms_gloss_joint',
  solidary: 'terms_gloss_solidary',
  'solidary-representative': 'terms_gloss_solidary_representative',
  'alone-and-grouped-forbidden': 'terms_gloss_alone_and_grouped_forbidden',
  'alone-and-grouped-allowed': 'terms_gloss_alone_and_grouped_allowed',
  'several-groups-forbidden': 'terms_gloss_several_groups_forbidden',
}

interface Imposed {
  key: string
  words: ComponentChildren
  gloss?: MessageKey
  found: Found<unknown>
}

/** Everything a notice imposes on whoever answers, in the order in which it binds. */
function imposedBy({ groupRules }: Tender, terms: Terms): Imposed[] {
  const one = <T,>(key: string, found: Found<T> | null, words: (value: T) => ComponentChildren, gloss?: MessageKey): Imposed[] =>
    found ? [{ key, words: words(found.value), found, ...(gloss && { gloss }) }] : []
  return [
    ...groupRules.map((rule) => ({
      key: rule.value,
      words: t(GROUP_RULE_WORDS[rule.value]),
      gloss: GROUP_GLOSSES[rule.value],
      found: rule,
    })),
    ...one('concession', terms.concession, () => t('terms_concession'), 'terms_gloss_concession'),
    ...one('visit', terms.siteVisit, ({ compulsory }) => t(compulsory ? 'terms_visit_compulsory' : 'terms_visit_advised')),
    ...one('all-lots', terms.allLots, () => t('terms_all_lots')),
    ...one('submitted', terms.lotsSubmitted, (count) => plural('terms_lots_submitted', count)),
    ...one('awarded', terms.lotsAwarded, (count) => plural('terms_lots_awarded', count)),
    ...one('duration', terms.duration, ({ months, firstMonths }) =>
      months === firstMonths ? plural('terms_duration', months) : plural('terms_duration_renewed', months, { first: firstMonths }),
    ),
    ...one('signature', terms.signature, () => t('terms_signature'), 'terms_gloss_signature'),
    ...one('price', terms.priceWeight, (percent) => t('terms_price', { percent })),
    ...one('buyer-side', terms.buyerSide, () => t('terms_buyer_side'), 'terms_gloss_buyer_side'),
  ]
}

/** What the notice imposes: groups, visit, lots, duration, signature, price; each with its words. Folded, with how many there are. */
export function ImposedTerms({ tender, terms }: { tender: Tender; terms: Terms }) {
  const all = imposedBy(tender, terms)
  if (all.length === 0) return null
  return (
    <details class="folded imposed">
      <summary>
        <h2>{plural('terms_title', all.length)}</h2>
      </summary>
      <ul class="stack">
        {all.map(({ key, words, gloss, found }) => (
          <li key={key}>
            <p>
              <strong>{words}</strong>
            </p>
            {gloss && <p class="small muted">{t(gloss)}</p>}
            <Quote text={found.source.quote} />
          </li>
        ))}
      </ul>
    </details>
  )
}

import type { ComponentChildren } from 'preact'
import { fold } from '../../../../utils/tenders/fold'
import type { Found } from '../../../../utils/tenders/provenance'
import type { Place, Tender, TenderField } from '../../../../utils/tenders/tender'
import { dayWords } from '../../../../utils/words/dates'
import { type MessageKey, t } from '../../../../utils/words/t'
import { SafeLink } from '../../../ui/safe-link'
import { AmountWords, CpvWords, PlaceWords } from './detail-words'
import { Origin } from './origin'
import { FIELD_WORDS, GROUP_RULE_WORDS, NOTICE_TYPE_WORDS, PROCEDURE_WORDS, RESERVATION_WORDS } from './tender-words'

/** Everything else that was read, and where each thing was read from. */
export function TenderDetails({ tender, reader }: { tender: Tender; reader: string | null }) {
  const lots = tender.lots.flatMap((lot) => lot.cpv)
  const worded =
    <K extends string>(words: Readonly<Record<K, MessageKey>>) =>
    (value: K) =>
      t(words[value])
  return (
    <details class="tender-details">
      <summary>{t('panel_details_title')}</summary>
      <p class="small muted">{reader === null ? t('panel_reader_generic') : t('panel_reader_portal', { reader })}</p>
      <dl>
        <Field field="noticeType" found={one(tender.noticeType)} show={worded(NOTICE_TYPE_WORDS)} />
        <Field field="title" found={one(tender.title)} show={String} />
        <Field field="buyer" found={[...one(tender.buyer), ...tender.buyerAlso]} show={String} />
        <Field field="reference" found={one(tender.reference)} show={String} />
        <Field field="noticeId" found={one(tender.noticeId)} show={String} />
        <Field field="published" found={one(tender.published)} show={dayWords} />
        <Field field="procedure" found={one(tender.procedure)} show={worded(PROCEDURE_WORDS)} />
        <Field
          field="lotsCount"
          found={one(tender.lotsCount)}
          show={(count) => (count === 0 ? t('panel_lots_undivided') : String(count))}
        />
        <Field
          field="places"
          found={distinct([...tender.places, ...tender.lots.flatMap((lot) => lot.places)], placeKey)}
          show={(place) => <PlaceWords place={place} />}
        />
        <Field field="cpv" found={distinct([...tender.cpv, ...lots], String)} show={(code) => <CpvWords code={code} />} />
        <Field
          field="amounts"
          found={[...tender.amounts, ...tender.lots.flatMap((lot) => lot.amounts)]}
          show={(amount) => <AmountWords amount={amount} />}
        />
        <Field field="reserved" found={tender.reserved} show={worded(RESERVATION_WORDS)} />
        <Field field="groupRules" found={tender.groupRules} show={worded(GROUP_RULE_WORDS)} />
        <Field field="winners" found={tender.winners} show={String} />
        <Field
          field="documentsUrl"
          found={one(tender.documentsUrl)}
          show={(url) => <SafeLink href={url}>{t('panel_documents_open')}</SafeLink>}
        />
      </dl>
    </details>
  )
}

const one = <T,>(found: Found<T> | null): readonly Found<T>[] => (found ? [found] : [])

/** What several lots repeat, once: as the first of them says it. */
const distinct = <T,>(found: readonly Found<T>[], key: (value: T) => string): readonly Found<T>[] =>
  [...new Map(found.map((each) => [key(each.value), each] as const).reverse()).values()].reverse()

/** One place, whatever the case and accents of its words; its codes where it has some. */
const placeKey = ({ departements, nuts, text, role }: Place): string =>
  `${role} ${[...departements, ...nuts].join() || ''} ${fold(text ?? '').trim()}`

interface FieldProps<T> {
  field: TenderField
  found: readonly Found<T>[]
  show: (value: T) => ComponentChildren
}

function Field<T>({ field, found, show }: FieldProps<T>) {
  if (found.length === 0) return null
  return (
    <div class="detail">
      <dt>{t(FIELD_WORDS[field])}</dt>
      {found.map(({ value, source }, index) => (
        <dd key={index}>
          {show(value)}
          <Origin source={source} />
        </dd>
      ))}
    </div>
  )
}

import type { ConsortiumChange, PartnerChange, Section } from '../../../utils/consortium/compare-consortia'
import type { IgnoredField } from '../../../utils/consortium/read-consortium'
import { fieldWords } from '../../../utils/words/field-words'
import { type MessageKey, t } from '../../../utils/words/t'
import '../styles/change-preview.css'

const SECTIONS: Readonly<Record<Section, MessageKey>> = {
  identity: 'consortium_identity',
  sites: 'consortium_sites',
  areas: 'consortium_areas',
  skills: 'consortium_skills',
  approvals: 'consortium_approvals',
  certifications: 'consortium_certifications',
  wants: 'consortium_wants',
  refuses: 'consortium_refuses',
  references: 'consortium_references',
  conflicts: 'consortium_conflicts',
  contacts: 'consortium_contacts',
}

const KINDS: Readonly<Record<PartnerChange['kind'], MessageKey>> = {
  added: 'consortium_change_added',
  changed: 'consortium_change_changed',
  removed: 'consortium_change_removed',
}

const CONVENTION: Readonly<Record<Exclude<ConsortiumChange['convention'], 'same'>, MessageKey>> = {
  added: 'consortium_change_convention_added',
  changed: 'consortium_change_convention_changed',
  removed: 'consortium_change_convention_removed',
}

const WEIGHTS: Readonly<Record<Exclude<ConsortiumChange['weights'], 'same'>, MessageKey>> = {
  changed: 'consortium_change_weights_changed',
  reset: 'consortium_change_weights_reset',
}

const SIGNS = { added: '+', changed: '≠', removed: '−' } as const

/** What taking a file would do, partner by partner, before anything is kept. */
export function ChangePreview({ change, name, ignored }: { change: ConsortiumChange; name: string; ignored: readonly IgnoredField[] }) {
  return (
    <div class="stack">
      {change.same && <p>{t('consortium_change_same')}</p>}
      {change.renamedFrom && <p>{t('consortium_change_renamed', { before: change.renamedFrom, after: name })}</p>}
      {change.convention !== 'same' && (
        <p>{t(CONVENTION[change.convention], { fields: change.conventionFields.map(fieldWords).join(', ') })}</p>
      )}
      {change.weights !== 'same' && <p>{t(WEIGHTS[change.weights])}</p>}
      <ul class="stack">
        {change.partners.map((partner) => (
          <li class="change" data-kind={partner.kind} key={`${partner.kind} ${partner.id}`}>
            <span class="change-sign" aria-hidden="true">
              {SIGNS[partner.kind]}
            </span>
            <div>
              <strong>{partner.name}</strong> <span class="change-kind">{t(KINDS[partner.kind])}</span>
              {partner.sections.map((section) => (
                <p class="small" key={section.section}>
                  {t('consortium_change_section', {
                    section: t(SECTIONS[section.section]),
                    changes: sectionWords(section.section, section),
                  })}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {ignored.length > 0 && (
        <div class="notice notice-warning">
          <h3>{t('consortium_ignored')}</h3>
          <ul class="bullets">
            {ignored.map(({ field, line }) => (
              <li key={`${line} ${field}`}>{t('consortium_ignored_field', { field: fieldWords(field), line })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

type Names = { added: readonly string[]; changed: readonly string[]; removed: readonly string[] }

/** The fields of the identity are told together; other sections name their items. */
function sectionWords(section: Section, { added, changed, removed }: Names): string {
  if (section === 'identity') return t('consortium_change_corrected')
  const said = (key: MessageKey, names: readonly string[]) => (names.length > 0 ? [t(key, { names: names.join(', ') })] : [])
  return [
    ...said('consortium_change_items_added', added),
    ...said('consortium_change_items_changed', changed),
    ...said('consortium_change_items_removed', removed),
  ].join(' ; ')
}

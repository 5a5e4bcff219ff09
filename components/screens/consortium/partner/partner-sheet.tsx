import type { ComponentChildren } from 'preact'
import type { Area, Partner, Standing } from '../../../../utils/consortium/consortium'
import { departementOf } from '../../../../utils/territory/departements'
import { foldPlace } from '../../../../utils/territory/place-names'
import { dayWords } from '../../../../utils/words/dates'
import { language } from '../../../../utils/words/language'
import { type MessageKey, t } from '../../../../utils/words/t'
import { StandingMark } from '../../../parts/standing-mark'
import { CATEGORY_WORDS, departementWords, LAYER_WORDS, OUTCOME_WORDS, ROLE_WORDS } from './partner-words'

/** Longer lists wait folded. */
const SHORT = 4

const LAYERS: readonly Area['layer'][] = ['administrative', 'health', 'lived']

interface Item {
  words: string
  more?: string
  standing?: Standing
}

/** A partner's sheet: sites, territories by layer, skills, approvals, certifications, capacity, wishes, contacts. */
export function PartnerSheet({ partner }: { partner: Partner }) {
  const until = (day: string | null) => (day ? t('consortium_until', { day: dayWords(day) }) : undefined)
  const siteName = (id: string) => partner.sites.find((site) => site.id === id)?.name ?? id
  return (
    <dl class="sheet">
      <Section
        title="consortium_sites"
        items={partner.sites.map(({ name, town, departement, standing }) => ({
          words: name && name !== town ? `${name}, ${town}` : town,
          more: departementWords(departement),
          standing,
        }))}
      />
      {LAYERS.map((layer) => (
        <Section
          key={layer}
          title={LAYER_WORDS[layer]}
          items={partner.areas
            .filter((area) => area.layer === layer)
            .map(({ name, departements, standing }) => ({ words: name, more: unsaid(name, departements), standing }))}
        />
      ))}
      <Section title="consortium_skills" items={partner.skills.map(({ name, standing }) => ({ words: name, standing }))} />
      <Section
        title="consortium_approvals"
        items={partner.approvals.map(({ diploma, site, validUntil, standing }) => ({
          words: t('consortium_approval_at', { diploma, site: siteName(site) }),
          more: until(validUntil),
          standing,
        }))}
      />
      <Section
        title="consortium_certifications"
        items={partner.certifications.map(({ name, category, validUntil, standing }) => ({
          words: category ? t('consortium_certification_for', { name, category: t(CATEGORY_WORDS[category]) }) : name,
          more: until(validUntil),
          standing,
        }))}
      />
      <Section
        title="consortium_references"
        items={partner.references.map(({ buyer, object, year, outcome, standing }) => ({
          words: year === null ? buyer : t('consortium_reference_in', { buyer, year }),
          more: [object, outcome && t(OUTCOME_WORDS[outcome])].filter(Boolean).join(' · '),
          standing,
        }))}
      />
      <Section title="consortium_conflicts" items={partner.conflicts.map((words) => ({ words }))} />
      <Section title="consortium_capacity" items={capacity(partner)} />
      <Section title="consortium_wants" items={partner.wants.map((words) => ({ words }))} />
      <Section title="consortium_refuses" items={partner.refuses.map((words) => ({ words }))} />
      <Section
        title="consortium_contacts"
        items={partner.contacts.map(({ role, name, email, phone }) => ({
          words: contactWords(t(ROLE_WORDS[role]), name, email ?? phone),
          more: [email, phone].filter(Boolean).join(' · '),
        }))}
      />
      <Section title="consortium_siret" items={partner.siret ? [{ words: partner.siret }] : []} />
      <Section title="consortium_notes" items={partner.notes ? [{ words: partner.notes }] : []} />
    </dl>
  )
}

/** The départements of an area, unless its own name says each of them. */
function unsaid(name: string, departements: readonly string[]): string {
  const listed = name.split(/[,;]|\s(?:et|and)\s/).map((part) => foldPlace(part.trim()))
  const said = departements.every((code) => listed.includes(foldPlace(departementOf(code)?.name ?? code)))
  return said ? '' : departements.map(departementWords).join(', ')
}

function contactWords(role: string, name: string | null, reached: string | null): string {
  if (name) return `${name}, ${role}`
  return reached ? role : t('consortium_contact_unnamed', { role })
}

function capacity({ capacity: { learners, turnover, answeringDays } }: Partner): Item[] {
  const show = (key: MessageKey, value: number | null): Item[] =>
    value === null ? [] : [{ words: t(key, { count: new Intl.NumberFormat(language()).format(value) }) }]
  return [
    ...show('consortium_capacity_learners', learners),
    ...show('consortium_capacity_turnover', turnover),
    ...show('consortium_capacity_days', answeringDays),
  ]
}

function Section({ title, items }: { title: MessageKey; items: readonly Item[] }) {
  if (items.length === 0) return null
  const list = (some: readonly Item[]): ComponentChildren => (
    <ul class="sheet-items">
      {some.map(({ words, more, standing }) => (
        <li key={words}>
          <span>
            {words}
            {more && <span class="muted"> · {more}</span>}
          </span>
          {standing && <StandingMark standing={standing} />}
        </li>
      ))}
    </ul>
  )
  return (
    <div>
      <dt>{t(title)}</dt>
      <dd>
        {list(items.slice(0, SHORT))}
        {items.length > SHORT && (
          <details>
            <summary class="small">{t('consortium_more', { count: items.length - SHORT })}</summary>
            {list(items.slice(SHORT))}
          </details>
        )}
      </dd>
    </div>
  )
}

import { fieldName } from '../../../../utils/opportunities/field'
import { sharesOf } from '../../../../utils/opportunities/shares'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { fieldId, useDossier } from '../dossier'
import { Section } from '../section'
import { LotShareOf } from './lot-share'
import { PartnerShares } from './partner-shares'

/** More lots than this, and those that nobody takes fold. */
const MANY = 8

/** Who does what: each lot with those who take part and their indicative share, then what each has of the whole. */
export function SharesSection() {
  const { opportunity, partners, convention, change } = useDossier()
  const { facts, assignments, verdict } = opportunity
  const numbers = [...new Set([...facts.lots.map(({ number }) => number), ...Object.keys(assignments)])]
  const lots = (numbers.length > 0 ? numbers : ['0']).map((number) => ({
    number,
    title: facts.lots.find((one) => one.number === number)?.title ?? null,
  }))
  const taken = (number: string) => (assignments[number] ?? []).length > 0
  const proposed = new Map(
    (verdict?.lots ?? []).flatMap(({ lot, team }) =>
      team.length > 0 && lots.some(({ number }) => number === lot) ? [[lot, team] as const] : [],
    ),
  )
  const idle = lots.every(({ number }) => !taken(number))
  const first = lots.length <= MANY ? lots : lots.filter(({ number }) => taken(number) || proposed.has(number))
  const rest = lots.filter((lot) => !first.includes(lot))
  const shares = sharesOf(opportunity, convention?.leastShare ?? null)
  const below = shares.partners.filter((one) => one.below).length
  const answered = shares.lots.length
  const takeProposal = () => {
    const fields = [...proposed].flatMap(([lot, team]) => team.map((partner) => [fieldName('lot', lot, partner), { share: null }] as const))
    void change(Object.fromEntries(fields), { words: t('dossier_shares_taken'), focus: true })
  }
  return (
    <Section
      name="shares"
      title={t('dossier_shares')}
      said={[answered > 0 ? plural('dossier_lots_answered', answered) : '', below > 0 ? plural('dossier_below', below) : '']
        .filter(Boolean)
        .join(' · ')}
    >
      {partners.length === 0 ? (
        <p class="muted">{t('dossier_no_partners')}</p>
      ) : (
        <>
          <p class="small muted" id={fieldId('shares')} tabIndex={-1}>
            {t('dossier_shares_how')}
          </p>
          {idle && proposed.size > 0 && (
            <div>
              <button type="button" class="button button-small" onClick={takeProposal}>
                {t('dossier_shares_proposed')}
              </button>
            </div>
          )}
          {first.map((lot) => (
            <LotShareOf key={lot.number} lot={lot} shares={shares.lots.find((one) => one.lot === lot.number)} />
          ))}
          {rest.length > 0 && (
            <details>
              <summary class="small">{plural('dossier_lots_more', rest.length)}</summary>
              <div class="stack">
                {rest.map((lot) => (
                  <LotShareOf key={lot.number} lot={lot} shares={undefined} />
                ))}
              </div>
            </details>
          )}
          <PartnerShares shares={shares.partners} />
        </>
      )}
    </Section>
  )
}

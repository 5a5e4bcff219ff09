import { useId } from 'preact/hooks'
import { fieldName } from '../../../../utils/opportunities/field'
import type { Veto } from '../../../../utils/opportunities/opportunity'
import { t } from '../../../../utils/words/t'
import { useKept } from '../../../parts/kept'
import { Mark } from '../../../parts/mark'
import { fieldId, useDossier } from '../dossier'

/** Who holds it back and why; who lifted it and why. One veto holds everybody until it is lifted. */
export function Vetoes() {
  const { opportunity, partners } = useDossier()
  const { vetoes } = opportunity
  const free = partners.filter(({ id }) => vetoes[id] === undefined || vetoes[id].lifted !== null)
  return (
    <div class="stack">
      <h3>{t('dossier_vetoes_title')}</h3>
      {Object.entries(vetoes).map(([partner, veto]) => (
        <VetoCard key={partner} partner={partner} veto={veto} />
      ))}
      {free.length > 0 && <NewVeto among={free} />}
    </div>
  )
}

function VetoCard({ partner, veto: { why, lifted } }: { partner: string; veto: Veto }) {
  const { names, change } = useDossier()
  const [reason, setReason] = useKept(`lift ${partner}`, () => '')
  const lift = async (event: Event) => {
    event.preventDefault()
    if (!reason.trim()) return
    if (await change({ [fieldName('veto', partner)]: { why, lifted: reason.trim() } }, { signing: 'rating', focus: true })) setReason('')
  }
  const id = fieldId(`veto-${partner}`)
  return (
    <div class={lifted === null ? 'notice notice-problem' : 'notice'}>
      <p class="dossier-mark">
        <Mark shape={lifted === null ? 'blocking' : 'ok'} />
        <span>
          <strong>{t('dossier_veto_of', { partner: names.partner(partner) })}</strong> {why}
        </span>
      </p>
      {lifted !== null && <p>{t('dossier_veto_lifted_why', { why: lifted })}</p>}
      {lifted === null && (
        <form class="dossier-line" onSubmit={lift}>
          <div class="field">
            <label for={id}>{t('dossier_veto_lift_why')}</label>
            <input
              id={id}
              type="text"
              required
              maxLength={2_000}
              autocomplete="off"
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </div>
          <button type="submit" class="button button-small">
            {t('dossier_veto_lift')}
          </button>
        </form>
      )}
    </div>
  )
}

function NewVeto({ among }: { among: readonly { readonly id: string; readonly name: string }[] }) {
  const { change } = useDossier()
  const [partner, setPartner] = useKept('veto partner', () => '')
  const [why, setWhy] = useKept('veto why', () => '')
  const id = useId()
  const put = async (event: Event) => {
    event.preventDefault()
    if (!partner || !why.trim()) return
    if (!(await change({ [fieldName('veto', partner)]: { why: why.trim(), lifted: null } }, { signing: 'rating', focus: true }))) return
    setPartner('')
    setWhy('')
  }
  return (
    <details>
      <summary class="small">{t('dossier_veto_put')}</summary>
      <form class="stack" onSubmit={put}>
        <p class="small muted">{t('dossier_veto_means')}</p>
        <div class="dossier-fields">
          <div class="field">
            <label for={`${id}-who`}>{t('dossier_veto_who')}</label>
            <select id={`${id}-who`} required value={partner} onChange={({ currentTarget }) => setPartner(currentTarget.value)}>
              <option value="">{t('dossier_choose')}</option>
              {among.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for={`${id}-why`}>{t('dossier_veto_why')}</label>
            <input
              id={`${id}-why`}
              type="text"
              required
              maxLength={2_000}
              autocomplete="off"
              value={why}
              onInput={({ currentTarget }) => setWhy(currentTarget.value)}
            />
          </div>
        </div>
        <div>
          <button type="submit" class="button button-small">
            {t('dossier_veto_put_do')}
          </button>
        </div>
      </form>
    </details>
  )
}

import type { Partner, Standing } from '../../../../utils/consortium/consortium'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import { PartnerSheet } from './partner-sheet'

interface PartnerCardProps {
  partner: Partner
  edit: () => void
  remove: () => void
}

const standings = (partner: Partner): Standing[] =>
  [...partner.sites, ...partner.areas, ...partner.skills, ...partner.approvals, ...partner.certifications, ...partner.references].map(
    (item) => item.standing,
  )

/** One partner: who it is, what is still to check, its sheet, and what can be done with it. */
export function PartnerCard({ partner, edit, remove }: PartnerCardProps) {
  const unchecked = standings(partner).filter((standing) => standing === 'to-check').length
  return (
    <li class="card stack partner">
      <div>
        <h3 class="partner-name" tabIndex={-1} data-partner={partner.id}>
          {partner.name}
        </h3>
        {partner.fullName && <p class="muted">{partner.fullName}</p>}
      </div>
      {unchecked > 0 && <p class="small partner-unchecked">{plural('consortium_unchecked', unchecked)}</p>}
      <PartnerSheet partner={partner} />
      <div class="row">
        <button
          type="button"
          class="button button-small"
          data-edits={partner.id}
          aria-label={t('consortium_edit_label', { partner: partner.name })}
          onClick={edit}
        >
          {t('consortium_edit')}
        </button>
        <button
          type="button"
          class="button button-small button-plain button-danger"
          aria-label={t('consortium_remove_label', { partner: partner.name })}
          onClick={remove}
        >
          {t('consortium_remove')}
        </button>
      </div>
    </li>
  )
}

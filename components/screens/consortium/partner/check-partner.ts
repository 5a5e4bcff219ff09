import { isSiret } from '../../../../utils/consortium/siret'
import { departementCode } from '../../../../utils/territory/departement-code'
import { t } from '../../../../utils/words/t'
import { bareCpv, type PartnerDraft, split, typedNumber } from './partner-draft'

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/

/** What is wrong with a draft, in words, by the path of the field: empty where it can be saved. */
export function checkPartner(draft: PartnerDraft): Record<string, string> {
  const errors: Record<string, string> = {}
  const filled = (path: string, value: string, words: string) => {
    if (!value.trim()) errors[path] = words
  }
  const siret = draft.siret.replace(/\s/g, '')

  filled('name', draft.name, t('consortium_error_name'))
  if (siret && !isSiret(siret)) errors.siret = t('consortium_error_siret')
  for (const site of draft.sites) {
    filled(`sites.${site.key}.town`, site.town, t('consortium_error_town'))
    if (!departementCode(site.departement)) errors[`sites.${site.key}.departement`] = t('consortium_error_departement')
  }
  for (const area of draft.areas) {
    filled(`areas.${area.key}.name`, area.name, t('consortium_error_area'))
    const unknown = split(area.departements).find((code) => !departementCode(code))
    if (unknown) errors[`areas.${area.key}.departements`] = t('consortium_error_departement_code', { code: unknown })
  }
  for (const skill of draft.skills) {
    filled(`skills.${skill.key}.name`, skill.name, t('consortium_error_skill'))
    const wrong = split(skill.cpv).find((code) => !/^\d{2,8}$/.test(bareCpv(code)))
    if (wrong) errors[`skills.${skill.key}.cpv`] = t('consortium_error_cpv', { code: wrong })
  }
  for (const one of draft.approvals) {
    filled(`approvals.${one.key}.diploma`, one.diploma, t('consortium_error_diploma'))
    if (!draft.sites.some((site) => site.key === one.site)) errors[`approvals.${one.key}.site`] = t('consortium_error_site')
  }
  for (const one of draft.certifications) filled(`certifications.${one.key}.name`, one.name, t('consortium_error_certification'))
  for (const one of draft.references) {
    filled(`references.${one.key}.buyer`, one.buyer, t('consortium_error_buyer'))
    if (!/^((19|20)\d\d)?$/.test(one.year.trim())) errors[`references.${one.key}.year`] = t('consortium_error_year')
  }
  for (const one of draft.contacts) {
    if (one.email.trim() && !EMAIL.test(one.email.trim())) errors[`contacts.${one.key}.email`] = t('consortium_error_email')
  }
  for (const field of ['learners', 'turnover', 'answeringDays'] as const) {
    if (Number.isNaN(typedNumber(draft[field]) ?? 0)) errors[field] = t('consortium_error_number')
  }
  return errors
}

import { t } from '../../../../utils/words/t'
import { SignForm } from '../../../parts/sign-form'
import { type SigningPlace, useDossier } from '../dossier'

/** Asks who signs on this device, the first time that it matters, beside what was done; nobody has to answer. */
export function WhoSigns({ place }: { place: SigningPlace }) {
  const { asks, me, partners, dismissSigning } = useDossier()
  if (asks !== place) return null
  return (
    <div class="notice">
      <h3>{t('dossier_who_signs')}</h3>
      <p class="small">{t('dossier_who_signs_why')}</p>
      <SignForm me={me} partners={partners} done={dismissSigning} later />
    </div>
  )
}

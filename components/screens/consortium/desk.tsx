import { useEffect, useRef, useState } from 'preact/hooks'
import type { Partner } from '../../../utils/consortium/consortium'
import { newConsortium } from '../../../utils/consortium/new-consortium'
import { newPartner } from '../../../utils/consortium/new-partner'
import type { StoredConsortium } from '../../../utils/consortium/stored-consortium'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { ImportFile } from '../../parts/import/import-file'
import type { SheetAddress } from '../../parts/sheet-address'
import { Toast } from '../../ui/toast'
import { ConventionCard } from './convention/convention-card'
import { ConventionForm } from './convention/convention-form'
import { draftAt, focusAt, useDeskAddress } from './desk-address'
import { exportFile } from './export-file'
import { LearnedSection } from './learning/learned'
import { FindPartner } from './partner/find-partner'
import { PartnerCard } from './partner/partner-card'
import type { PartnerDraft } from './partner/partner-draft'
import { PartnerForm } from './partner/partner-form'
import { type Refusal, refusalOf } from './refusal'
import type { Desk as DeskLink } from './use-consortium'
import { WeightsCard } from './weights/weights-card'
import { WeightsForm } from './weights/weights-form'

/** A partner's form, and what was typed in it if it was left unsaved. */
interface EditPartner {
  what: 'partner'
  basedOn: StoredConsortium
  partner: Partner
  isNew: boolean
  draft?: PartnerDraft
  /** Where in the sheet a link leads. */
  at?: SheetAddress
}

/** What is being done; a form keeps what stood when it was opened. */
type Doing = { what: 'look' } | { what: 'import' } | { what: 'convention' | 'weights'; basedOn: StoredConsortium } | EditPartner

/** From how many partners one is looked for by its name. */
const MANY = 5

/** The stored consortium on screen, and one form at a time in its place. */
export function Desk({ desk, stored }: { desk: DeskLink; stored: StoredConsortium }) {
  const [doing, setDoing] = useState<Doing>({ what: 'look' })
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [came, setCame] = useState('')
  const [dropped, setDropped] = useState<EditPartner | null>(null)
  const whole = useRef<HTMLDivElement>(null)
  const [asked, taken] = useDeskAddress()
  const { consortium } = stored
  const sheetAsked = asked && 'partner' in asked ? (consortium.partners.find(({ id }) => id === asked.partner) ?? null) : null
  const isOpen = doing.what === 'partner' && !doing.isNew && doing.partner.id === sheetAsked?.id

  // A link to a place of the desk waits until no form is open: what is typed there is not to be lost.
  useEffect(() => {
    if (!asked || (doing.what !== 'look' && !isOpen)) return
    taken()
    if ('partner' in asked && !sheetAsked) return
    if (!sheetAsked) return void setTimeout(() => focusAt(null, asked))
    if (doing.what === 'partner') return setDoing({ ...doing, at: asked })
    const draft = draftAt(sheetAsked, asked)
    setCame(sheetAsked.id)
    setDoing({ what: 'partner', basedOn: stored, partner: sheetAsked, isNew: false, at: asked, ...(draft && { draft }) })
  }, [asked, taken, doing, isOpen, sheetAsked, stored])
  // The form has given the focus to its title by then.
  useEffect(() => {
    if (doing.what === 'partner' && doing.at) setTimeout(focusAt, 0, doing.partner, doing.at)
  }, [doing])

  // A closed form gives the focus back to the button that opened it.
  useEffect(() => {
    if (doing.what !== 'look' || !came) return
    whole.current?.querySelector<HTMLElement>(`[data-edits="${CSS.escape(came)}"]`)?.focus()
  }, [doing, came])

  const open = (next: Doing, from: string) => {
    desk.forget()
    setRefused(null)
    setDropped(null)
    setCame(from)
    setDoing(next)
  }
  const close = () => setDoing({ what: 'look' })
  /** What is done in one click says in its toast why it was refused. */
  const settle = async (attempt: ReturnType<DeskLink['keep']>, stale: string) => {
    desk.forget()
    setDropped(null)
    setRefused(null)
    setCame('')
    const problem = await attempt
    if (!problem) return
    setRefused(refusalOf(problem, stale))
    desk.askAgain()
  }
  const remove = async (gone: Partner) => {
    const without = (partners: readonly Partner[]) => partners.filter((partner) => partner.id !== gone.id)
    const words = t('consortium_done_removed', { partner: gone.name })
    await settle(
      desk.keep((now) => ({ ...(now ?? consortium), partners: without((now ?? consortium).partners) }), stored, words, true),
      t('consortium_remove_stale', { partner: gone.name }),
    )
  }
  const empty = () =>
    settle(
      desk.keep(() => newConsortium(t('consortium_empty_title')), stored, t('consortium_done_emptied'), true),
      t('consortium_emptied_stale'),
    )

  if (doing.what === 'partner') {
    const { what: _, ...form } = doing
    const drop = (draft: PartnerDraft) => {
      setDropped({ ...doing, draft })
      close()
    }
    return (
      <>
        <p class={sheetAsked && !isOpen ? 'notice asked-next' : 'visually-hidden'} role="status">
          {sheetAsked && !isOpen && t('consortium_asked_next', { partner: sheetAsked.name })}
        </p>
        <PartnerForm desk={desk} {...form} close={close} drop={drop} />
      </>
    )
  }
  if (doing.what === 'convention') return <ConventionForm desk={desk} basedOn={doing.basedOn} close={close} />
  if (doing.what === 'weights') return <WeightsForm desk={desk} basedOn={doing.basedOn} close={close} />
  if (doing.what === 'import') {
    const accept = async (imported: typeof consortium) => {
      const refused = await desk.keep(() => imported, stored, t('consortium_done_imported'))
      if (!refused) close()
      return refused
    }
    return (
      <section class="stack" aria-labelledby="import-title">
        <h1 id="import-title">{t('consortium_import')}</h1>
        <p>{t('consortium_import_safe')}</p>
        <ImportFile current={consortium} accept={accept} cancel={close} level={2} />
      </section>
    )
  }
  return (
    <div class="stack stack-large" ref={whole}>
      <header class="stack">
        <h1 class="page-title">{consortium.name}</h1>
        <div class="row">
          <button type="button" class="button" data-edits="import" onClick={() => open({ what: 'import' }, 'import')}>
            {t('consortium_import')}
          </button>
          <button type="button" class="button" onClick={() => exportFile(consortium)}>
            {t('consortium_export')}
          </button>
        </div>
        <p class="small muted">{t('consortium_export_hint')}</p>
      </header>
      <section class="stack" aria-labelledby="partners-title">
        <h2 id="partners-title">{plural('consortium_partners', consortium.partners.length)}</h2>
        {consortium.partners.length === 0 && <p>{t('consortium_partners_none')}</p>}
        {consortium.partners.length >= MANY && <FindPartner partners={consortium.partners} />}
        <ul class="partners">
          {consortium.partners.map((partner) => (
            <PartnerCard
              key={partner.id}
              partner={partner}
              edit={() => open({ what: 'partner', basedOn: stored, partner, isNew: false }, partner.id)}
              remove={() => remove(partner)}
            />
          ))}
        </ul>
        <div>
          <button
            type="button"
            class="button button-main"
            data-edits="new"
            onClick={() => open({ what: 'partner', basedOn: stored, partner: newPartner('', consortium.partners), isNew: true }, 'new')}
          >
            {t('consortium_partner_add')}
          </button>
        </div>
      </section>
      <ConventionCard convention={consortium.convention} edit={() => open({ what: 'convention', basedOn: stored }, 'convention')} />
      <WeightsCard weights={consortium.weights} edit={() => open({ what: 'weights', basedOn: stored }, 'weights')} />
      <LearnedSection />
      {(consortium.partners.length > 0 || consortium.convention) && (
        <div>
          <button type="button" class="button button-small button-plain" onClick={empty}>
            {t('consortium_start_over')}
          </button>
        </div>
      )}
      {refused && <Toast words={refused.words} refused close={() => setRefused(null)} closeWords={t('ui_close')} />}
      {dropped && (
        <Toast
          words={t('consortium_dropped')}
          action={{ words: t('consortium_resume'), run: () => open(dropped, came) }}
          close={() => setDropped(null)}
          closeWords={t('ui_close')}
        />
      )}
    </div>
  )
}

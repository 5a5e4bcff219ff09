import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Approval, Partner, Site } from '../../../utils/consortium/consortium'
import { sameDiploma } from '../../../utils/matching/same-diploma'
import { deskFragment } from '../../parts/desk-address'
import { readFragment, type SheetAddress } from '../../parts/sheet-address'
import { draftOf, newKey, type PartnerDraft } from './partner/partner-draft'

/** The place of the desk that its address asks for, until it has been taken there. A second link may come while the desk is open. */
export function useDeskAddress(): [SheetAddress | null, () => void] {
  const [asked, setAsked] = useState<SheetAddress | null>(null)
  useEffect(() => {
    const read = () => {
      const place = readFragment(location.hash)
      if (!place) return
      setAsked(place)
      // Asked once: a reload shows the screen, and the same link may be followed again.
      history.replaceState(null, '', deskFragment({ screen: 'consortium' }))
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  const taken = useCallback(() => setAsked(null), [])
  return [asked, taken]
}

/** The partner's sites in the départements that an address speaks of. */
const sitesAt = (partner: Partner, address: SheetAddress): readonly Site[] =>
  'weights' in address ? [] : partner.sites.filter(({ departement }) => address.places?.includes(departement))

/** A row of the sheet's groups that an address speaks of, from 0; null: none of them. */
const rowAsked = (partner: Partner, address: SheetAddress): number | null => {
  if ('weights' in address) return null
  const { field, diploma } = address
  const local = sitesAt(partner, address)
  if (field === 'approvals' && diploma) {
    // An approval holds at one site: that of another place is not the row that is spoken of.
    const here = ({ site }: Approval) => local.length === 0 || local.some(({ id }) => id === site)
    return partner.approvals.findIndex((one) => sameDiploma(one.diploma, diploma) && here(one))
  }
  if (field === 'places') return local[0] ? partner.sites.indexOf(local[0]) : null
  if (field === 'certifications') return partner.certifications.findIndex(({ name }) => /qualiopi/i.test(name))
  return null
}

/**
 * What is typed already in the sheet that an address opens: where the approval or certification that it speaks of is
 * not there yet, a row for it. Undefined: the sheet as it stands.
 */
export function draftAt(partner: Partner, address: SheetAddress): PartnerDraft | undefined {
  if ('weights' in address || rowAsked(partner, address) !== -1) return undefined
  const draft = draftOf(partner)
  const row = { key: newKey(), validUntil: '', standing: 'declared' as const }
  if (address.field === 'certifications') {
    return { ...draft, certifications: [...draft.certifications, { ...row, name: 'Qualiopi', category: 'training' }] }
  }
  const [site] = sitesAt(partner, address)
  const only = draft.sites.length === 1 ? draft.sites[0]?.key : undefined
  return { ...draft, approvals: [...draft.approvals, { ...row, diploma: address.diploma ?? '', site: site?.id ?? only ?? '' }] }
}

/** Puts the focus where an address leads: the row that it speaks of, else the first field of its group, else the button that adds one. */
export function focusAt(partner: Partner | null, address: SheetAddress): void {
  const group = document.querySelector<HTMLElement>(`[data-field="${'weights' in address ? 'weights' : address.field}"]`)
  if (!group) return
  const rows = group.querySelectorAll('.rows-row')
  const asked = partner && rowAsked(partner, address)
  const row = asked === -1 ? rows[rows.length - 1] : rows[asked ?? 0]
  const first = group.hasAttribute('tabindex') ? group : (row ?? group).querySelector<HTMLElement>('input, select, textarea, button')
  first?.focus()
  first?.scrollIntoView({ block: 'center' })
}

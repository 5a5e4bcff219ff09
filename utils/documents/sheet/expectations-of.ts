import type { Convention, Partner } from '../../consortium/consortium'
import type { Opportunity } from '../../opportunities/opportunity'
import { dayWords } from '../../words/dates'
import { plural } from '../../words/plural'
import { t } from '../../words/t'
import type { Block } from './sheet'
import { shorten } from './shorten'

/** Partners, themes of one, and rules that the page has room for. */
const [PARTNERS, THEMES, RULES] = [6, 5, 6]

/** What each partner wants and doesn't, as its sheet says; how it sees this tender, and what holds it back. */
export function expectationsOf({ ratings, vetoes }: Opportunity, partners: readonly Partner[]): Block[] {
  if (partners.length === 0) return [{ kind: 'blank', what: '' }]
  const themes = (all: readonly string[]) =>
    all
      .slice(0, THEMES)
      .map((one) => shorten(one, 60))
      .join(', ')
  const rows = partners.slice(0, PARTNERS).map(({ id, name, wants, refuses }) => {
    const [rating, veto] = [ratings[id], vetoes[id]]
    const conditions = [
      refuses.length > 0 && t('dossier_refuses', { themes: themes(refuses) }),
      veto &&
        (veto.lifted === null
          ? t('sheet_veto', { why: shorten(veto.why, 120) })
          : t('sheet_veto_lifted', { why: shorten(veto.lifted, 120) })),
    ].filter((one) => typeof one === 'string')
    return [
      name,
      wants.length > 0 ? themes(wants) : t('sheet_blank'),
      conditions.length > 0 ? conditions.join('. ') : t('sheet_blank'),
      rating ? t('sheet_rating', { ...rating }) : t('sheet_blank'),
    ]
  })
  const more = partners.length - rows.length
  return [
    { kind: 'table', head: [t('sheet_partner'), t('sheet_wants'), t('sheet_conditions'), t('sheet_ratings')], rows },
    ...(more > 0 ? [{ kind: 'paragraph' as const, text: plural('sheet_more_partners', more) }] : []),
  ]
}

const SOLO = { free: 'consortium_solo_free', inform: 'consortium_solo_inform', joint: 'consortium_solo_joint' } as const

/** What applies when members disagree, as their convention says. */
export function rulesOf(convention: Convention | null): Block[] {
  if (!convention) return [{ kind: 'blank', what: t('sheet_convention') }]
  const { rules, soloAnswer, leastDays, leastShare, signedOn, endsOn } = convention
  const items = [
    ...rules.slice(0, RULES).map((rule) => shorten(rule, 200)),
    ...(rules.length > RULES ? [plural('sheet_more_rules', rules.length - RULES)] : []),
    ...(soloAnswer ? [t('sheet_solo', { rule: t(SOLO[soloAnswer]) })] : []),
    ...(leastShare === null ? [] : [t('sheet_least_share', { share: leastShare })]),
    ...(leastDays === null ? [] : [plural('sheet_least_days', leastDays)]),
  ]
  const dates = [signedOn && t('sheet_signed', { day: dayWords(signedOn) }), endsOn && t('sheet_ends', { day: dayWords(endsOn) })].filter(
    (one) => typeof one === 'string',
  )
  return [
    items.length > 0 ? { kind: 'list', items } : { kind: 'blank', what: '' },
    ...(dates.length > 0 ? [{ kind: 'paragraph' as const, text: t('sheet_convention_dates', { dates: dates.join(', ') }) }] : []),
  ]
}

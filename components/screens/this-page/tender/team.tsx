import type { Consortium } from '../../../../utils/consortium/consortium'
import { isLargerThanNeeded } from '../../../../utils/matching/team/larger-than-needed'
import { lotNumbers } from '../../../../utils/matching/team/lot-numbers'
import type { Verdict } from '../../../../utils/matching/verdict'
import { language } from '../../../../utils/words/language'
import { plural } from '../../../../utils/words/plural'
import { say } from '../../../../utils/words/say'
import { t } from '../../../../utils/words/t'
import { Quote } from '../../../parts/quote'
import { CopyButton } from '../../../ui/copy-button'

interface TeamProps {
  verdict: Verdict
  consortium: Consortium
}

const joined = (words: readonly string[]) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(words)

/** « lots 1–3 et 5 »; nothing for a contract that is not divided. */
const lotsWords = (lots: readonly string[], { lots: all }: Verdict): string =>
  all.length > 1 ? say({ key: 'panel_team_lots', params: { lots: lotNumbers(lots), count: lots.length } }) : ''

/** Who would answer: the smallest set, its pilot and why, others that would do, what stays uncovered, and why together. */
export function TeamOf({ verdict, consortium }: TeamProps) {
  const { team } = verdict
  if (!team || team.members.length === 0) return null
  const name = (id: string) => consortium.partners.find((one) => one.id === id)?.name ?? id
  const rowOf = (lot: string, row: string) => verdict.lots.find((one) => one.lot === lot)?.rows.find(({ id }) => id === row)
  const bare = new Map<string, { words: string; lots: string[] }>()
  for (const { lot, row } of team.uncovered) {
    const found = rowOf(lot, row)
    if (!found) continue
    const words = say(found.label)
    const one = bare.get(words) ?? { words, lots: [] }
    bare.set(words, { words, lots: [...one.lots, lot] })
  }
  const larger = team.wider && isLargerThanNeeded(team.wider.partners, team, consortium)
  const why = team.justification && say(team.justification)
  return (
    <section class="stack team" aria-labelledby="team-title">
      <h2 id="team-title">{t('panel_team_title')}</h2>
      <ul class="team-members">
        {team.members.map((member) => (
          <li key={member.partner}>
            <strong>{name(member.partner)}</strong> <span class="muted">{lotsWords(member.lots, verdict)}</span>
            {team.members.length > 1 && team.pilot?.partner === member.partner && <span class="team-pilot">{t('panel_team_pilot')}</span>}
          </li>
        ))}
      </ul>
      {team.pilot && <p>{say(team.pilot.reason)}</p>}
      {team.limit && (
        <div class="notice notice-warning">
          <h3>{t('panel_team_limit')}</h3>
          <p>{say(team.limit.reason)}</p>
          {team.limit.evidence.map(({ text }) => (
            <Quote key={text} text={text} />
          ))}
        </div>
      )}
      {team.solidary && (
        <div class="notice notice-warning">
          <p>{t('panel_team_solidary')}</p>
          <Quote text={team.solidary.text} />
        </div>
      )}
      {bare.size > 0 && (
        <div>
          <h3>{t('panel_team_uncovered')}</h3>
          <ul class="bullets">
            {[...bare.values()].map(({ words, lots }) => (
              <li key={words}>
                {words} <span class="muted">{lotsWords(lots, verdict)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {team.wider && (
        <div>
          <h3>{t('panel_team_wider')}</h3>
          <p>{t('panel_team_wider_why', { partners: joined(team.wider.partners.map(name)), added: say(team.wider.adds) })}</p>
          {larger && <p class="small muted">{say(larger)}</p>}
        </div>
      )}
      {team.alternatives.length > 0 && (
        <details>
          <summary>{plural('panel_team_alternatives', team.alternatives.length)}</summary>
          <ul class="bullets">
            {team.alternatives.map((partners) => (
              <li key={partners.join()}>{joined(partners.map(name))}</li>
            ))}
          </ul>
        </details>
      )}
      {why && (
        <div class="stack team-why">
          <h3>{t('panel_team_justification')}</h3>
          <p>{why}</p>
          <CopyButton text={why} words={t('panel_team_copy')} done={t('panel_team_copied')} failed={t('panel_team_copy_failed')} />
        </div>
      )}
      {team.unproven && (
        <div>
          <h3>{t('panel_team_unproven')}</h3>
          <p>{say(team.unproven)}</p>
        </div>
      )}
    </section>
  )
}

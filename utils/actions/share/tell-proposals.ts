import { notify } from '../../browser/notify'
import { readOpportunity } from '../../opportunities/read-opportunity'
import { toAnswer } from '../../sharing/to-answer'
import { loadConsortium } from '../../storage/consortium-store'
import { loadProposed } from '../../storage/near-store'
import { takeAsking } from '../../storage/reminder-store'
import { loadSpace } from '../../storage/space-store'
import { askedWords } from '../../words/asked-words'

/** Tells, once, of the proposals that wait for this organisation's answer, and keeps how many there are. `now`: milliseconds since the epoch. */
export async function tellProposals(now: number): Promise<void> {
  const [space, stored] = await Promise.all([loadSpace(), loadConsortium()])
  const records = space ? await loadProposed() : []
  const opportunities = records.flatMap((record) => readOpportunity(record) ?? [])
  const { mine } = space ? toAnswer(opportunities, space.member, now) : { mine: [] }
  const asking = mine.map((one) => ({ key: `proposal ${one.life.id}`, opportunity: one.opportunity.id, one }))
  const taken = new Set((await takeAsking(asking, now)).map(({ key }) => key))
  const told = asking.flatMap(({ key, one }) => (taken.has(key) ? [one] : []))
  if (told.length === 0) return
  const partners = stored?.consortium.partners ?? []
  await notify(...askedWords(told, (member) => partners.find(({ id }) => id === member)?.name ?? member))
}

import type { Consortium } from '../../consortium/consortium'
import type { Notice } from '../notice'
import type { LotVerdict, Team } from '../verdict'

/** The smallest set of partners that brings to a lot all that they can, the pilot first. */
export function lotTeam(lot: Omit<LotVerdict, 'team'>, _consortium: Consortium): string[] {
  return [...lot.cells]
    .filter(({ state }) => state !== 'no')
    .sort((one, other) => other.score - one.score)
    .slice(0, 1)
    .map(({ partner }) => partner)
}

/** Who would answer, for the open lots; null where there is none. */
export function composeTeam(_lots: readonly LotVerdict[], _consortium: Consortium, _notice: Notice): Team | null {
  return null
}

/** The partner who covers every open lot, and its best where several do. */
export function aloneOn(lots: readonly LotVerdict[], consortium: Consortium): string | null {
  const cellsOf = (id: string) => lots.map((lot) => lot.cells.find((cell) => cell.partner === id))
  const able = consortium.partners.filter(({ id }) => cellsOf(id).every((cell) => cell?.state === 'covers'))
  const total = (id: string) => cellsOf(id).reduce((sum, cell) => sum + (cell?.score ?? 0), 0)
  const [first] = able.sort((one, other) => total(other.id) - total(one.id))
  return lots.length > 0 && first ? first.id : null
}

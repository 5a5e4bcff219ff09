import type { Role, Roster } from '../../../utils/sharing/space'

/** Who belongs to a space, in short: members by device, roles where they aren't contributors, devices that were removed. */
export const aSpaceOf = (
  devices: Readonly<Record<string, string>>,
  roles: Readonly<Record<string, Role>> = {},
  removed: readonly string[] = [],
): Roster => ({
  space: 'space',
  name: 'Groupement',
  members: [...new Set(Object.values(devices))].map((id) => ({ id, name: id.toUpperCase(), role: roles[id] ?? 'contributor', roles: {} })),
  devices: Object.entries(devices).map(([id, member]) => ({ id, member, name: `poste ${id}`, removed: removed.includes(id) })),
  lists: [{ id: 'x', name: 'Liste X', archived: false }],
})

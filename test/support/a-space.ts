import fc from 'fast-check'
import { fieldName } from '../../utils/opportunities/field'
import type { Json, Operation } from '../../utils/opportunities/operation'
import { nextStamp } from '../../utils/opportunities/stamp'
import { makeDeviceKeys, publicKeys } from '../../utils/sync/device-keys'
import { epochOf } from '../../utils/sync/epoch'
import type { DeviceKeys, Keyring } from '../../utils/sync/keyring'
import type { Segment } from '../../utils/sync/segment'

/** A moment to count from. */
export const NOW = Date.UTC(2026, 10, 23, 9)

/** A space of its own key and some devices, without the statements that make one. */
export async function aKeyring(...devices: readonly DeviceKeys[]): Promise<Keyring> {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const current = await epochOf(1, key)
  const known = await Promise.all(devices.map(publicKeys))
  return {
    space: 'abcdefghijklmnopqrst',
    current,
    epochs: new Map([[current, key]]),
    devices: new Map(known.map(({ id, sign }) => [id, sign])),
  }
}

/** Keys of a device. */
export const aDevice = makeDeviceKeys

/** A segment of a device. */
export const aSegment = (keyring: Keyring, device: string, operations: readonly Operation[]): Segment => ({
  format: 1,
  space: keyring.space,
  epoch: keyring.current,
  device,
  first: 3,
  last: 3,
  before: null,
  seen: { aaaaaaaaaaaaaaaa: 7 },
  at: NOW,
  operations,
})

const stamp = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.constantFrom('a', 'b', 'c'))
  .map(([at, device]) => nextStamp(nextStamp(null, NOW + at, 'x'.repeat(8)), NOW, device.padEnd(16, '2')))

const value = fc.jsonValue({ depthSize: 'small' }).map((any) => JSON.parse(JSON.stringify(any)) as Json)

/** Any operation; some as only a newer version writes them. */
export const anyOperation: fc.Arbitrary<Operation> = fc
  .record(
    {
      format: fc.oneof({ weight: 9, arbitrary: fc.constant(1 as const) }, { weight: 1, arbitrary: fc.constant(2 as 1) }),
      stamp,
      of: fc.oneof(fc.constantFrom('boamp:26-1', '__proto__', 'desk'), fc.string({ unit: 'binary' })),
      field: fc.oneof(fc.constantFrom('stage', 'pilot', '__proto__', fieldName('tag', 'me', 'été')), fc.string()),
      value,
      before: fc.option(stamp),
      by: fc.record({ partner: fc.option(fc.string()), name: fc.string() }),
      gesture: fc.constantFrom('g', 'h', ''),
      undoes: fc.constantFrom('g', ''),
    },
    { requiredKeys: ['format', 'stamp', 'of', 'field', 'value', 'before', 'by', 'gesture'] },
  )
  .map((operation) => operation as Operation)

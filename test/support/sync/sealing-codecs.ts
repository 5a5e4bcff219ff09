import { makeDeviceKeys, publicKeys } from '../../../utils/sync/device-keys'
import type { Codec } from '../../../utils/sync/engine/sync-once'
import { epochOf } from '../../../utils/sync/epoch'
import type { Keyring } from '../../../utils/sync/keyring'
import { openSegment } from '../../../utils/sync/open-segment'
import { sealSegment } from '../../../utils/sync/seal-segment'

/** Real keys of some devices of one space named `space`, and how each of them seals and opens. `epoch`: of the one key. */
export async function sealingCodecs(count: number): Promise<{
  readonly epoch: string
  readonly of: (number: number) => { readonly id: string; readonly codec: Codec }
}> {
  const key = crypto.getRandomValues(new Uint8Array(32))
  const epoch = await epochOf(1, key)
  const devices = await Promise.all(Array.from({ length: count }, makeDeviceKeys))
  const known = await Promise.all(devices.map(publicKeys))
  const keyring: Keyring = {
    space: 'space',
    current: epoch,
    epochs: new Map([[epoch, key]]),
    devices: new Map(known.map(({ id, sign }) => [id, sign])),
  }
  const all = devices.map((device) => ({
    id: device.id,
    codec: {
      seal: (segment) => sealSegment(segment, keyring, device),
      open: (name, bytes) => openSegment(name, bytes, keyring),
    } satisfies Codec,
  }))
  return {
    epoch,
    of(number) {
      const one = all[number]
      if (!one) throw new RangeError(`no device ${number}`)
      return one
    },
  }
}

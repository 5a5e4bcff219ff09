import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeBox } from '../../../utils/sync/box'
import { joined, sha256, uint32, utf8 } from '../../../utils/sync/bytes'
import { deflate } from '../../../utils/sync/deflate'
import { deriveKey } from '../../../utils/sync/derive-key'
import { openSegment } from '../../../utils/sync/open-segment'
import { boundTo, segmentHead, signedPart } from '../../../utils/sync/segment-frame'
import { nameHash, segmentName } from '../../../utils/sync/segment-name'
import { signedBy } from '../../../utils/sync/signature'
import { aDevice, aKeyring } from '../../support/a-space'

const device = await aDevice()
const keyring = await aKeyring(device)

/** A segment that a device of the space signs and seals as it should, whatever it holds. */
async function sealedAnyhow(deflated: Uint8Array<ArrayBuffer>, length = deflated.length) {
  const bound = boundTo(segmentHead({ format: 1, epoch: keyring.current, device: device.id }), keyring.space)
  const signature = await signedBy(device.sign, signedPart(bound, await sha256(deflated)))
  const key = await deriveKey(keyring.epochs.get(keyring.current) ?? new Uint8Array(32), 'seg')
  const bytes = joined(bound.subarray(0, 35), await closeBox(joined(signature, uint32(length), deflated), key, bound))
  return { name: segmentName({ device: device.id, first: 1, last: 1, hash: await nameHash(bytes) }), bytes }
}

const opened = async (content: Uint8Array<ArrayBuffer>, length?: number) => {
  const { name, bytes } = await sealedAnyhow(content, length)
  return openSegment(name, bytes, keyring)
}

const damaged = { ok: false, fault: 'damaged' }
const sound = { n: [1, 1], b: null, s: {}, t: 1, r: [], f: [], d: [], a: [], g: [], c: Array.from({ length: 10 }, () => []), x: [] }
const saying = async (content: unknown) => opened(await deflate(utf8(JSON.stringify(content))))

describe('a segment of a member of the space that means harm', () => {
  it('is read where it is sound', async () => {
    expect(await saying(sound)).toMatchObject({ ok: true, segment: { first: 1, operations: [] } })
  })

  it('does not fill the memory: a bomb is dropped', async () => {
    const bomb = await deflate(new Uint8Array(200 * 1_048_576))
    const before = process.memoryUsage().rss
    expect(await opened(bomb)).toEqual(damaged)
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1_048_576)
  })

  it.each([
    ['a row of more than one place', { c: [[0], [0], [0], [0], [0], [0], [0], [0], [0], []] }],
    ['a place that is nowhere', { c: [[0], [0], [0], [0], [0], [0], [0], [0], [0], [-1]] }],
    [
      'a row that says it comes before itself',
      { d: ['a'.repeat(8)], r: ['r'], f: ['f'], g: ['g'], a: [[null, '']], c: [[1], [0], [0], [0], [0], [0], [1], [0], [0], [-1]] },
    ],
    [
      'others at places that do not rise',
      {
        x: [
          [0, {}],
          [0, {}],
        ],
      },
    ],
    ['others far away', { x: [[1e15, {}]] }],
    ['more operations than there may be', { x: Array.from({ length: 100_001 }, (_, at) => [at, 0]) }],
    ['pushes the wrong way round', { n: [2, 1] }],
    ['what it saw of something that is no device', { s: { __proto__x: 1 } }],
  ])('is refused with %s', async (_, part) => {
    expect(await saying({ ...sound, ...part })).toEqual(damaged)
  })

  it('is refused under other numbers than its name says', async () => {
    expect(await saying({ ...sound, n: [1, 2] })).toEqual({ ok: false, fault: 'forged' })
  })

  it('is refused where its length lies, or its content is nothing', async () => {
    const content = await deflate(utf8(JSON.stringify(sound)))
    expect(await opened(content, 2 ** 32 - 1)).toEqual(damaged)
    expect((await opened(content, 3)).ok).toBe(false)
    expect(await opened(new Uint8Array())).toEqual(damaged)
    expect(await opened(await deflate(new Uint8Array([255, 254])))).toEqual(damaged)
    expect(await opened(await deflate(utf8('['.repeat(3_000_000))))).toEqual(damaged)
  })

  it('never makes reading throw, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...'nbstrfdagcx'), fc.jsonValue(), fc.uint8Array({ maxLength: 100 }), async (part, any, noise) => {
        await expect(saying({ ...sound, [part]: any })).resolves.toHaveProperty('ok')
        await expect(opened(Uint8Array.from(noise))).resolves.toHaveProperty('ok')
      }),
    )
  })
})

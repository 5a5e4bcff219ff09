import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../utils/opportunities/operation'
import { openSegment } from '../../../utils/sync/open-segment'
import { sealSegment } from '../../../utils/sync/seal-segment'
import { fromColumns, SEGMENT_CHARACTERS, toColumns } from '../../../utils/sync/segment-columns'
import { nameHash, parseSegmentName, segmentName } from '../../../utils/sync/segment-name'
import { aDevice, aKeyring, anyOperation, aSegment, NOW } from '../../support/a-space'

const [device, other] = await Promise.all([aDevice(), aDevice()])
const keyring = await aKeyring(device, other)
const fewOperations = fc.sample(fc.array(anyOperation, { minLength: 5, maxLength: 5 }), { numRuns: 1, seed: 3 })[0] ?? []

const sealed = (operations: readonly Operation[] = fewOperations) => sealSegment(aSegment(keyring, device.id, operations), keyring, device)

/** The name that a file would have for these bytes. */
const named = async (name: string, bytes: Uint8Array<ArrayBuffer>, author?: string) => {
  const parts = parseSegmentName(name)
  return parts ? segmentName({ ...parts, device: author ?? parts.device, hash: await nameHash(bytes) }) : ''
}

const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number) => {
  const copy = bytes.slice()
  const at = Math.floor(bit / 8) % copy.length
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8))
  return copy
}

describe('a segment', () => {
  it('says the same once sealed and opened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyOperation, { maxLength: 12 }), async (operations) => {
        const segment = aSegment(keyring, device.id, operations)
        const { name, bytes } = await sealSegment(segment, keyring, device)
        expect(await openSegment(name, bytes, keyring)).toEqual({ ok: true, segment })
        expect(bytes.length % 1_024).toBe(0)
      }),
    )
  })

  it('shows nothing of what it says', async () => {
    const { bytes, name } = await sealed([{ ...(fewOperations[0] as Operation), of: 'boamp:26-123456' }])
    expect(`${name}${Buffer.from(bytes).toString('latin1')}`).not.toMatch(/boamp|26-123456/)
  })

  it('is not opened with any bit changed, whatever the name says', async () => {
    const { name, bytes } = await sealed()
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const changed = flipped(bytes, bit)
        expect((await openSegment(name, changed, keyring)).ok).toBe(false)
        expect((await openSegment(await named(name, changed), changed, keyring)).ok).toBe(false)
      }),
    )
  })

  it('takes any bytes without throwing', async () => {
    const { name } = await sealed()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (any, text) => {
        const bytes = Uint8Array.from(any)
        expect((await openSegment(await named(name, bytes), bytes, keyring)).ok).toBe(false)
        expect((await openSegment(text, bytes, keyring)).ok).toBe(false)
      }),
    )
  })

  it('says why it cannot be opened', async () => {
    const { name, bytes } = await sealed()
    const fault = async (...given: Parameters<typeof openSegment>) => {
      const opened = await openSegment(...given)
      return opened.ok ? null : opened.fault
    }
    expect(await fault(name, bytes.slice(0, 700), keyring)).toBe('incomplete')
    expect(await fault(name, new Uint8Array(), keyring)).toBe('incomplete')
    const newer = bytes.slice()
    newer[5] = 2
    expect(await fault(name, newer, keyring)).toBe('newer')
    expect(await fault('later-than-all-this.seg2', newer, keyring)).toBe('newer')
    expect(await fault(name, bytes, { ...keyring, epochs: new Map() })).toBe('no-key')
    expect(await fault(await named(name, bytes, other.id), bytes, keyring)).toBe('forged')
    expect(await fault(name.replace('.3-3.', '.4-4.'), bytes, keyring)).toBe('forged')
    expect(await fault(name, bytes, { ...keyring, devices: new Map() })).toBe('forged')
    expect(await fault(name, bytes, { ...keyring, space: 'tsrqponmlkjihgfedcba' })).toBe('damaged')
    const impostor = { ...device, sign: other.sign }
    const forged = await sealSegment(aSegment(keyring, device.id, fewOperations), keyring, impostor)
    expect(await fault(forged.name, forged.bytes, keyring)).toBe('forged')
  })

  it('is refused before it is sealed where nobody could read it', async () => {
    const [first] = fewOperations as [Operation]
    await expect(sealed(Array.from({ length: 100_001 }, () => first))).rejects.toThrow(RangeError)
    await expect(sealed([{ ...first, value: 'x'.repeat(34_000_000) }])).rejects.toThrow(RangeError)
    await expect(sealSegment(aSegment(keyring, other.id, []), keyring, device)).rejects.toThrow(RangeError)
  })

  it('is small: an edit among a thousand takes fewer than 40 bytes', async () => {
    const operations = Array.from({ length: 1_000 }, (_, number): Operation => {
      const stamp = `${(NOW + number * 61_000).toString(36).padStart(9, '0')}0000.${device.id}` as Operation['stamp']
      const of = `boamp:26-${100_000 + ((number * 7919) % 300)}`
      return {
        format: 1,
        stamp,
        of,
        field: `rating/p${number % 5}`,
        value: { interest: number % 5 },
        before: null,
        by: { partner: 'itsra', name: 'Ana' },
        gesture: stamp,
      }
    })
    expect((await sealed(operations)).bytes.length).toBeLessThan(40_000)
  })
})

describe('the columns of a segment', () => {
  const { format, space, epoch, device: author, ...content } = aSegment(keyring, device.id, fewOperations)
  const columns = toColumns(content)

  it('are read back', () => {
    expect({ ...fromColumns(columns), format, space, epoch, device: author }).toEqual(aSegment(keyring, device.id, fewOperations))
  })

  it('are refused, and never throw, where a part of them is something else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'nbstrfdagcx'), fc.jsonValue(), (part, any) => {
        expect(() => fromColumns({ ...(columns as object), [part]: any })).not.toThrow()
        expect(() => fromColumns(any)).not.toThrow()
      }),
    )
    for (const part of 'nbstrfdagcx') expect(fromColumns({ ...(columns as object), [part]: false })).toBeNull()
  })

  it('are refused where a value is so deep that reading it would overflow', () => {
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
    expect(fromColumns(toColumns({ ...content, operations: [{ ...(fewOperations[0] as Operation), value: deep }] }))).toBeNull()
  })
})

describe('the most that a segment may hold', () => {
  it('is sealed, whatever the letters', async () => {
    const [first] = fewOperations as [Operation]
    const operations = Array.from(
      { length: 8 },
      (_, place): Operation => ({ ...first, gesture: `${place}`, value: '€'.repeat(SEGMENT_CHARACTERS / 8 - 500) }),
    )
    const { name, bytes } = await sealed(operations)
    expect((await openSegment(name, bytes, keyring)).ok).toBe(true)
  })
})

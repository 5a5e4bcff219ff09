import { describe, expect, it } from 'vitest'
import { deflate, inflate } from '../../../utils/sync/deflate'

describe('what is deflated', () => {
  it('is inflated again', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(50_000))
    expect(await inflate(await deflate(bytes), 50_000)).toEqual(bytes)
    expect(await inflate(await deflate(new Uint8Array()), 0)).toEqual(new Uint8Array())
  })

  it('is dropped where it holds more than it may', async () => {
    const bomb = await deflate(new Uint8Array(64_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await inflate(bomb, 1_000_000)).toBeNull()
  })

  it('is nothing where it is cut or is no such thing', async () => {
    const bytes = await deflate(crypto.getRandomValues(new Uint8Array(5_000)))
    expect(await inflate(bytes.slice(0, 2_000), 10_000)).toBeNull()
    expect(await inflate(new Uint8Array([255, 1, 2, 3]), 10_000)).toBeNull()
  })
})

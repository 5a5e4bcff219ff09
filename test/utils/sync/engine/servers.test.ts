import { afterAll, describe, expect, it } from 'vitest'
import { type StartedServer, startedServers } from '../../../support/servers/started-servers'
import { mischievous } from '../../../support/sync/mischievous'
import { sealingCodecs } from '../../../support/sync/sealing-codecs'
import { simulate } from '../../../support/sync/simulate'

const SEEDS = Number(process.env.SERVER_SEEDS ?? 50)
const FIRST = Number(process.env.SEED ?? 1)

const servers: readonly StartedServer[] = await startedServers()
afterAll(() => Promise.all(servers.map((server) => server.stop())))

it('some server is here, or all are told to be missing', () => {
  if (servers.length === 0) console.warn('SKIPPED: no server is installed here: shared folders are tried in memory only')
})

describe.each(servers.map((server) => [server.name, server] as const))('several devices over %s', (_, server) => {
  it(`lose nothing and agree, whatever fails: ${SEEDS} runs`, async () => {
    const { of, epoch } = await sealingCodecs(24)
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      await server.fresh()
      const store = server.backend()
      const ran = await simulate({ seed, rounds: 25, epoch, store: (mischief) => mischievous(store, mischief), codec: of })
      const { lost, converged, leaked, stuck } = ran
      expect({ seed, lost, converged, leaked, stuck }).toEqual({ seed, lost: [], converged: true, leaked: [], stuck: 0 })
    }
  }, 600_000)
})

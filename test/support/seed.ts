import fc from 'fast-check'

// Property tests take the same path on every machine; SEED=7 npx vitest run … takes another.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })

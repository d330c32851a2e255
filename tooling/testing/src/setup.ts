import fc from 'fast-check'

// vitest.config.ts chooses and prints the seed; FC_SEED repeats a run, FC_RUNS deepens one.
fc.configureGlobal({
  seed: Number(process.env.FC_SEED),
  ...(process.env.FC_RUNS ? { numRuns: Number(process.env.FC_RUNS) } : {}),
})

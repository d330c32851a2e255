import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// One seed for every property test of a run. Each run on a desk explores with another; CI keeps one, so that a red run
// tells of the change at hand. FC_SEED repeats a run.
const CI_SEED = '20250313'
const seed = process.env.FC_SEED ?? (process.env.CI ? CI_SEED : String(Date.now() % 2 ** 31))
if (!process.env.VITEST_WORKER_ID && !process.env.FC_SEED) console.log(`property tests: FC_SEED=${seed}`)
process.env.FC_SEED = seed

// Stops what hangs, and nothing that merely takes long on a busy machine: no test needs a hundredth of it on an idle one.
const HANGING = 60 * 60_000
// What `expect.poll` waits for comes, or never; a busy machine may take its time. On a desk less is told sooner.
const READY_MS = Number(process.env.READY_MS ?? 10 * 60_000)

export default defineConfig({
  resolve: {
    // Tests read the sources, so that a change needs no build; tooling/checks looks at what is built.
    alias: [
      {
        find: /^@chugiai\/(text|normalizer|temporal|article|annotation|formats|view|recognizer|model-vi)$/,
        replacement: source('packages/$1/src/index.ts'),
      },
      { find: /^@chugiai\/annotation\/schemas$/, replacement: source('packages/annotation/src/schemas/index.ts') },
      { find: /^@chugiai\/normalizer\/lexis$/, replacement: source('packages/normalizer/src/lexis/index.ts') },
      { find: /^@chugiai\/formats\/([a-z0-9-]+)$/, replacement: source('packages/formats/src/$1/index.ts') },
      { find: /^@chugiai\/testing$/, replacement: source('tooling/testing/src/index.ts') },
      { find: /^chugiai$/, replacement: source('packages/chugiai/src/index.ts') },
    ],
  },
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'tooling/*/test/**/*.test.ts',
      'apps/*/test/**/*.test.ts',
      'examples/*/test/**/*.test.ts',
    ],
    setupFiles: [source('tooling/testing/src/setup.ts')],
    env: { FC_SEED: seed },
    testTimeout: HANGING,
    hookTimeout: HANGING,
    expect: { poll: { timeout: READY_MS } },
    pool: 'threads',
  },
})

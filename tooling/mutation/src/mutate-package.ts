import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MutantResult } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { listMutants } from './list-mutants.ts'
import { mutantKey } from './mutant.ts'
import { sampleKeys } from './sample.ts'
import { sourcesOf, TARGETS } from './targets.ts'

/** How much is tried, and how. */
export interface MutationOptions {
  /** Mutants that are tried, chosen by the seed. */
  readonly count: number
  readonly seed: string
  /** Only files whose path holds this. */
  readonly only: string
  readonly concurrency: number
}

const PLUGINS = fileURLToPath(new URL('./plugins.js', import.meta.url))
// What the sandbox of a run, a copy of the repository, can do without.
const NOT_COPIED = ['/apps', '/docs', '/.turbo', 'dist', 'test-results', '.cache']
// A mutant that loops is mostly caught by how often it is hit. Less would call a busy machine's slow runs killed mutants.
const HANGING = 60_000

/** Makes mutants of a package's sources, one at a time, and runs the package's tests that come by its place. */
export async function mutatePackage(name: string, options: MutationOptions): Promise<readonly MutantResult[]> {
  const files = sourcesOf(TARGETS[name]!).filter((file) => file.includes(options.only))
  const keys = (await listMutants(files)).map(mutantKey)
  const sample = sampleKeys(keys, options.count, options.seed)
  process.env.CHUGIAI_PACKAGE = name // for the processes that run the tests
  return withSample(sample, () => runStryker(files, options.concurrency))
}

async function withSample<T>(sample: readonly string[], run: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const path = join(folder, 'sample.json')
  writeFileSync(path, JSON.stringify(sample))
  process.env.CHUGIAI_MUTANTS = path
  try {
    return await run()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runStryker(files: readonly string[], concurrency: number): Promise<MutantResult[]> {
  return new Stryker({
    mutate: [...files],
    ignorePatterns: NOT_COPIED,
    plugins: ['@stryker-mutator/vitest-runner', PLUGINS],
    testRunner: 'vitest',
    vitest: { configFile: 'tooling/mutation/vitest.config.ts' },
    checkers: ['sample'],
    ignorers: ['messages'],
    coverageAnalysis: 'perTest',
    concurrency,
    timeoutMS: HANGING,
    dryRunTimeoutMinutes: 60,
    reporters: ['tally'],
    allowConsoleColors: false,
    allowEmpty: true,
    disableTypeChecks: false,
    tempDirName: '.cache/mutation',
  }).runMutationTest()
}

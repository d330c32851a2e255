import { readFileSync } from 'node:fs'
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import type { Mutant } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { ignoreMessages } from './ignore-messages.ts'
import { mutantKey } from './mutant.ts'
import { Tally } from './tally.ts'

// Stryker loads this file into each of its processes; the sample comes by a file whose path stands in the environment.
const path = process.env.CHUGIAI_MUTANTS
const sample: ReadonlySet<string> = new Set(path ? JSON.parse(readFileSync(path, 'utf8')) : [])

/** Lets only the mutants of the sample through: Stryker knows no sampling, but asks a checker about each mutant. */
const checker: Checker = {
  init: async () => undefined,
  check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, resultOf(mutant)])),
  group: async (mutants) => [mutants.map(({ id }) => id)],
}

function resultOf(mutant: Mutant): CheckResult {
  if (sample.has(mutantKey(mutant))) return { status: CheckStatus.Passed }
  return { status: CheckStatus.CompileError, reason: 'not in the sample' }
}

/** Each run has a tally of its own. */
const tally = () => new Tally(console.log)
tally.inject = [] as const

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Checker, 'sample', checker),
  declareValuePlugin(PluginKind.Ignore, 'messages', ignoreMessages),
  declareFactoryPlugin(PluginKind.Reporter, 'tally', tally),
]

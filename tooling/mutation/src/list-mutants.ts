import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Mutant } from '@stryker-mutator/api/core'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { ignoreMessages } from './ignore-messages.ts'

const silent = () => undefined
const LOGGER = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
}

/** Every mutant that Stryker makes of the files, as a run of it will make them. */
export async function listMutants(files: readonly string[]): Promise<readonly Mutant[]> {
  const sources = files.map((file) => ({
    name: resolve(file),
    mutate: true as const,
    content: readFileSync(file, 'utf8'),
  }))
  const options = { plugins: null, excludedMutations: [], ignorers: [ignoreMessages], noHeader: false }
  const { mutants } = await new Instrumenter(LOGGER).instrument(sources, options)
  return mutants.filter(({ status }) => status !== 'Ignored')
}

import { readFileSync } from 'node:fs'
import type { MutantResult } from '@stryker-mutator/api/core'
import type { MutationTestingPlanReadyEvent, Reporter } from '@stryker-mutator/api/report'
import { formatSurvivor, isMissed, isTried, scoreOf } from './report.ts'

/**
 * Prints the score as each mutant is tried, and a survivor with its place as soon as it is found: a run of an hour that is
 * stopped has told all that it knew.
 */
export class Tally implements Reporter {
  readonly #results: MutantResult[] = []
  readonly #sources = new Map<string, string>()
  readonly #print: (line: string) => void
  readonly #read: (path: string) => string

  constructor(print: (line: string) => void, read = (path: string) => readFileSync(path, 'utf8')) {
    this.#print = print
    this.#read = read
  }

  /** Keeps the sources as they are mutated: who mends a file beside the run moves the lines of a later survivor. */
  onMutationTestingPlanReady({ mutantPlans }: MutationTestingPlanReadyEvent): void {
    const files = new Set(mutantPlans.map(({ mutant }) => mutant.fileName))
    for (const file of files) this.#sources.set(file, this.#read(file))
  }

  onMutantTested(result: MutantResult): void {
    if (!isTried(result)) return
    this.#results.push(result)
    const { killed, tried } = scoreOf(this.#results)
    const score = `${killed} of ${tried} killed`
    const source = this.#sources.get(result.fileName) ?? ''
    this.#print(isMissed(result) ? `${score}  ${formatSurvivor(result, source)}` : score)
  }
}

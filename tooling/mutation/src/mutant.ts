import type { Mutant } from '@stryker-mutator/api/core'

/** What makes a mutant the same one in every run: place, kind and letters, not the number that a run gives it. */
export function mutantKey({ fileName, location, mutatorName, replacement }: Mutant): string {
  const { start, end } = location
  return [fileName, start.line, start.column, end.line, end.column, mutatorName, replacement].join('\t')
}

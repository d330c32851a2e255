import { relative } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'

/** How many of the mutants that were tried the tests noticed. */
export interface Score {
  readonly killed: number
  readonly tried: number
}

const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout'])
const MISSED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage'])
const LONGEST = 90 // of the code shown, in UTF-16 code units

/** Whether the tests came to an answer: a mutant outside the sample, or one that cannot be built, has none. */
export function isTried({ status }: MutantResult): boolean {
  return NOTICED.has(status) || MISSED.has(status)
}

/** Whether no test noticed the mutant. */
export function isMissed({ status }: MutantResult): boolean {
  return MISSED.has(status)
}

export function scoreOf(results: readonly MutantResult[]): Score {
  const tried = results.filter(isTried)
  return { killed: tried.filter((result) => !isMissed(result)).length, tried: tried.length }
}

/** `temporal: 61 of 80 killed, 76.3 %` */
export function formatScore(name: string, { killed, tried }: Score): string {
  return `${name}: ${killed} of ${tried} killed, ${tried === 0 ? '-' : ((100 * killed) / tried).toFixed(1)} %`
}

/** One line a survivor: its place, what stood there in the source of its file, what the mutant made of it. */
export function formatSurvivor(mutant: MutantResult, source: string): string {
  const { fileName, location, replacement = '', status } = mutant
  const { start, end } = location
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1)
  lines[0] = lines[0]!.slice(start.column - 1)
  const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`
  const uncovered = status === 'NoCoverage' ? ' (no test comes here)' : ''
  return `${place}  ${shorten(lines.join('\n'))}  →  ${shorten(replacement)}${uncovered}`
}

function shorten(code: string): string {
  const line = code.replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

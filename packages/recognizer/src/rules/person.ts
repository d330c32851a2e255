import type { Chart } from '../mention.ts'
import { afterHonorific } from './addressed-person.ts'
import { afterCue, afterRole } from './person-by-role.ts'
import { byShape } from './person-by-shape.ts'

/**
 * Persons: names after an honorific, a role or a cue, full names by their family name, initials; and those meant by
 * *đồng chí* with a role or alone. Adds their honorifics, and raises the roles that stand beside them.
 */
export function addPersons(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const end = readPerson(chart, at)
    if (end !== null) at = Math.max(at, end - 1)
  }
}

/** Adds what begins at the token; the index where reading goes on, or `null` when nothing does. */
function readPerson(chart: Chart, at: number): number | null {
  return afterHonorific(chart, at) ?? afterRole(chart, at) ?? afterCue(chart, at) ?? byShape(chart, at)
}

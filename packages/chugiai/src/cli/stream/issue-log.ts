import type { Issue } from '@chugiai/text'
import { formatIssue } from '../record/failure.ts'
import type { Place } from '../record/place.ts'

/**
 * Writes the issues of a batch to standard error. Warnings and errors are written each; of infos with the same code and
 * path the first is, and how many more there were when the batch ends: a million records may say the same.
 */
export class IssueLog {
  readonly #quiet: boolean
  readonly #more = new Map<string, number>()

  /** @param quiet errors alone are written */
  constructor(quiet: boolean) {
    this.#quiet = quiet
  }

  write(place: Place, issue: Issue): void {
    if (this.#quiet && issue.severity !== 'error') return
    if (issue.severity === 'info' && this.#isRepeated(issue)) return
    process.stderr.write(`${formatIssue(place, issue)}\n`)
  }

  end(): void {
    for (const [name, count] of this.#more) if (count > 0) process.stderr.write(`info ${name}: ${count} more\n`)
  }

  #isRepeated({ code, path }: Issue): boolean {
    const name = path === undefined ? code : `${code} at ${path}`
    const count = this.#more.get(name)
    this.#more.set(name, count === undefined ? 0 : count + 1)
    return count !== undefined
  }
}

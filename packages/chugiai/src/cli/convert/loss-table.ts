import type { FormatIssue } from '@chugiai/formats'

/** What was lost, or could not be read. */
export type Loss = Omit<FormatIssue, 'code'> & { readonly code: string }

/** How many messages of one kind are shown. */
const SHOWN = 3

interface Kind {
  readonly severity: Loss['severity']
  count: number
  documents: number
  last: string | undefined
  issues: number
  readonly shown: Loss[]
}

/** What was lost, by kind: how much in how many documents, and the first of it. It keeps no more than it shows. */
export class LossTable {
  readonly #kinds = new Map<string, Kind>()
  /** How many losses and errors there are. */
  readonly counts = { error: 0, warning: 0, info: 0 }

  add(issue: Loss): void {
    const { code, severity, count, document } = issue
    this.counts[severity] += count
    const kind = this.#kinds.get(code) ?? { severity, count: 0, documents: 0, last: undefined, issues: 0, shown: [] }
    this.#kinds.set(code, kind)
    kind.count += count
    kind.issues++
    // What is said of one document comes together.
    if (document !== undefined && document !== kind.last) kind.documents++
    kind.last = document
    if (kind.shown.length < SHOWN) kind.shown.push(issue)
  }

  toString(): string {
    return [...this.#kinds].map(([code, kind]) => kindLines(code, kind)).join('')
  }
}

function kindLines(code: string, { severity, count, documents, issues, shown }: Kind): string {
  const head = `${severity} ${code}: ${count} in ${documents} ${documents === 1 ? 'document' : 'documents'}\n`
  const lines = shown.map(({ document, message, hint }) => {
    return `  ${document === undefined ? '' : `${document}: `}${message}${hint === undefined ? '' : `. ${hint}`}\n`
  })
  return head + lines.join('') + (issues > SHOWN ? `  and ${issues - SHOWN} more\n` : '')
}

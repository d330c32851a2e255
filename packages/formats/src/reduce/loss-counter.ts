import type { Span } from '@chugiai/text'
import type { FormatIssueCode } from '../format/codes.ts'
import { type FormatIssue, formatIssue } from '../format/issue.ts'

interface Loss {
  readonly code: FormatIssueCode
  readonly what: string
  count: number
  readonly span: Span | undefined
}

/** Counts what is lost of one document, so that each kind is reported once. */
export class LossCounter {
  readonly #document: string
  readonly #losses = new Map<string, Loss>()

  constructor(document: string) {
    this.#document = document
  }

  /** @param span where the first of them stands */
  add(code: FormatIssueCode, what: string, count = 1, span?: Span): void {
    if (count <= 0) return
    const key = `${code} ${what}`
    const loss = this.#losses.get(key)
    if (loss !== undefined) loss.count += count
    else this.#losses.set(key, { code, what, count, span })
  }

  issues(): FormatIssue[] {
    return [...this.#losses.values()].map(({ code, what, count, span }) =>
      formatIssue(code, `${count} not written: ${what}`, {
        count,
        document: this.#document,
        ...(span === undefined ? {} : { span }),
      }),
    )
  }
}

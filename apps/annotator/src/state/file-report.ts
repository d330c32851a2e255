import type { Failure } from './failure.ts'

/** What became of a file, or of a line of one, that was to be opened. */
export type FileReport =
  /** Opened, or found among the documents: it was opened before. */
  | {
      readonly outcome: 'opened' | 'known'
      readonly name: string
      readonly title: string
      /** Of the document; another one once the storage has it. */
      readonly key: () => number
    }
  | { readonly outcome: 'failed'; readonly name: string; readonly failure: Failure }

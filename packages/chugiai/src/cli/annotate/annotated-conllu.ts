import type { AnnotatedDocument } from '@chugiai/annotation'
import { write } from '@chugiai/formats'
import type { Issue } from '@chugiai/text'
import type { Outcome } from '../record/record.ts'

/** What the form never holds: who asks for it knows. `chugiai convert` tells of it. */
const NEVER_HELD: ReadonlySet<string> = new Set([
  ...['metadata_lost', 'source_lost', 'status_lost', 'score_lost', 'origin_lost', 'text_changed'],
])

/** A word a line with its part of speech and names, a blank line behind a sentence; `issues` and what was lost of the text. */
export function conlluOutcome(document: AnnotatedDocument, issues: readonly Issue[]): Outcome {
  const { files, issues: lost } = write('conllu', [document])
  const output = files.map(({ data }) => data).join('')
  return { output, issues: [...issues, ...lost.filter(({ code }) => !NEVER_HELD.has(code))] }
}

import type { ReadItem, ReadOptions } from '../format/format.ts'
import { formatIssue } from '../format/issue.ts'
import { stemOf } from '../text/input.ts'
import type { Cas } from './cas.ts'
import { fromCas } from './from-cas.ts'

/** A view of a CAS. */
export interface CasView extends Cas {
  /** `_InitialView`, where nobody named it. */
  readonly name: string
  /** Whether it has a text; some hold sounds or pictures. */
  readonly hasText: boolean
}

/** Reads the first view that has a text, and says what others there are. */
export function* fromViews(
  views: readonly CasView[],
  format: string,
  file: string,
  options: ReadOptions,
): Generator<ReadItem> {
  const [view, ...others] = views.filter(({ hasText }) => hasText)
  if (view === undefined) {
    const hint = 'Export the document with its text (sofaString).'
    yield formatIssue('missing_text', `${file} has no view with a text`, { severity: 'error', path: file, hint })
    return
  }
  yield* fromCas(view, format, stemOf(file), options)
  if (others.length === 0) return
  const names = others.map(({ name }) => name).join(', ')
  yield formatIssue('extra_lost', `Only view ${view.name} of ${file} is read, not ${names}`, {
    count: Math.max(
      1,
      others.reduce((sum, { structures }) => sum + structures.length, 0),
    ),
    path: file,
    hint: 'Save the other views as files of their own.',
  })
}

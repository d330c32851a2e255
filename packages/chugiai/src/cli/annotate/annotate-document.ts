import { type AnnotatedDocument, applyPatch, type Patch } from '@chugiai/annotation'
import type { Recognizer } from '@chugiai/recognizer'
import { defined } from '@chugiai/text'

/** Layers that are made whole: where one is, somebody has read the text for it. */
const WHOLE = ['sentences', 'words']

/**
 * Adds suggestions to a document that may hold the work of people. Everything in it stays as it is; suggestions come
 * beside it, none that doubles or crosses a mention or that somebody has rejected.
 */
export function annotateDocument(
  document: AnnotatedDocument,
  recognizer: Recognizer,
  anchor = dayOf(document),
): AnnotatedDocument {
  const patch = recognizer.suggest(document, defined({ anchor }))
  return applyPatch(
    document,
    withoutLayers(
      patch,
      WHOLE.filter((name) => hasAny(document, name)),
    ),
  )
}

function withoutLayers(patch: Patch, names: readonly string[]): Patch {
  const changes = patch.changes.filter((change) => !('layer' in change) || !names.includes(change.layer))
  return { ...patch, changes }
}

function hasAny({ layers }: AnnotatedDocument, name: string): boolean {
  return (layers[name]?.annotations.length ?? 0) > 0
}

/** The day that `documentFromArticle` notes. */
function dayOf({ metadata = {} }: AnnotatedDocument): string | undefined {
  const day = metadata.publishedDate ?? metadata.pageDate
  return typeof day === 'string' ? day : undefined
}

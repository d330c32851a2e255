import type { AnnotatedDocument } from '@chugiai/annotation'
import { isAnnotationLayer } from '@chugiai/view'
import type { Progress } from '../storage/entry.ts'

/** How many annotations of a document have each status. */
export function progressOf({ layers }: AnnotatedDocument): Progress {
  const counts = { suggested: 0, accepted: 0, rejected: 0 }
  for (const [name, { annotations }] of Object.entries(layers)) {
    if (isAnnotationLayer(name)) for (const { status } of annotations) counts[status]++
  }
  return counts
}

export function countOf({ suggested, accepted, rejected }: Progress): number {
  return suggested + accepted + rejected
}

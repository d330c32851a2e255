import type { SpanAnnotation } from '@chugiai/annotation'
import type { LossCounter } from './loss-counter.ts'

/** Reports the attributes of words, or of sentences, that a format has no column for, and their notes. */
export function countWordAttributes(
  words: readonly SpanAnnotation[],
  kept: readonly string[],
  losses: LossCounter,
  what = 'words',
): void {
  for (const { attributes, note } of words) {
    if (note !== undefined) losses.add('note_lost', `notes of ${what}`)
    if (attributes === undefined) continue
    for (const name of Object.keys(attributes)) {
      if (!kept.includes(name)) losses.add('attribute_lost', `attributes '${name}' of ${what}`)
    }
  }
}

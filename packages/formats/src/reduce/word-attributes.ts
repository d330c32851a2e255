import type { SpanAnnotation } from '@chugiai/annotation'
import type { LossCounter } from './loss-counter.ts'

/** Reports the attributes of words that a format has no column for. */
export function countWordAttributes(
  words: readonly SpanAnnotation[],
  kept: readonly string[],
  losses: LossCounter,
): void {
  for (const { attributes } of words) {
    if (attributes === undefined) continue
    for (const name of Object.keys(attributes)) {
      if (!kept.includes(name)) losses.add('attribute_lost', `attributes '${name}' of words`)
    }
  }
}

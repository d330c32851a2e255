import { assertArgument, assertNumber, oneOf, SPAN, type Span } from '@chugiai/text'
import { assertHasChanges } from '../model/arguments.ts'
import type { Patch } from '../model/patch.ts'
import { mapSpan as mapThrough } from '../moving/map-span.ts'
import { type Side, TextMap } from '../moving/text-map.ts'

/**
 * Where a position of the text is after a patch. Where text is inserted right there, it is `before` or `after` that; inside
 * text that is replaced, it goes to the edge on that side.
 *
 * @param offset in UTF-16 code units of the text before the patch
 * @example
 * // a patch that makes 'ở Huế' into 'ở gần Huế'
 * mapPosition(patch, 2, 'after') // 6
 */
export function mapPosition(patch: Patch, offset: number, side: Side): number {
  assertNumber(offset, 'offset')
  assertArgument(side, oneOf(['before', 'after']), 'side')
  assertHasChanges(patch)
  return textMaps(patch).reduce((at, map) => map.mapPosition(at, side), offset)
}

/**
 * Where a span of the text is after a patch; `null` when its text is gone. What replaces text inside it, or exactly its
 * text, is in it; what is inserted right at its edges is `inside` or `outside`.
 *
 * @param span in UTF-16 code units of the text before the patch
 */
export function mapSpan(patch: Patch, span: Span, side: 'inside' | 'outside'): Span | null {
  assertArgument(span, SPAN, 'span')
  assertArgument(side, oneOf(['inside', 'outside']), 'side')
  assertHasChanges(patch)
  let mapped: Span | null = span
  for (const map of textMaps(patch)) {
    // Neither rule looks at letters.
    if (mapped !== null) mapped = mapThrough(map, mapped, side === 'inside' ? 'all' : 'outside', '')
  }
  return mapped
}

/** What a patch does to the text, one map for each text change. */
function textMaps({ changes }: Patch): TextMap[] {
  return changes.flatMap((change) => (change.target === 'text' ? [new TextMap(change.replacements)] : []))
}

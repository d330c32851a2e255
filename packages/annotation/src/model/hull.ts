import { assertArgument, type Kind, listOf, recordOf, SPAN, type Span } from '@chugiai/text'
import type { SpanAnnotation } from './model.ts'
import { hullOf as hull } from './span-lists.ts'

const WITH_SPANS: Kind = /* @__PURE__ */ recordOf(
  { spans: /* @__PURE__ */ listOf(SPAN) },
  'an annotation with its spans ({ spans })',
)

/**
 * From the start of the first span to the end of the last, of spans in order; `0-0` of none.
 *
 * @throws {ChugiaiError} `wrong_type` on what has no spans
 * @example hullOf({ spans: [{ start: 0, end: 2 }, { start: 5, end: 9 }] }) // { start: 0, end: 9 }
 */
export function hullOf(annotation: Pick<SpanAnnotation, 'spans'>): Span {
  assertArgument(annotation, WITH_SPANS, 'annotation')
  return hull(annotation)
}

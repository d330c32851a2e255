import {
  assertArgument,
  assertOptions,
  assertSpan,
  assertText,
  defined,
  recordOf,
  type Span,
  STRING,
} from '@chugiai/text'
import type { Ids } from '../model/ids.ts'
import type { LabelSchema } from '../model/label-schema.ts'
import type { AnnotatedDocument, Attributes, Origin, SpanAnnotation, Status } from '../model/model.ts'
import { IDS, ORIGIN, SPAN_OPTIONS } from '../model/option-kinds.ts'
import { quoteOf } from '../model/quote.ts'
import { assertFits } from '../patch/check-annotation.ts'
import { withDefaults } from '../validate/with-defaults.ts'

/** What a new span annotation has beside its place and label. */
export interface CreateSpanOptions {
  /** Hands out its id: `createIds(document)`. */
  readonly ids: Ids
  /** Where it comes from. */
  readonly origin: Origin
  /** `accepted` of a person, `suggested` of anything else, when left out. */
  readonly status?: Status
  /** Values by the id of their definition. */
  readonly attributes?: Attributes
  /** A remark of whoever made it. */
  readonly note?: string
  /** The schema whose attribute defaults it starts with. */
  readonly schema?: LabelSchema
}

const TEXT_HOLDER = recordOf({ text: STRING }, 'a document')

/**
 * A span annotation with its quote and the defaults of its label, ready for `addAnnotation`.
 *
 * @param span in UTF-16 offsets of the document's text; several for a discontinuous annotation, in order
 * @throws {ChugiaiError} `span_out_of_range`
 * @example
 * createSpan(document, { start: 3, end: 6 }, 'PER', { ids: createIds(document), origin: { kind: 'human', name: 'lan' } })
 * // { kind: 'span', id: 's1', label: 'PER', …, spans: [{ start: 3, end: 6 }], quote: 'Hoa' }
 */
export function createSpan<Label extends string = string>(
  document: Pick<AnnotatedDocument, 'text'>,
  span: Span | readonly Span[],
  label: Label,
  options: CreateSpanOptions,
): SpanAnnotation {
  assertArgument(document, TEXT_HOLDER, 'document')
  assertText(label, 'label')
  assertOptions(options, SPAN_OPTIONS)
  assertArgument(options.ids, IDS, 'options.ids')
  assertArgument(options.origin, ORIGIN, 'options.origin')
  const { text } = document
  const { ids, origin, attributes, note, schema } = options
  const { status = origin.kind === 'human' ? 'accepted' : 'suggested' } = options
  const spans: readonly Span[] = [span].flat()
  for (const one of spans) assertSpan(one, text.length)
  const annotation: SpanAnnotation = {
    kind: 'span',
    id: ids.next('span'),
    label,
    origin,
    status,
    ...defined({ attributes, note }),
    spans: spans.map(({ start, end }) => ({ start, end })),
    quote: quoteOf(text, spans),
  }
  assertFits(annotation, text, 'span')
  return schema === undefined ? annotation : withDefaults(annotation, schema)
}

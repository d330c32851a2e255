import { type AnnotatedDocument, hullOf, type LabelledSpans, parseDocument, projectToSource } from '@chugiai/annotation'
import { ChugiaiError, type Span } from '@chugiai/text'
import type { JsonRecord } from '../record/place.ts'

/** A labelled span of the raw file. Optional gold counts neither way. */
export interface RawSpan extends LabelledSpans {
  readonly optional: boolean
}

/** The spans of one document, in UTF-16 offsets of its decoded file. */
export interface RawSpans {
  readonly id: string
  /** Where the file was. */
  readonly uri?: string
  readonly spans: readonly RawSpan[]
}

/**
 * Reads a record of either kind that can be compared: an annotated document, whose spans are projected to its source,
 * or a gold file (`"schema": "gold/1"`), whose `entities` and `blocks` hold raw offsets already.
 *
 * @throws {ChugiaiError} `unknown_file`, `unknown_layer`, and what `parseDocument` throws
 */
export function rawSpansOf(record: JsonRecord, layer: string): RawSpans {
  if (Object.hasOwn(record, 'layers')) return documentSpans(parseDocument(record), layer)
  if (record.schema === 'gold/1') return goldSpans(record, layer)
  throw new ChugiaiError('unknown_file', 'This is neither an annotated document nor a gold file', {
    hint: 'A document has \'layers\'; a gold file says "schema": "gold/1".',
  })
}

function documentSpans(document: AnnotatedDocument, name: string): RawSpans {
  const layer = document.layers[name]
  if (layer === undefined) throw unknownLayer(document.id, name, Object.keys(document.layers))
  const spans = layer.annotations.flatMap((annotation): RawSpan[] => {
    if (annotation.kind !== 'span' || annotation.status === 'rejected') return []
    const raw = annotation.spans.flatMap((span) => sourceCover(document, span))
    return [{ label: annotation.label, spans: raw, optional: annotation.attributes?.optional === true }]
  })
  const uri = document.source?.uri
  return { id: document.id, spans, ...(uri === undefined ? {} : { uri }) }
}

function sourceCover(document: AnnotatedDocument, span: Span): Span[] {
  const pieces = projectToSource(document, span)
  return pieces.length === 0 ? [] : [hullOf({ spans: pieces })]
}

interface GoldEntry extends Span {
  readonly label?: string
  readonly type?: string
  readonly optional?: boolean
}

const GOLD_LISTS: Readonly<Record<string, string>> = { mentions: 'entities', blocks: 'blocks' }

function goldSpans(record: JsonRecord, layer: string): RawSpans {
  const id = String((record.source as { path?: unknown } | undefined)?.path ?? 'gold')
  const list = record[GOLD_LISTS[layer] ?? '']
  if (!Array.isArray(list)) throw unknownLayer(id, layer, Object.keys(GOLD_LISTS))
  const spans = (list as GoldEntry[]).map(({ label, type, start, end, optional }) => ({
    label: label ?? type ?? '',
    spans: [{ start, end }],
    optional: optional === true,
  }))
  return { id, spans }
}

function unknownLayer(id: string, layer: string, known: readonly string[]): ChugiaiError {
  return new ChugiaiError('unknown_layer', `Document ${id} has no layer '${layer}'`, {
    hint: `Choose one with --layer: ${known.join(', ')}.`,
  })
}

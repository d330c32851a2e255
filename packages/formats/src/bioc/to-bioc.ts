import type { AnnotatedDocument, Attributes, SpanAnnotation } from '@chugiai/annotation'
import { sliceSpan } from '@chugiai/text'
import type { WriteOptions, WrittenRecord } from '../format/format.ts'
import { type Holds, SPANS_ONLY } from '../format/holds.ts'
import { type WritableDocument, writeReduced } from '../records/json-writer.ts'
import type { BiocDocument, BiocPassage, Infons } from './bioc-document.ts'
import { joinPassages } from './from-bioc.ts'

/** What BioC holds. */
export const BIOC_HOLDS: Holds = {
  ...SPANS_ONLY,
  discontinuous: true,
  empty: true,
  attributes: 'text',
  relations: 'any',
  roles: 'any',
  relationAttributes: true,
  metadata: true,
}

/** A document as BioC has it, written by `toText`. */
export function writeBioc(
  document: AnnotatedDocument,
  options: WriteOptions,
  toText: (document: BiocDocument, writable: WritableDocument) => string,
): WrittenRecord {
  const passages = passagesOf(document)
  const { blocks: _, ...layers } = document.layers
  const own = passages === null ? document : { ...document, layers }
  return writeReduced(own, BIOC_HOLDS, 'codePoint', options, (writable) => toText(toBioc(writable, passages), writable))
}

/** The blocks as passages, where the text between them is what a reader puts there; `null` otherwise. */
function passagesOf({ text, layers }: AnnotatedDocument): BiocPassage[] | null {
  const blocks = (layers.blocks?.annotations ?? []).filter(
    (one): one is SpanAnnotation => one.kind === 'span' && one.spans.length === 1,
  )
  if (blocks.length === 0 || blocks.length !== layers.blocks?.annotations.length) return null
  const passages = blocks.map(({ label, spans: [span], attributes }) => {
    const { start, end } = span ?? { start: 0, end: 0 }
    return {
      offset: [...text.slice(0, start)].length,
      infons: infonsOf(label === 'passage' ? undefined : label, attributes),
      text: text.slice(start, end),
    }
  })
  // One without a name is what a reader takes for no passage at all.
  const isNamed = passages.length > 1 || Object.keys(passages[0]?.infons ?? {}).length > 0
  return isNamed && joinPassages(passages).text === text ? passages : null
}

function toBioc(
  { document, spans, relations, losses }: WritableDocument,
  passages: readonly BiocPassage[] | null,
): BiocDocument {
  const ids = new Map([
    ...spans.map(({ annotation }, i) => [annotation.id, `T${i + 1}`] as const),
    ...relations.map(({ annotation }, i) => [annotation.id, `R${i + 1}`] as const),
  ])
  const metadata = Object.entries(document.metadata ?? {})
  const texts = metadata.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  losses.add('metadata_lost', 'values of metadata that are no text', metadata.length - texts.length)
  return {
    id: document.id,
    infons: Object.fromEntries(texts),
    passages: passages ?? [{ offset: 0, infons: {}, text: document.text }],
    annotations: spans.map(({ annotation, units }) => ({
      id: ids.get(annotation.id) ?? '',
      infons: infonsOf(annotation.label, annotation.attributes),
      locations: units.map(({ start, end }) => ({ offset: start, length: end - start })),
      text: annotation.spans.map((span) => sliceSpan(document.text, span)).join(' '),
    })),
    relations: relations.map(({ annotation }) => ({
      id: ids.get(annotation.id) ?? '',
      infons: infonsOf(annotation.label, annotation.attributes),
      nodes: annotation.arguments.map(({ role, id }) => ({ role, refid: ids.get(id) ?? '' })),
    })),
  }
}

function infonsOf(label: string | undefined, attributes: Attributes = {}): Infons {
  const own = Object.entries(attributes).map(([name, value]) => [
    /^_*type$/.test(name) ? `_${name}` : name,
    String(value),
  ])
  return { ...(label === undefined ? {} : { type: label }), ...Object.fromEntries(own) }
}

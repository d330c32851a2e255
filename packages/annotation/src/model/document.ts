import { assertText } from '@chugiai/text'
import { assertRecord } from './arguments.ts'
import type { AnnotatedDocument, DocumentSource, Layer } from './model.ts'

/** What a document is made from. */
export interface DocumentInit {
  /** Name of the document. */
  readonly id: string
  /** The text that spans point into. */
  readonly text: string
  /** Where the text came from. */
  readonly source?: DocumentSource
  /** What else is known, as plain JSON. */
  readonly metadata?: Readonly<Record<string, unknown>>
  /** Layers to start with; none when left out. */
  readonly layers?: Readonly<Record<string, Layer>>
}

/**
 * A document of the current version. Only that id and text are strings is checked here; `validateDocument` does the rest.
 *
 * @example
 * createDocument({ id: 'd1', text: 'Hà Nội mùa thu' }).layers // {}
 */
export function createDocument(init: DocumentInit): AnnotatedDocument {
  assertRecord(init, 'init')
  const { id, text, source, metadata, layers = {} } = init
  assertText(id, 'init.id')
  assertText(text, 'init.text')
  return {
    version: 1,
    id,
    text,
    offsetUnit: 'utf16',
    ...(source === undefined ? {} : { source }),
    ...(metadata === undefined ? {} : { metadata }),
    layers,
  }
}

/** The letters before the `@` of a layer's name: `mentions@lan` is a `mentions` layer. */
export function layerName(layer: string): string {
  assertText(layer, 'layer')
  const at = layer.indexOf('@')
  return at < 0 ? layer : layer.slice(0, at)
}

import { assertArgument, isObject, type Kind } from '@chugiai/text'

const DOCUMENT: Kind = {
  wanted: 'a document',
  accepts: (value) => isObject(value) && typeof value.text === 'string' && isObject(value.layers),
  hint: 'Read one with parseDocument, or make one with createDocument.',
}

/** Throws unless a value is a document, by what the view reads of it. */
export function assertDocument(document: unknown): void {
  assertArgument(document, DOCUMENT, 'document')
}

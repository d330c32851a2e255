import { type AnnotatedDocument, applyPatch, createDocument } from '@chugiai/annotation'
import { decode, normalizationSteps, normalize } from '@chugiai/normalizer'
import { createRecognizer, type Recognizer } from '@chugiai/recognizer'
import { defined, type Issue, toBytes } from '@chugiai/text'
import { type AnnotateOptions, assertLength } from './annotate.ts'

/** Options of {@link annotateText}. */
export type AnnotateTextOptions = Pick<AnnotateOptions, 'id' | 'uri' | 'anchor' | 'recognizer' | 'maxLength'>

/** A text annotated. */
export interface AnnotatedText {
  /** The text with what was recognized in it; every annotation is a suggestion. */
  readonly document: AnnotatedDocument
  /** What is odd about the bytes. */
  readonly issues: readonly Issue[]
}

const STEPS = normalizationSteps({}).map(({ name }) => name)

let rulesAlone: Promise<Recognizer> | undefined

/**
 * Annotates a text that is no newspaper page: a comment, a post, a chapter. Nothing is a title, a byline or a date of
 * publication; otherwise it is what `annotate` does.
 *
 * @param input a text, or the bytes of a file
 * @throws {ChugiaiError} `input_too_long`; what `decode` throws
 * @example
 * const { document } = await annotateText('Bà Lê Thị Hoa ở Huế.')
 * document.layers.mentions?.annotations.map(({ label }) => label) // ['HONORIFIC', 'PER', 'LOC']
 */
export async function annotateText(
  input: string | Uint8Array,
  { id, uri, anchor, recognizer, maxLength }: AnnotateTextOptions = {},
): Promise<AnnotatedText> {
  assertLength(input, maxLength)
  // A string was decoded by whoever gives it.
  const { text: source, encoding, issues } = typeof input === 'string' ? decodedAlready(input) : decode(input)
  const { text, alignment } = normalize(source)
  const sha256 = await sha256Of(input)
  const plain = createDocument({
    id: id ?? (sha256 === undefined ? 'text' : `text-${sha256.slice(0, 16)}`),
    text,
    source: {
      ...defined({ uri, sha256 }),
      mediaType: 'text/plain',
      encoding,
      length: source.length,
      steps: STEPS,
      alignment: alignment.toJSON(),
    },
  })
  rulesAlone ??= createRecognizer()
  const patch = (recognizer ?? (await rulesAlone)).suggest(plain, defined({ anchor }))
  return { document: applyPatch(plain, patch), issues }
}

function decodedAlready(text: string) {
  return { text, encoding: 'utf-8', issues: [] as readonly Issue[] }
}

/** Hash of the bytes; `undefined` on a page that browsers do not trust with it. */
async function sha256Of(input: string | Uint8Array): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined) return undefined
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : new Uint8Array(toBytes(input))
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

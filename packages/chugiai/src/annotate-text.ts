import { type AnnotatedDocument, applyPatch, createDocument } from '@chugiai/annotation'
import { decode, normalizationSteps, normalize } from '@chugiai/normalizer'
import { createRecognizer, type Recognizer } from '@chugiai/recognizer'
import {
  assertArgument,
  assertOptions,
  type Bytes,
  defined,
  FUNCTION,
  type Issue,
  NUMBER,
  recordOf,
  STRING,
  TEXT_OR_BYTES,
  toBytes,
} from '@chugiai/text'
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

const RECOGNIZER = recordOf({ suggest: FUNCTION }, 'what createRecognizer gives')
const TEXT_OPTIONS = { id: STRING, uri: STRING, anchor: STRING, recognizer: RECOGNIZER, maxLength: NUMBER }

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
export async function annotateText(input: string | Bytes, options: AnnotateTextOptions = {}): Promise<AnnotatedText> {
  assertArgument(input, TEXT_OR_BYTES, 'input')
  assertOptions(options, TEXT_OPTIONS)
  const { id, uri, anchor, recognizer, maxLength } = options
  const given = typeof input === 'string' ? input : toBytes(input)
  assertLength(given, maxLength)
  // A string was decoded by whoever gives it.
  const { text: source, encoding, issues } = typeof given === 'string' ? decodedAlready(given) : decode(given)
  const { text, alignment } = normalize(source)
  const sha256 = await sha256Of(given)
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

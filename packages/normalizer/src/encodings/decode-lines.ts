import { type AlignedText, type Issue, unchanged } from '@chugiai/text'
import { AlignmentRecorder } from '../engine/alignment-recorder.ts'
import type { NormalizerIssueCode } from '../engine/codes.ts'
import { Rewriter } from '../engine/rewriter.ts'
import { confidenceAs, detectEncoding, type Encoding, type EncodingGuess, fitsDocument, guessUnits } from './detect.ts'
import { decodeUnits, LEGACY_ENCODINGS, type LegacyEncoding } from './legacy.ts'

/** A document as it came and as a byte string. Of bytes, the two are the same. */
export interface Undecoded {
  readonly source: string
  readonly units: string
  /** Whether it came as a string, which may be right as it is. */
  readonly isString: boolean
}

/** How a document is decoded. */
interface DecodingPlan {
  readonly encoding: Encoding
  readonly confidence: number
  readonly issues: readonly Issue<NormalizerIssueCode>[]
  readonly run: (record: boolean) => AlignedText
}

/** Lines that follow each other in one encoding. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly encoding: Encoding
}

const SURE = 0.6 // a line by itself goes over the document from here

/**
 * Plans the decoding of `source`, whose bytes are `units`: each line by the document's
 * best guess, but for lines that it reads badly and another reads well.
 */
export function decodeLines(document: Undecoded, guesses: readonly EncodingGuess[]): DecodingPlan {
  const main: EncodingGuess = guesses[0] ?? { encoding: 'utf-8', confidence: 1 }
  const whole = decodeWhole(document.units, main.encoding)
  const stretches = cutStretches(document, main.encoding, whole)
  const other = stretches.filter(({ encoding }) => encoding !== main.encoding)
  const isWhole = whole !== null && other.length === 0
  return {
    ...main,
    issues: other.map(mixedIssue),
    run: (record) => (isWhole && !record ? unchanged(whole) : runStretches(document, stretches, record)),
  }
}

/** All of it as most of it is; `null` when that is Unicode. */
function decodeWhole(units: string, main: Encoding): string | null {
  const legacy = LEGACY_ENCODINGS.find((name) => name === main)
  return legacy === undefined ? null : (decodeUnits(units, legacy, false)?.text ?? units)
}

function mixedIssue({ start, end, encoding }: Stretch): Issue<NormalizerIssueCode> {
  return {
    code: 'mixed_encodings',
    severity: 'info',
    message: `Lines at ${start}-${end} are ${encoding}, not what the rest is`,
    span: { start, end },
  }
}

/** A document ends its lines where the decoded one does: no letter is made of a line end. */
function cutStretches({ source, units, isString }: Undecoded, main: Encoding, whole: string | null): Stretch[] {
  const stretches: Stretch[] = []
  for (let start = 0, decoded = 0; start < source.length; ) {
    const end = lineEnd(source, start)
    const decodedEnd = whole === null ? 0 : lineEnd(whole, decoded)
    const isFit = whole !== null && fitsDocument(whole, decoded, decodedEnd)
    const encoding = isFit ? main : encodingOfLine(source.slice(start, end), units.slice(start, end), main, isString)
    const last = stretches.at(-1)
    if (last?.encoding === encoding) stretches[stretches.length - 1] = { ...last, end }
    else stretches.push({ start, end, encoding })
    start = end
    decoded = decodedEnd
  }
  return stretches
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start)
  return newline < 0 ? text.length : newline + 1
}

function encodingOfLine(line: string, bytes: string, main: Encoding, isString: boolean): Encoding {
  return lineEncoding(bytes, isString ? detectEncoding(line) : guessUnits(bytes), main)
}

/** The line's own encoding, when it is a better reading than that of the document. */
function lineEncoding(bytes: string, guesses: readonly EncodingGuess[], main: Encoding): Encoding {
  const [best] = guesses
  if (best === undefined || best.confidence < SURE) return main
  const asMain = guesses.find(({ encoding }) => encoding === main)?.confidence ?? confidenceAs(bytes, main)
  return asMain >= best.confidence ? main : best.encoding
}

function runStretches({ source, units }: Undecoded, stretches: readonly Stretch[], record: boolean): AlignedText {
  const recorder = new AlignmentRecorder()
  const out = new Rewriter(source, record ? recorder : null)
  for (const { start, end, encoding } of stretches) {
    if (encoding === 'utf-8') continue
    const part = decodeUnits(units.slice(start, end), encoding as LegacyEncoding, record)
    if (part === null) continue
    out.splice(start, end, part.text)
    if (record) recorder.takeOver(part.edits)
  }
  if (!out.isChanged) return unchanged(source)
  const text = out.finish()
  return record ? { text, alignment: recorder.build() } : unchanged(text)
}

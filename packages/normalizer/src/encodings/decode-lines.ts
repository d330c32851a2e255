import { type AlignedText, type Issue, unchanged } from '@chugiai/text'
import { AlignmentRecorder } from '../engine/alignment-recorder.ts'
import type { NormalizerIssueCode } from '../engine/codes.ts'
import { Rewriter } from '../engine/rewriter.ts'
import { confidenceAs, detectEncoding, type Encoding, type EncodingGuess, fitsDocument, guessUnits } from './detect.ts'
import { decodeUnits, type LegacyEncoding } from './legacy.ts'

/** A document as it came and as a byte string. Of bytes, the two are the same. */
interface Undecoded {
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
export function decodeLines({ source, units, isString }: Undecoded): DecodingPlan {
  const [best] = isString ? detectEncoding(source) : guessUnits(units)
  const main: EncodingGuess = best ?? { encoding: 'utf-8', confidence: 1 }
  const stretches = cutStretches(source, units, main.encoding, isString)
  const other = stretches.filter(({ encoding }) => encoding !== main.encoding)
  return {
    ...main,
    issues: other.map(mixedIssue),
    run: (record) => runStretches(source, units, stretches, record),
  }
}

function mixedIssue({ start, end, encoding }: Stretch): Issue<NormalizerIssueCode> {
  return {
    code: 'mixed_encodings',
    severity: 'info',
    message: `Lines at ${start}-${end} are ${encoding}, not what the rest is`,
    span: { start, end },
  }
}

function cutStretches(source: string, units: string, main: Encoding, isString: boolean): Stretch[] {
  const stretches: Stretch[] = []
  for (let start = 0; start < source.length; ) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline + 1
    const bytes = units.slice(start, end)
    const encoding = fitsDocument(bytes, main)
      ? main
      : lineEncoding(bytes, isString ? detectEncoding(source.slice(start, end)) : guessUnits(bytes), main)
    const last = stretches.at(-1)
    if (last?.encoding === encoding) stretches[stretches.length - 1] = { ...last, end }
    else stretches.push({ start, end, encoding })
    start = end
  }
  return stretches
}

/** The line's own encoding, when it is a better reading than that of the document. */
function lineEncoding(bytes: string, guesses: readonly EncodingGuess[], main: Encoding): Encoding {
  const [best] = guesses
  if (best === undefined || best.confidence < SURE) return main
  const asMain = guesses.find(({ encoding }) => encoding === main)?.confidence ?? confidenceAs(bytes, main)
  return asMain >= best.confidence ? main : best.encoding
}

function runStretches(source: string, units: string, stretches: readonly Stretch[], record: boolean): AlignedText {
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

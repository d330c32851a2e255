import { ChugiaiError } from '@chugiai/text'

const LINE_FEED = 0x0a

/** A line and where it stands, or one that is longer than is allowed and was passed over. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly error: ChugiaiError }

/**
 * Cuts a stream of bytes at line feeds, which are left out. Other line breaks stay in the line: JSON strings may hold
 * U+2028. A last line without a line feed counts; an empty rest does not. Memory holds one line of the longest length.
 *
 * @param longest in bytes; a longer line comes out as an error
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let open: Uint8Array[] = []
  let length = 0
  let number = 1
  const take = (part: Uint8Array) => {
    length += part.length
    if (length > longest) open = []
    else if (part.length > 0) open.push(part)
  }
  const line = (): Line => {
    const whole: Line =
      length > longest ? { number, error: tooLong('line', length, longest) } : { number, bytes: joined(open) }
    open = []
    length = 0
    number++
    return whole
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  if (length > 0) yield line()
}

/** The error of a record that is longer than `--max-length` allows. */
export function tooLong(what: string, length: number, longest: number): ChugiaiError {
  return new ChugiaiError('input_too_long', `The ${what} has ${length} bytes, over ${longest}`, {
    hint: 'Give one article a record, or allow longer ones by --max-length.',
  })
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(0)] = parts
  return parts.length > 1 ? Buffer.concat(parts) : first
}

const MARK = [0xef, 0xbb, 0xbf] // U+FEFF in UTF-8

const hasMark = (bytes: Uint8Array) => MARK.every((byte, i) => bytes[i] === byte)

/** Whether a line holds nothing but blanks, or the byte order mark that a file begins with. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes
    .subarray(hasMark(bytes) ? MARK.length : 0)
    .every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

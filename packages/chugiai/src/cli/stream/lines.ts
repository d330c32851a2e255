const LINE_FEED = 0x0a

/**
 * Cuts a stream of bytes at line feeds, which are left out. Other line breaks stay in the line: JSON strings may hold
 * U+2028. A last line without a line feed counts; an empty rest does not.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield join(open, chunk.subarray(start, end))
      open = []
      start = end + 1
    }
    if (start < chunk.length) open.push(chunk.subarray(start))
  }
  if (open.length > 0) yield join(open, new Uint8Array(0))
}

function join(open: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  return open.length === 0 ? last : Buffer.concat([...open, last])
}

import { once } from 'node:events'

const LINE_FEED = new Uint8Array([0x0a])

/** Writes a record to standard output, and waits when the reader is slow. */
export async function writeLine(line: Uint8Array | string): Promise<void> {
  const bytes = typeof line === 'string' ? Buffer.from(line) : line
  if (!process.stdout.write(Buffer.concat([bytes, LINE_FEED]))) await once(process.stdout, 'drain')
}

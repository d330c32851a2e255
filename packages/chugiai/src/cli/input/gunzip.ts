import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import { ByteQueue } from './byte-queue.ts'

/** Why a gzip cannot be unpacked further. */
export class GzipError extends Error {
  /** Whether everything before it is whole: what stands behind the last member is no gzip. */
  readonly isBehind: boolean

  constructor(message: string, isBehind = false) {
    super(message)
    this.isBehind = isBehind
  }
}

/**
 * The bytes of a gzip, which may have many members, and zeros behind them. What can be unpacked comes out before it is told
 * that the rest cannot: the gunzip of Node drops it when it meets the fault.
 *
 * @throws {GzipError} behind the last bytes that could be unpacked
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const queue = new ByteQueue(chunks)
  for (let isFirst = true; isFirst || (await isMore(queue)); isFirst = false) {
    await readHeader(queue, !isFirst)
    const sum = { crc: 0, length: 0 }
    for await (const part of inflated(queue)) {
      sum.crc = crc32(part, sum.crc)
      sum.length += part.length
      yield part
    }
    const trailer = Buffer.from(await whole(queue, 8))
    const isSame = trailer.readUInt32LE(0) === sum.crc && trailer.readUInt32LE(4) === sum.length % 2 ** 32
    if (!isSame) throw new GzipError('its check sum is another')
  }
}

async function isMore(queue: ByteQueue): Promise<boolean> {
  for (let front = await queue.front(); front.length > 0; front = await queue.front()) {
    const zeros = front.findIndex((byte) => byte !== 0)
    if (zeros >= 0) {
      queue.skip(zeros)
      return true
    }
    queue.skip(front.length)
  }
  return false
}

const FLAG = { checkSum: 2, extra: 4, name: 8, comment: 16 }

/** Passes over the header of a member (RFC 1952). */
async function readHeader(queue: ByteQueue, isBehind: boolean): Promise<void> {
  const head = await queue.take(10)
  if (![0x1f, 0x8b, 8].every((byte, i) => i >= head.length || head[i] === byte)) {
    throw new GzipError('what stands behind its end is no gzip', isBehind)
  }
  if (head.length < 10) throw new GzipError(BREAKS_OFF)
  const flags = head[3] ?? 0
  if (flags & FLAG.extra) await whole(queue, Buffer.from(await whole(queue, 2)).readUInt16LE(0))
  for (const text of [FLAG.name, FLAG.comment]) {
    if (flags & text) while ((await whole(queue, 1))[0] !== 0);
  }
  if (flags & FLAG.checkSum) await whole(queue, 2)
}

const BREAKS_OFF = 'it breaks off'

async function whole(queue: ByteQueue, count: number): Promise<Uint8Array> {
  const bytes = await queue.take(count)
  if (bytes.length < count) throw new GzipError(BREAKS_OFF)
  return bytes
}

const PIECE = 1 << 14 // what a fault in it takes along is little

/** The bytes of a member, whose packed ones are taken from the queue. */
async function* inflated(queue: ByteQueue): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw()
  const ready: Uint8Array[] = []
  inflate.on('data', (part: Uint8Array) => ready.push(part))
  const feed = feederOf(inflate)
  try {
    for (let used = 0, given = 0; used === given; ) {
      const piece = (await queue.front()).subarray(0, PIECE)
      if (piece.length === 0) throw new GzipError(BREAKS_OFF)
      const before = inflate.bytesWritten
      const fault = await feed(piece)
      while (inflate.read() !== null); // it flows by itself, but later
      yield* ready.splice(0)
      if (fault !== undefined) throw new GzipError(fault.message)
      given = piece.length
      used = inflate.bytesWritten - before
      queue.skip(used)
    }
  } finally {
    inflate.destroy()
  }
}

/** Gives bytes to be unpacked, and waits until they are, or until the end, behind which bytes are left; the fault if any. */
function feederOf(inflate: InflateRaw): (piece: Uint8Array) => Promise<Error | undefined> {
  let settle: (fault?: Error) => void = () => {}
  inflate.on('end', () => settle())
  inflate.on('error', (fault) => settle(fault))
  return (piece) =>
    new Promise((resolve) => {
      settle = resolve
      inflate.write(piece, (fault) => resolve(fault ?? undefined))
    })
}

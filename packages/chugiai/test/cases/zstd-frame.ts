/** A frame with one block that is not packed (RFC 8878): what any reader takes. */
export function zstdFrame(text: string): Buffer {
  const data = Buffer.from(text)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(data.length)
  const head = (data.length << 3) | 1
  return Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, ...size]),
    Buffer.from([head & 255, (head >> 8) & 255, head >> 16]),
    data,
  ])
}

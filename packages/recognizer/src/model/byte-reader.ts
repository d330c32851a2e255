/** Reads what {@link ByteReader}'s counterpart in the trainer wrote: little-endian, columns one behind the other. */
export class ByteReader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  /** A whole number from 0, seven bits a byte, the lowest first. */
  number(): number {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 0x80
    }
  }

  float(): number {
    return new DataView(this.take(4).slice().buffer).getFloat32(0, true)
  }

  /** A column of bytes, its length before it. */
  column(): Uint8Array {
    return this.take(this.number())
  }

  text(): string {
    return new TextDecoder().decode(this.column())
  }

  /** A column of numbers. */
  numbers(): Float64Array {
    const numbers = new Float64Array(this.number())
    for (let at = 0; at < numbers.length; at++) numbers[at] = this.number()
    return numbers
  }

  /** Numbers that never fall, written as the steps between them. */
  rising(): Float64Array {
    const numbers = this.numbers()
    for (let at = 1; at < numbers.length; at++) numbers[at]! += numbers[at - 1]!
    return numbers
  }

  private byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new RangeError('The part ends early')
    return byte
  }

  private take(length: number): Uint8Array {
    const end = this.at + length
    if (end > this.bytes.length) throw new RangeError('The part ends early')
    const taken = this.bytes.subarray(this.at, end)
    this.at = end
    return taken
  }
}

/** Writes what the recognizer's `ByteReader` reads: little-endian, columns one behind the other. */
export class ByteWriter {
  private readonly bytes: number[] = []

  number(value: number): this {
    let rest = value
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) this.bytes.push((rest % 0x80) | 0x80)
    this.bytes.push(rest)
    return this
  }

  float(value: number): this {
    const view = new DataView(new ArrayBuffer(4))
    view.setFloat32(0, value, true)
    return this.append(new Uint8Array(view.buffer))
  }

  column(bytes: ArrayLike<number>): this {
    return this.number(bytes.length).append(bytes)
  }

  text(text: string): this {
    return this.column(new TextEncoder().encode(text))
  }

  numbers(numbers: ArrayLike<number>): this {
    this.number(numbers.length)
    for (let at = 0; at < numbers.length; at++) this.number(numbers[at]!)
    return this
  }

  /** Numbers that never fall. */
  rising(numbers: ArrayLike<number>): this {
    this.number(numbers.length)
    for (let at = 0; at < numbers.length; at++) this.number(numbers[at]! - (at > 0 ? numbers[at - 1]! : 0))
    return this
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }

  private append(bytes: ArrayLike<number>): this {
    for (let at = 0; at < bytes.length; at++) this.bytes.push(bytes[at]! & 0xff)
    return this
  }
}

const EMPTY = new Uint8Array(0)

/** The bytes of a stream, taken in pieces of any length. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>
  #front: Uint8Array = EMPTY
  #fault: { readonly error: unknown } | undefined

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** The next bytes, as many as are at hand and one at least; none at the end. They stay until they are skipped. */
  async front(): Promise<Uint8Array> {
    while (this.#front.length === 0) {
      const next = await this.#chunks.next()
      if (next.done) return EMPTY
      this.#front = next.value
    }
    return this.#front
  }

  async #frontOrFault(mayWait: boolean): Promise<Uint8Array> {
    try {
      return await this.front()
    } catch (error) {
      if (!mayWait) throw error
      this.#fault = { error }
      return EMPTY
    }
  }

  /** Passes over bytes of the front. */
  skip(count: number): void {
    this.#front = this.#front.subarray(count)
  }

  /** The next bytes; fewer at the end, and where the stream fails behind them: the next time it is thrown. */
  async take(count: number): Promise<Uint8Array> {
    if (this.#fault !== undefined) throw this.#fault.error
    const parts: Uint8Array[] = []
    for (let missing = count; missing > 0; ) {
      const part = (await this.#frontOrFault(parts.length > 0)).subarray(0, missing)
      if (part.length === 0) break
      this.skip(part.length)
      parts.push(part)
      missing -= part.length
    }
    return Buffer.concat(parts)
  }
}

import { ByteSource } from '../input/bytes.ts'
import { unpackedName } from '../input/file-kind.ts'
import { STANDARD_INPUT } from '../record/place.ts'
import { UsageError } from '../terminal/usage-error.ts'

const LONGEST_INPUT = 500_000_000 // of standard input, which is kept

/** A file of annotations, unpacked as it is read. Standard input is kept, so that it can be read once more. */
export class SourceFile {
  readonly path: string
  /** What formats know it by: `a.ann` of `a.ann.gz`. */
  readonly name: string
  #kept: Promise<Uint8Array> | undefined

  constructor(path: string) {
    this.path = path
    this.name = path === STANDARD_INPUT ? 'stdin' : unpackedName(path)
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    const source = new ByteSource(this.path).unpacked()
    if (this.path !== STANDARD_INPUT) yield* source
    else {
      this.#kept ??= keep(source)
      yield await this.#kept
    }
  }

  async whole(): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for await (const part of this.bytes()) parts.push(part)
    return Buffer.concat(parts)
  }

  /** So many bytes, or all that there are and can be read. */
  async head(count: number): Promise<{ readonly bytes: Uint8Array; readonly isAll: boolean }> {
    const parts: Uint8Array[] = []
    let length = 0
    try {
      for await (const part of this.bytes()) {
        parts.push(part)
        length += part.length
        if (length > count) return { bytes: Buffer.concat(parts).subarray(0, count), isAll: false }
      }
    } catch (error) {
      if (length === 0) throw error // else it is told where the records before it have been read
    }
    return { bytes: Buffer.concat(parts), isAll: true }
  }
}

/** @throws {UsageError} when it is more than is kept */
async function keep(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of bytes) {
    length += part.length
    if (length > LONGEST_INPUT) {
      throw new UsageError(`Standard input holds more than ${LONGEST_INPUT / 1e6} MB: write it to a file and name that`)
    }
    parts.push(part)
  }
  return Buffer.concat(parts)
}

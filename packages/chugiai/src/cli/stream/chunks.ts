import { InputReader, type ReadSettings } from '../input/read-input.ts'
import type { InputMark, Sink } from '../output/sink.ts'
import { brokenRecord } from '../record/parse-record.ts'
import { STANDARD_INPUT } from '../record/place.ts'
import type { RawRecord } from '../record/record.ts'

/** Records that go to a worker together, and how far their inputs are read with them. */
export interface Chunk {
  readonly records: readonly RawRecord[]
  readonly marks: readonly InputMark[]
}

const MOST_RECORDS = 32
const MOST_BYTES = 1 << 16 // some twenty articles: a quarter of a second of work, and little in memory
const PATIENCE_MS = 20 // a program that waits for its answers before it goes on gets them

/**
 * Reads inputs in chunks. Where a chunk ends depends on its records alone, so that a run that goes on cuts as the first
 * one did; records that come slowly through standard input are not waited for.
 *
 * @param stop ends the reading behind the chunk at hand
 */
export async function* readChunks(
  paths: readonly string[],
  settings: ReadSettings,
  sink: Sink,
  stop: AbortSignal,
): AsyncGenerator<Chunk> {
  const chunk = new OpenChunk()
  for (const path of paths) {
    const done = sink.done(path)
    if (done === Number.POSITIVE_INFINITY) continue
    const refusal = sink.refusal(path)
    if (refusal !== undefined) {
      chunk.add(brokenRecord({ place: { file: path } }, refusal))
      continue
    }
    const reader = new InputReader(path, settings, sink.readBefore(path))
    let records = 0
    const mark = (isDone: boolean): InputMark => {
      const { position: read, mayGrow, isReadable } = reader
      return { path, records, read, mayGrow, isReadable, isDone }
    }
    for await (const record of unhurried(reader.records(), path === STANDARD_INPUT && !sink.canResume)) {
      if (stop.aborted) return
      if (record === null) {
        if (chunk.records.length > 0) yield chunk.take(mark(false))
        continue
      }
      records++
      if (records > done) chunk.add(record)
      if (chunk.isFull) yield chunk.take(mark(false))
    }
    chunk.end(mark(true))
    if (chunk.isFull) yield chunk.take()
  }
  if (!chunk.isEmpty) yield chunk.take()
}

class OpenChunk {
  records: RawRecord[] = []
  #marks: InputMark[] = []
  #bytes = 0

  get isFull(): boolean {
    return this.records.length >= MOST_RECORDS || this.#bytes >= MOST_BYTES || this.#marks.length >= MOST_RECORDS
  }

  get isEmpty(): boolean {
    return this.records.length === 0 && this.#marks.length === 0
  }

  add(record: RawRecord): void {
    this.records.push(record)
    this.#bytes += record.bytes?.length ?? 0
  }

  end(mark: InputMark): void {
    this.#marks.push(mark)
  }

  take(...marks: readonly InputMark[]): Chunk {
    const taken: Chunk = { records: this.records, marks: [...this.#marks, ...marks] }
    this.records = []
    this.#marks = []
    this.#bytes = 0
    return taken
  }
}

/** The items, and `null` for each time that the next one is long in coming, if `isLive`. */
async function* unhurried<Item>(items: AsyncGenerator<Item>, isLive: boolean): AsyncGenerator<Item | null> {
  if (!isLive) {
    yield* items
    return
  }
  for (;;) {
    const next = items.next()
    if (await isSlow(next)) yield null
    const { value, done } = await next
    if (done) return
    yield value
  }
}

async function isSlow(next: Promise<unknown>): Promise<boolean> {
  const { promise, cancel } = patience()
  const isFirst = await Promise.race([next.then(() => false), promise])
  cancel()
  return isFirst
}

function patience(): { readonly promise: Promise<boolean>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined
  const promise = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), PATIENCE_MS)
  })
  return { promise, cancel: () => clearTimeout(timer) }
}

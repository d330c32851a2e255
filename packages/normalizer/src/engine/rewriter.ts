import type { Recorder } from './edits.ts'

const BUFFER = 4096 // code units that are written together; String.fromCharCode takes them as arguments
const SHORT_GAP = 16 // what stays between two changes is copied when it is shorter than this, and sliced when it is longer

// Many small changes are slow as strings, so they go through one buffer. Rules run one at a time, so one is enough. An
// array, since String.fromCharCode takes it three times as fast as a Uint16Array.
const buffer = /* @__PURE__ */ Array.from({ length: BUFFER }, () => 0)

/** Collects the changes of one rule, or of several on one part of the text after another. */
export class Rewriter {
  readonly #source: string
  readonly #recorder: Recorder | null
  #text = ''
  #done = 0
  #buffered = 0 // code units in the buffer that are not in #text yet

  /** @param recorder is told the changes; `null` when nobody asks */
  constructor(source: string, recorder: Recorder | null) {
    this.#source = source
    this.#recorder = recorder
  }

  /** What lies in `start..end` becomes `text`; an empty `text` removes it. Calls come in order and do not overlap. */
  replace(start: number, end: number, text: string): void {
    this.#keepTo(start)
    if (text.length === 1) buffer[this.#buffered++] = text.charCodeAt(0)
    else if (text !== '') this.#append(text)
    this.#recorder?.replace(end - start, text.length)
    this.#done = end
  }

  /** What lies in `start..end` becomes one code unit. */
  replaceByCode(start: number, end: number, code: number): void {
    this.#keepTo(start)
    buffer[this.#buffered++] = code
    this.#recorder?.replace(end - start, 1)
    this.#done = end
  }

  /** What lies in `start..end` becomes `text`, whose changes the caller records. */
  splice(start: number, end: number, text: string): void {
    this.#keepTo(start)
    this.#append(text)
    this.#done = end
  }

  get isChanged(): boolean {
    return this.#done > 0
  }

  /** The text so far with the rest of the source behind it. */
  finish(): string {
    this.#keepTo(this.#source.length)
    this.flush()
    return this.#text
  }

  /** Keeps what lies before `start`, and room for one code unit in the buffer. */
  #keepTo(start: number): void {
    const length = start - this.#done
    this.#recorder?.keep(length)
    if (length > SHORT_GAP) this.#append(this.#source.slice(this.#done, start))
    else this.#copy(this.#done, start)
    this.#done = start
  }

  #copy(start: number, end: number): void {
    if (this.#buffered + SHORT_GAP >= BUFFER) this.flush()
    const source = this.#source
    let buffered = this.#buffered
    for (let i = start; i < end; i++) buffer[buffered++] = source.charCodeAt(i)
    this.#buffered = buffered
  }

  #append(text: string): void {
    this.flush()
    this.#text += text
  }

  /** Empties the buffer, which all rewriters share: to be called before another rewriter runs. */
  flush(): void {
    if (this.#buffered === 0) return
    this.#text += String.fromCharCode.apply(null, buffer.slice(0, this.#buffered))
    this.#buffered = 0
  }
}

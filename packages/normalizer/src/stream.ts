import type { AlignedText } from '@chugiai/text'
import { isBorder } from './engine/border.ts'
import { normalize } from './normalize.ts'
import { assertNormalizeOptions, type NormalizeOptions } from './steps.ts'

/**
 * A stream that normalizes text as it comes. In: strings, or UTF-8 in `Uint8Array`s, cut anywhere, inside a character
 * too. Out: one {@link AlignedText} after another; their texts and alignments, put together, are those of `normalize` for
 * the whole. Text waits until a place is seen where no rule looks across.
 *
 * @throws {TypeError} as an error of the stream, for bytes that are not UTF-8
 * @example
 * const parts = file.stream().pipeThrough(createNormalizeStream({ tonePlacement: 'modern' }))
 */
export function createNormalizeStream(
  options: NormalizeOptions = {},
): TransformStream<string | Uint8Array, AlignedText> {
  assertNormalizeOptions(options)
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const waiting = new WaitingText(options.extraSteps !== undefined)
  return new TransformStream<string | Uint8Array, AlignedText>({
    transform(chunk, controller) {
      const ready = waiting.add(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
      if (ready !== '') controller.enqueue(normalize(ready, options))
    },
    flush(controller) {
      const rest = waiting.add(decoder.decode()) + waiting.rest()
      if (rest !== '') controller.enqueue(normalize(rest, options))
    },
  })
}

/** Text that waits for a place where it may be cut. Each chunk is looked at once, however long no such place comes. */
class WaitingText {
  readonly #isLineByLine: boolean
  #parts: string[] = []
  #last = '' // the code units behind the last one that was looked at, with the one before it

  /** @param isLineByLine extra steps may look across a space and allow line ends alone */
  constructor(isLineByLine: boolean) {
    this.#isLineByLine = isLineByLine
  }

  /** What may be cut off after `chunk` came; '' when nothing may. */
  add(chunk: string): string {
    const seen = this.#last + chunk
    const border = this.#lastBorder(seen)
    const cut = border - this.#last.length
    this.#last = seen.slice(-2)
    if (border === 0) {
      this.#parts.push(chunk)
      return ''
    }
    const all = this.rest() + chunk
    const at = all.length - chunk.length + cut
    this.#parts = [all.slice(at)]
    return all.slice(0, at)
  }

  rest(): string {
    const rest = this.#parts.join('')
    this.#parts = []
    return rest
  }

  #lastBorder(text: string): number {
    for (let i = text.length - 1; i > 0; i--) {
      if (isBorder(text, i) && (!this.#isLineByLine || text[i] === '\n')) return i
    }
    return 0
  }
}

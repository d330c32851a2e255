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
  const isLineByLine = options.extraSteps !== undefined
  let waiting = ''
  return new TransformStream<string | Uint8Array, AlignedText>({
    transform(chunk, controller) {
      waiting += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
      const cut = lastBorder(waiting, isLineByLine)
      if (cut <= 0) return
      controller.enqueue(normalize(waiting.slice(0, cut), options))
      waiting = waiting.slice(cut)
    },
    flush(controller) {
      waiting += decoder.decode()
      if (waiting !== '') controller.enqueue(normalize(waiting, options))
    },
  })
}

/** The last place where the text may be cut; extra steps may look across a space and allow line ends alone. */
function lastBorder(text: string, isLineByLine: boolean): number {
  for (let i = text.length - 1; i > 0; i--) {
    if (isBorder(text, i) && (!isLineByLine || text[i] === '\n')) return i
  }
  return 0
}

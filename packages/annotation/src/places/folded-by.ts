import { ALIGNED_TEXT, type AlignedText, assertArgument } from '@chugiai/text'

/**
 * A text as a caller's fold gives it.
 *
 * @throws {ChugiaiError} `wrong_type` for a fold that gives no text with its alignment
 */
export function foldedBy(fold: (text: string) => AlignedText, text: string): AlignedText {
  const folded = fold(text)
  assertArgument(folded, ALIGNED_TEXT, 'fold(text)')
  return folded
}

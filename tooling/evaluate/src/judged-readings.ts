import { verbalize } from '@chugiai/normalizer'
import { sliceSpan } from '@chugiai/text'

/**
 * What a reader judged: an article, a sentence in it, a figure in the sentence, all in UTF-16 code units of the article,
 * and how the figure is read aloud.
 */
export type JudgedReading = readonly [
  article: string,
  sentenceStart: number,
  sentenceEnd: number,
  start: number,
  end: number,
  spoken: string,
]

/** Which of the judged figures are read as the reader would read them, each in its own sentence. */
export function scoreJudgedReadings(
  judged: readonly JudgedReading[],
  textOf: (article: string) => string | undefined,
): { readonly right: number; readonly missed: readonly JudgedReading[] } {
  const missed = judged.filter((reading) => !isRight(reading, textOf(reading[0]) ?? ''))
  return { right: judged.length - missed.length, missed }
}

function isRight([, from, until, start, end, expected]: JudgedReading, text: string): boolean {
  if (until > text.length) return false
  const { text: spoken, alignment } = verbalize(text.slice(from, until))
  const target = alignment.toTarget({ start: start - from, end: end - from })
  return target !== null && sliceSpan(spoken, target) === expected
}

const AFTER_SENTENCE = /(?:[.!?…]\s|\n)\s*$/u
const REACH = 4 // code units: a stop, and blanks behind it

/** Whether a sentence begins at `start`, which keeps its capital. */
export function isSentenceStart(text: string, start: number): boolean {
  return start === 0 || AFTER_SENTENCE.test(text.slice(Math.max(0, start - REACH), start))
}

import type { GoldSentence } from '../data/treebank.ts'
import type { Answer } from './score.ts'

/** What is said of sentences that stand in one text, a line each; spans count in each sentence. */
export function inOneDocument(sentences: readonly GoldSentence[], answer: (text: string) => Answer): Answer[] {
  const starts: number[] = []
  let text = ''
  for (const sentence of sentences) {
    starts.push(text.length)
    text += `${sentence.text}\n\n`
  }
  const answers = answer(text)
  return sentences.map((sentence, at) => {
    const from = starts[at]!
    const own = answers.filter(({ span }) => span.start >= from && span.end <= from + sentence.text.length)
    return own.map(({ span, ...rest }) => ({ ...rest, span: { start: span.start - from, end: span.end - from } }))
  })
}

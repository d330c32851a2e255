import type { SegmentedSentence } from './segmented-sentence.ts'

/**
 * Sentences as CoNLL-U: form and part of speech; the other columns are `_`. Blanks within a word stay in the form, as
 * they do in UD_Vietnamese-VTB, each run of them as one; `SpaceAfter=No` where the next word touches.
 */
export function conlluOf(id: string, text: string, sentences: readonly SegmentedSentence[]): string {
  return sentences.map((sentence, at) => sentenceOf(`${id}-${at + 1}`, text, sentence)).join('')
}

function sentenceOf(id: string, text: string, { span, words }: SegmentedSentence): string {
  const lines = words.map(({ span, text: form, upos }, at) => {
    const touches = words[at + 1]?.span.start === span.end
    return [at + 1, oneLine(form), '_', upos, '_', '_', '_', '_', '_', touches ? 'SpaceAfter=No' : '_'].join('\t')
  })
  return [`# sent_id = ${id}`, `# text = ${oneLine(text.slice(span.start, span.end))}`, ...lines, '', ''].join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

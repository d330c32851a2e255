/** A word of the treebank with its place in the sentence. */
export interface TreebankWord {
  readonly form: string
  readonly upos: string
  readonly start: number
  readonly end: number
}

/** A sentence of the treebank; offsets are UTF-16 code units of `text`. */
export interface TreebankSentence {
  readonly id: string
  readonly text: string
  readonly words: readonly TreebankWord[]
}

/**
 * Reads a file of CoNLL-U: its sentences with the text of `# text =`, trimmed, since the file of 2023 leaves out the
 * blank behind the sign in one part. A form may hold blanks: a column is never split.
 *
 * @throws {Error} when a form does not stand in its sentence
 */
export function readTreebank(file: string): readonly TreebankSentence[] {
  return file
    .split(/\r?\n\r?\n/)
    .filter((block) => block.includes('# sent_id'))
    .map(readSentence)
}

function readSentence(block: string): TreebankSentence {
  const lines = block.split(/\r?\n/)
  const comment = (name: string) =>
    lines
      .find((line) => line.startsWith(`# ${name}`))
      ?.replace(/^[^=]*=/, '')
      .trim() ?? ''
  const id = comment('sent_id')
  const text = comment('text')
  const columns = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
  let from = 0
  const words = columns.map(([, form = '', , upos = '']) => {
    const start = text.indexOf(form, from)
    if (start < 0) throw new Error(`${id}: '${form}' does not stand in its sentence behind offset ${from}`)
    from = start + form.length
    return { form, upos, start, end: from }
  })
  return { id, text, words }
}

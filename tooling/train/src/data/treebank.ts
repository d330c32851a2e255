import { readTreebank } from '../../../corpus/src/treebank.ts'

/** A word of a sentence that is trained on. */
export interface GoldWord {
  readonly start: number
  readonly end: number
  readonly upos: string
}

/** A sentence with its words; offsets are UTF-16 in `text`. */
export interface GoldSentence {
  readonly id: string
  readonly text: string
  readonly words: readonly GoldWord[]
  /** Where each word begins in the text of the treebank, where that is another. */
  readonly sourceStarts?: readonly number[]
}

/** The treebank in its three parts. The last 562 sentences of dev are what nothing may be tuned on. */
export interface Treebank {
  readonly train: readonly GoldSentence[]
  readonly devFirst: readonly GoldSentence[]
  readonly tail: readonly GoldSentence[]
}

export const TAIL = 562
const BRACKETS: Readonly<Record<string, string>> = { LBKT: '(', RBKT: ')' }

/** Reads the two files of the treebank; brackets are written as such. */
export function treebankOf(train: string, dev: string): Treebank {
  const sentences = readTreebank(dev).map(withBrackets)
  return {
    train: readTreebank(train).map(withBrackets),
    devFirst: sentences.slice(0, -TAIL),
    tail: sentences.slice(-TAIL),
  }
}

function withBrackets({ id, words }: ReturnType<typeof readTreebank>[number]): GoldSentence {
  const forms = words.map(({ form, upos }) => ({ form: BRACKETS[form] ?? form, upos }))
  return { ...joinWords(id, forms, () => ' '), sourceStarts: words.map(({ start }) => start) }
}

/** A sentence of words with what `gap` says between them. */
export function joinWords(
  id: string,
  forms: readonly { readonly form: string; readonly upos: string }[],
  gap: (left: string, right: string) => string,
): GoldSentence {
  let text = ''
  const words: GoldWord[] = []
  for (const [at, { form, upos }] of forms.entries()) {
    if (at > 0) text += gap(forms[at - 1]!.form, form)
    words.push({ start: text.length, end: text.length + form.length, upos })
    text += form
  }
  return { id, text, words }
}

const TOUCHES_LEFT = /^(?:[.,:;!?)”’…%]|\.\.\.)$/
const TOUCHES_RIGHT = /^[(“‘]$/

/** The sentence as it is written outside of a treebank: marks stand at the word they belong to. */
export function asWritten({ id, text, words }: GoldSentence): GoldSentence {
  let quoted = false
  const forms = words.map(({ start, end, upos }) => ({ form: text.slice(start, end), upos }))
  return joinWords(id, forms, (left, right) => {
    if (left === '"') quoted = !quoted
    if (right === '"') return quoted ? '' : ' '
    if (left === '"' && quoted) return ''
    return TOUCHES_LEFT.test(right) || TOUCHES_RIGHT.test(left) ? '' : ' '
  })
}

import { normalizeText } from '@chugiai/normalizer'
import { type GoldSentence, joinWords } from '../data/treebank.ts'

/** Ways to write the same sentence, by name. */
export const FORMS: Readonly<Record<string, (sentence: GoldSentence) => GoldSentence>> = {
  'decomposed letters (NFD)': (sentence) => rewritten(sentence, (form) => form.normalize('NFD'), ' '),
  'modern tone marks': (sentence) =>
    rewritten(sentence, (form) => normalizeText(form, { tonePlacement: 'modern' }), ' '),
  'doubled blanks': (sentence) => rewritten(sentence, (form) => form.replaceAll(' ', '  '), '  '),
  'line ends as \\r\\n': (sentence) => {
    const { text, words } = rewritten(sentence, (form) => form, ' ')
    return { ...sentence, text: `${text}\r\n`, words }
  },
}

function rewritten({ id, text, words }: GoldSentence, write: (form: string) => string, blank: string): GoldSentence {
  const forms = words.map(({ start, end, upos }) => ({ form: write(text.slice(start, end)), upos }))
  return joinWords(id, forms, () => blank)
}

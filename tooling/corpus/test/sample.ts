import { checksumOf } from '../src/check.ts'
import { type MentionRow, readMentionRows, readSentenceRows, type SentenceRow } from '../src/layer.ts'
import { readTreebank, type TreebankSentence } from '../src/treebank.ts'

const TEXTS = ['Ông Lò Văn Páo rời xã Nậm Khao .', 'UBND xã họp ở nước Lào .']

/** A treebank of two invented sentences, one with the blank behind `# text =` and one without. */
export const treebank: readonly TreebankSentence[] = readTreebank(
  [
    ['# sent_id = a-1', `# text = ${TEXTS[0]}`, ...['Ông', 'Lò Văn Páo', 'rời', 'xã', 'Nậm Khao', '.'].map(line)].join(
      '\n',
    ),
    ['# sent_id = a-2', `# text =${TEXTS[1]}`, ...['UBND', 'xã', 'họp', 'ở', 'nước', 'Lào', '.'].map(line)].join('\n'),
  ].join('\n\n'),
)

export const sentences: readonly SentenceRow[] = readSentenceRows(
  [
    'sentence\tpart\tlabels\tlength\tsha256',
    ...TEXTS.map((text, i) => `a-${i + 1}\ttest\tnames\t${text.length}\t${checksumOf(text)}`),
  ].join('\n'),
)

/** The mentions of rows as they stand in the file, without its head. */
export const mentionsOf = (...rows: string[]): readonly MentionRow[] => readMentionRows(['head', ...rows].join('\n'))

export const GOOD = [
  'a-1\t4\t14\tPER\t\t\t',
  'a-1\t19\t30\tLOC\tcommune\t22-30\t',
  'a-2\t0\t7\tORG\tgovernment\t\tgeneric',
  'a-2\t14\t22\tLOC\tcountry\t19-22\t',
]

function line(form: string, i: number): string {
  return [i + 1, form, '_', 'NOUN', '_', '_', '_', '_', '_', '_'].join('\t')
}

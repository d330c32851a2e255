import { EXTRA_STEPS, SWITCHES } from '../normalize/normalize-switches.ts'
import type { Command, Flag } from './command.ts'
import { ANCHOR, CARRYING, LINES, modelFlag, READING, RUNNING, WRITING } from './shared-flags.ts'

const BATCH = [...READING, ...WRITING, ...RUNNING]

const SEGMENTED: Flag = {
  name: 'to',
  value: 'FORMAT',
  choices: ['auto', 'text', 'ndjson', 'conllu', 'parquet'],
  default: 'auto',
  formerly: ['format'],
  about: 'Form of the results; auto is as the input came',
}

/** The commands that work record by record. */
export const READING_COMMANDS: readonly Command[] = [
  {
    name: 'annotate',
    about: 'Read pages and suggest annotations; documents as NDJSON',
    arguments: '[FILE...]',
    flags: [
      ANCHOR,
      {
        name: 'to',
        value: 'FORMAT',
        choices: ['ndjson', 'conllu', 'parquet', 'show'],
        default: 'ndjson',
        formerly: ['format'],
        about: 'Form of the results; conllu is a word a line, show is for people',
      },
      {
        name: 'names',
        value: 'FILE',
        about: 'Names of your own, one a line: ORG, a tab, the name, more tabs and other ways to write it',
      },
      modelFlag('none'),
      {
        name: 'layers',
        value: 'LIST',
        about:
          'The only layers: blocks,sentences,words,mentions. When left out blocks and mentions, and of the others what a model made: rules can make them again',
      },
      { name: 'labels', value: 'LIST', about: 'The only labels of mentions: PER,ORG,LOC' },
      { name: 'min-score', value: 'NUMBER', about: 'The lowest score, from 0 to 1, of mentions that have one' },
      { name: 'plain', about: 'The texts are no newspaper pages: no title, no byline' },
      { name: 'sample', about: 'Annotate the sample article that comes with the package' },
      LINES,
      ...CARRYING,
      ...BATCH,
    ],
    examples: [
      ['annotate --sample --to show', 'the sample article, for people'],
      ['annotate bao/ --out ket-qua --resume', 'a folder of pages; again after a stop, and it goes on'],
      [
        'annotate crawl.ndjson.gz --text-field data.body --out kq --part-size 256MB --compress gzip',
        'a crawl, in parts',
      ],
      ['annotate bai.txt --model vi --to conllu', 'a word a line, with part of speech and names'],
      ['annotate binh-luan.txt --lines --plain --labels PER,ORG', 'a comment a line'],
    ],
    load: async () => (await import('../annotate/annotate-command.ts')).annotateCommand,
  },
  {
    name: 'parse',
    about: 'Read newspaper pages; articles as NDJSON',
    arguments: '[FILE...]',
    flags: [
      ANCHOR,
      {
        name: 'to',
        value: 'FORMAT',
        choices: ['ndjson', 'jsonl', 'parquet', 'schema-org', 'ninjs', 'markdown', 'html', 'text'],
        default: 'ndjson',
        formerly: ['format'],
        about: 'Form of the results; jsonl is another name of ndjson',
      },
      LINES,
      ...CARRYING,
      ...BATCH,
    ],
    examples: [
      ['parse trang.html', 'a page as an article'],
      ['parse bao/ --to markdown --out md', 'a folder of pages, a file each'],
    ],
    load: async () => (await import('../article/parse-command.ts')).parseCommand,
  },
  {
    name: 'normalize',
    about: 'Normalize text; text in, text out',
    arguments: '[FILE...]',
    flags: [
      {
        name: 'preset',
        value: 'NAME',
        choices: ['unicode', 'standard', 'search'],
        default: 'standard',
        about: 'What is done',
      },
      {
        name: 'tone-placement',
        value: 'STYLE',
        choices: ['keep', 'traditional', 'modern'],
        formerly: ['tone'],
        about: 'Tone marks of open rhymes: traditional is hòa, modern is hoà',
      },
      {
        name: 'yi-spelling',
        value: 'STYLE',
        choices: ['keep', 'i', 'y'],
        formerly: ['yi'],
        about: 'i or y after a lone onset: kĩ or kỹ',
      },
      { name: 'with', value: 'STEPS', about: `Steps to switch on: ${[...EXTRA_STEPS, ...SWITCHES].join(',')}` },
      { name: 'without', value: 'STEPS', about: 'Steps to switch off' },
      { name: 'expand', about: 'Write abbreviations out: UBND to Ủy ban nhân dân' },
      {
        name: 'verbalize',
        value: 'REGION',
        choices: ['north', 'south'],
        about: 'Numbers, dates, units as they are read aloud',
      },
      { name: 'unverbalize', about: 'Numbers in words back to figures' },
      { name: 'decimal', value: 'MARK', choices: ['comma', 'point'], about: 'With --unverbalize: 3,5 or 3.5' },
      {
        name: 'fold',
        value: 'STRENGTH',
        choices: ['base', 'letter', 'tone', 'case'],
        about: 'Fold for search: what still counts',
      },
      {
        name: 'strip',
        value: 'WHAT',
        choices: ['tones', 'marks'],
        about: 'Take off tones (Đặng to Đăng) or all marks (Đặng to Dang)',
      },
      {
        name: 'lines',
        value: 'WORK',
        choices: ['slug', 'name-case', 'sort'],
        about: 'Line by line at the end; sort is in the order of a dictionary. For a text a line see --input lines',
      },
      { name: 'detect', about: 'Change nothing: say which encodings the files may have' },
      {
        name: 'encoding',
        value: 'NAME',
        about: 'Encoding of the files, when it is known: tcvn3, vni, viscii, windows-1258, …',
      },
      {
        name: 'to-encoding',
        value: 'NAME',
        formerly: ['to'],
        about: 'Write in an encoding from before Unicode; what it lacks is reported',
      },
      { name: 'check', about: 'Change nothing: list what would change; status 1 if something would' },
      { name: 'diff', about: 'Change nothing: show the lines that would change; status 1 if some would' },
      { name: 'json', about: 'An object a record, with the alignment to the source' },
      ...BATCH,
    ],
    examples: [
      ['normalize bai.txt', 'the text, composed, without invisible letters, with tone marks in their places'],
      ['normalize --detect kho/*.txt', 'which encodings old files have'],
      ['normalize crawl.ndjson --out sach --resume', 'the text of each record; other fields stay as they are'],
    ],
    load: async () => (await import('../normalize/normalize-command.ts')).normalizeCommand,
  },
  {
    name: 'segment',
    about: 'Sentences and words; text a sentence a line, NDJSON with spans, CoNLL-U',
    arguments: '[FILE...]',
    flags: [
      SEGMENTED,
      modelFlag('vi'),
      { name: 'tags', about: 'With text: a part of speech behind each word' },
      LINES,
      ...BATCH,
    ],
    examples: [
      ['segment bai.txt', 'a sentence a line, _ within words'],
      ['segment crawl.ndjson --out cau', 'each record with its sentences and words, as spans'],
    ],
    load: async () => (await import('../segment/segment-command.ts')).segmentCommand,
  },
  {
    name: 'tag',
    about: 'Words with parts of speech; text a sentence a line, NDJSON with spans, CoNLL-U',
    arguments: '[FILE...]',
    flags: [SEGMENTED, modelFlag('vi'), LINES, ...BATCH],
    examples: [
      ['tag bai.txt', 'a sentence a line, a part of speech behind each word'],
      ['tag bai.txt --to conllu', 'a word a line, as treebanks are written'],
    ],
    load: async () => (await import('../segment/segment-command.ts')).tagCommand,
  },
  {
    name: 'ground',
    about: "A language model's quotes as exact spans; documents as NDJSON",
    arguments: '[FILE...]',
    flags: [
      { name: 'text', value: 'FILE', about: 'One text; without it, NDJSON of text with extractions or answer' },
      { name: 'extractions', value: 'FILE', about: 'What the model answered to it: JSON, in whatever words' },
      { name: 'model', value: 'NAME', default: 'model', about: 'Whom the annotations come from' },
      { name: 'layer', value: 'NAME', default: 'mentions', about: 'The layer that they go to' },
      {
        name: 'order',
        value: 'ORDER',
        choices: ['auto', 'reading'],
        default: 'auto',
        about: 'reading, if the model was asked to keep the order of the text',
      },
      { name: 'strict', about: 'What has no place is a finding: status 1' },
      ...CARRYING,
      ...BATCH,
    ],
    examples: [
      ['ground --text bai.txt --extractions tra-loi.json', 'one answer'],
      ['ground tra-loi.ndjson --model qwen', 'a text and an answer a line'],
    ],
    load: async () => (await import('../ground/ground-command.ts')).groundCommand,
  },
]

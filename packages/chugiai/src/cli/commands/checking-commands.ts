import type { Command } from './command.ts'
import { ANCHOR, JSON_LINES, STRICT } from './shared-flags.ts'

/** The commands that look at results, and that turn them into others. */
export const CHECKING_COMMANDS: readonly Command[] = [
  {
    name: 'convert',
    about: 'Annotations from one format to another; folders and packed files too',
    arguments: '[FILE...]',
    flags: [
      { name: 'from', value: 'FORMAT', default: 'auto', about: 'Format of the files, found out by content if auto' },
      {
        name: 'to',
        value: 'FORMAT',
        about: 'brat, conll, conllu, doccano, label-studio, spacy, huggingface, prodigy, csv, parquet, …',
      },
      { name: 'out', value: 'DIR', about: 'Where files go; one alone goes to standard output without it' },
      {
        name: 'unit',
        value: 'UNIT',
        choices: ['auto', 'codePoint', 'utf16', 'utf8'],
        about: 'How offsets count that are read',
      },
      {
        name: 'scheme',
        value: 'NAME',
        choices: ['IOB1', 'IOB2', 'IOE1', 'IOE2', 'BIOES', 'BILOU', 'IO'],
        about: 'Tags that are written',
      },
      { name: 'nested', about: 'Columns of tags for spans over others, as GermEval has them' },
      {
        name: 'rows',
        value: 'KIND',
        choices: ['spans', 'tokens'],
        about: 'What a row of Parquet is: a span, or a document with lists of tokens and tags',
      },
      { name: 'layers', value: 'LIST', about: 'The only layers to write: mentions,mentions@lan' },
      {
        name: 'loss',
        value: 'POLICY',
        choices: ['error', 'warn', 'ignore'],
        default: 'warn',
        about: 'What cannot be written; with error nothing is written then',
      },
      { name: 'overwrite', about: 'Write over files that are there' },
    ],
    examples: [
      ['convert du-an/ --to conll --out conll', 'a brat project as columns'],
      ['convert doccano.jsonl --to ndjson', 'an export of doccano as documents'],
    ],
    load: async () => (await import('../convert/convert-command.ts')).convertCommand,
  },
  {
    name: 'validate',
    about: 'Check documents, articles and label schemas; issues with path and hint',
    arguments: '[FILE...]',
    flags: [
      {
        name: 'from',
        value: 'FORMAT',
        about: 'Check files of another tool: brat, webanno-tsv, …; auto finds out which',
      },
      STRICT,
      JSON_LINES,
    ],
    examples: [
      ['validate ket-qua/', 'all files of a folder'],
      ['validate --from auto du-an/', 'a project of brat, or of another tool'],
      ['annotate bai.txt | chugiai validate', 'what a program writes'],
    ],
    load: async () => (await import('../check/validate-command.ts')).validateCommand,
  },
  {
    name: 'lint',
    about: 'Read pages or articles and say what is odd in them',
    arguments: '[FILE...]',
    flags: [
      ANCHOR,
      { name: 'text-field', value: 'NAME', default: 'text', about: 'Where records hold their text' },
      STRICT,
      JSON_LINES,
    ],
    examples: [['lint bao/', 'dates that do not fit, no byline, a repeated lede']],
    load: async () => (await import('../check/lint-command.ts')).lintCommand,
  },
  {
    name: 'evaluate',
    about: 'Precision, recall and F1 by label, comparing spans of the raw file',
    arguments: 'GOLD PREDICTED',
    least: 2,
    most: 2,
    flags: [
      { name: 'layer', value: 'NAME', default: 'mentions', about: 'The layer to compare' },
      { name: 'labels', value: 'LIST', about: 'The only labels to count: PER,ORG,ROLE' },
      {
        name: 'pair',
        value: 'HOW',
        choices: ['id', 'order'],
        default: 'id',
        about: 'Which documents belong together: those of one id, or those of one place in the files',
      },
      JSON_LINES,
    ],
    examples: [['evaluate vang.ndjson doan.ndjson --labels PER,ORG', 'two labels of a whole set']],
    load: async () => (await import('../evaluate/evaluate-command.ts')).evaluateCommand,
  },
  {
    name: 'schema',
    about: 'Print a JSON Schema',
    arguments: 'article|document|labels',
    least: 1,
    most: 1,
    flags: [],
    examples: [['schema document', 'of an annotated document']],
    load: async () => (await import('../schema/schema-command.ts')).schemaCommand,
  },
]

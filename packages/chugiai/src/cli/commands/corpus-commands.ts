import { MEASURES, UNITS } from '../corpus/agree-measures.ts'
import type { Command, Flag } from './command.ts'
import { JSON_LINES } from './shared-flags.ts'

const FIELDS: readonly Flag[] = [
  { name: 'text-field', value: 'NAME', default: 'text', about: 'Where records hold their text' },
  { name: 'id-field', value: 'NAME', default: 'id', about: 'Where records hold their id' },
]
const THRESHOLD: Flag = {
  name: 'threshold',
  value: 'NUMBER',
  default: '0.3',
  about: 'The largest distance of two texts that repeat one another, from 0 to 1',
}
const SEED: Flag = { name: 'seed', value: 'N', default: '1', about: 'The same number chooses the same records' }
const OVERWRITE: Flag = { name: 'overwrite', about: 'Write over a file that is there' }

/** The commands for a corpus as a whole. */
export const CORPUS_COMMANDS: readonly Command[] = [
  {
    name: 'stats',
    about: 'Lengths, labels, languages, encodings and quality flags of a corpus',
    arguments: '[FILE...]',
    flags: [...FIELDS, JSON_LINES, { name: 'html', value: 'FILE', about: 'Write a page with plots too' }, OVERWRITE],
    examples: [
      ['stats ket-qua/', 'a table'],
      ['stats crawl.ndjson --html stats.html', 'and a page with plots'],
    ],
    load: async () => (await import('../corpus/stats-command.ts')).statsCommand,
  },
  {
    name: 'dedupe',
    about: 'Records without those that repeat an earlier one, exactly or nearly',
    arguments: '[FILE...]',
    flags: [
      THRESHOLD,
      { name: 'exact', about: 'Only texts that are the same but for case, marks and blanks' },
      { name: 'duplicates', value: 'FILE', about: 'Write which records were left out, and what they repeat' },
      OVERWRITE,
      ...FIELDS,
    ],
    examples: [['dedupe crawl.ndjson --duplicates lap.ndjson > sach.ndjson', 'the first of each group stays']],
    load: async () => (await import('../corpus/dedupe-command.ts')).dedupeCommand,
  },
  {
    name: 'sample',
    about: 'Some records, each as likely as any other',
    arguments: '[FILE...]',
    flags: [
      { name: 'count', value: 'N', default: '100', about: 'How many' },
      { name: 'by', value: 'FIELD', about: 'As large a part of each value of this field' },
      SEED,
      ...FIELDS,
    ],
    examples: [['sample crawl.ndjson --count 500 --by nguon > mau.ndjson', 'of each source as much as it has']],
    load: async () => (await import('../corpus/sample-command.ts')).sampleCommand,
  },
  {
    name: 'split',
    about: 'Train, dev and test parts; what repeats one another goes to one of them',
    arguments: '[FILE...]',
    flags: [
      { name: 'out', value: 'DIR', about: 'Where train.ndjson, dev.ndjson and test.ndjson go' },
      { name: 'shares', value: 'LIST', default: '0.8,0.1,0.1', about: 'The parts of the whole' },
      THRESHOLD,
      SEED,
      OVERWRITE,
      ...FIELDS,
    ],
    examples: [['split gan-nhan.ndjson --out chia', 'eight tenths to learn, one to tune, one to test']],
    load: async () => (await import('../corpus/split-command.ts')).splitCommand,
  },
  {
    name: 'diff',
    about: 'What two annotated sets say differently of the same documents',
    arguments: 'BEFORE AFTER',
    least: 2,
    most: 2,
    flags: [{ name: 'layers', value: 'LIST', default: 'mentions', about: 'The layers to compare' }, JSON_LINES],
    examples: [['diff cu.ndjson moi.ndjson', 'spans that were added (+), removed (-) or got another label (~)']],
    load: async () => (await import('../corpus/diff-command.ts')).diffCommand,
  },
  {
    name: 'agree',
    about: 'How far annotators agree: a file each, or one file with a layer each',
    arguments: 'FILE...',
    least: 1,
    flags: [
      { name: 'layer', value: 'NAME', default: 'mentions', about: 'The layer of each file' },
      { name: 'layers', value: 'LIST', about: 'The layers of one file: mentions@an,mentions@lan' },
      { name: 'measure', value: 'NAME', choices: MEASURES, default: 'f1', about: 'How agreement is measured' },
      {
        name: 'unit',
        value: 'UNIT',
        choices: UNITS,
        default: 'token',
        about: 'What is rated, for measures of ratings',
      },
      JSON_LINES,
    ],
    examples: [['agree an.ndjson lan.ndjson --measure alpha-u', 'two people on the same documents']],
    load: async () => (await import('../corpus/agree-command.ts')).agreeCommand,
  },
]

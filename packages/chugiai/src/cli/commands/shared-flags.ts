import { INPUT_KINDS } from '../input/file-kind.ts'
import { PACKINGS } from '../output/packing.ts'
import type { Flag } from './command.ts'

/** How records are read. */
export const READING: readonly Flag[] = [
  {
    name: 'input',
    value: 'KIND',
    choices: ['auto', ...INPUT_KINDS],
    default: 'auto',
    about: 'How input is taken (warc: the pages of a web archive); auto looks at the name and the first bytes',
  },
  {
    name: 'text-field',
    value: 'NAME',
    default: 'text',
    about: 'Where records hold their text; data.text is text within data',
  },
  { name: 'id-field', value: 'NAME', default: 'id', about: 'Where records hold their id' },
  { name: 'max-length', value: 'SIZE', about: 'Longest record, such as 50MB; a longer one fails' },
]

/** A text a line: of commands whose `--lines` means nothing else. */
export const LINES: Flag = { name: 'lines', about: 'Take each line as a text of its own' }

/** How a run goes. */
export const RUNNING: readonly Flag[] = [
  { name: 'workers', value: 'N', about: 'How many threads work; the cores when left out, none for what is small' },
  { name: 'unordered', about: 'Write results as they are ready, not in the order of the records' },
  { name: 'errors', value: 'FILE', about: "Where failed records go; 'inline' leaves them in the results" },
  { name: 'max-errors', value: 'N', about: 'Stop when more records have failed' },
  {
    name: 'timeout',
    value: 'SECONDS',
    default: '60',
    about: 'Longest time for a record; one that takes longer is tried again alone, then set aside',
  },
  {
    name: 'worker-memory',
    value: 'SIZE',
    default: '2GB',
    about: 'Most memory of a thread for its objects; a record that takes more is tried again alone, then set aside',
  },
  {
    name: 'progress',
    value: 'STYLE',
    choices: ['none', 'bar', 'lines', 'json'],
    about: 'How progress is told on standard error',
  },
  { name: 'quiet', about: 'Errors alone: no warnings, no progress' },
  { name: 'dry-run', about: 'Say what would be read and written, and do nothing' },
  { name: 'config', value: 'FILE', about: 'Flags from this file; chugiai.config.json when it is there' },
]

/** Where results go. */
export const WRITING: readonly Flag[] = [
  {
    name: 'out',
    value: 'DIR',
    about: 'Results to this folder, a file an input; refused over an input or earlier results',
  },
  { name: 'resume', about: 'With --out: go on where an earlier run stopped' },
  { name: 'overwrite', about: 'With --out: replace the results of an earlier run' },
  { name: 'compress', value: 'HOW', choices: PACKINGS, default: 'none', about: 'Pack the results' },
  {
    name: 'part-size',
    value: 'SIZE',
    about: 'With --out: results of all inputs in parts of this size before packing, such as 256MB',
  },
  { name: 'part-records', value: 'N', about: 'With --out: results of all inputs in parts of so many records' },
]

/** Which fields of a record stay with what is made of it. */
export const CARRYING: readonly Flag[] = [
  {
    name: 'keep-fields',
    value: 'LIST',
    about: "The only fields of a record that go along, into 'metadata'; all when left out",
  },
  { name: 'drop-fields', value: 'LIST', about: "Fields that do not go along; '*' is all" },
]

export const ANCHOR: Flag = {
  name: 'anchor',
  value: 'DAY',
  about: 'A day the pages were known to exist, such as 2019-03-25: dates without a year are put on or before it',
}

export const STRICT: Flag = { name: 'strict', about: 'Warnings count as findings too' }

export const JSON_LINES: Flag = { name: 'json', about: 'Numbers and issues for programs, as JSON' }

/** The flag of commands that run a model. */
export const modelFlag = (byDefault: 'vi' | 'none'): Flag => ({
  name: 'model',
  value: 'MODEL',
  default: byDefault,
  about: 'vi, the model that is shipped; none, for rules alone; a file of packModel(), or the address of a manifest',
})

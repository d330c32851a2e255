import { wrapText } from '../terminal/wrap-words.ts'
import type { Command, Flag } from './command.ts'
import { COMMON } from './read-arguments.ts'

const WIDTH = 100

const EXIT_HELP = [
  'Exit status',
  '  0 done   1 findings, or records that failed   2 bad usage   3 internal error, or output that could not be written',
  '  130 stopped by Ctrl-C',
]

/** What `chugiai --help` prints: the commands, a line each. */
export function helpOfAll(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map(({ name }) => name.length))
  return lines([
    'chugiai: annotate Vietnamese text',
    '',
    'Usage',
    '  chugiai COMMAND [FILE...] [flags]',
    '',
    'Commands',
    ...commands.map(({ name, about }) => `  ${name.padEnd(widest)}  ${about}`),
    '',
    "See 'chugiai help COMMAND' for its flags and examples, 'chugiai --version' for the version.",
    '',
    ...EXIT_HELP,
  ])
}

/** What `chugiai COMMAND --help` prints: its flags with their choices, and examples. */
export function helpOf(command: Command): string {
  const heads = [...command.flags, ...COMMON].map((flag) => ({ flag, head: headOf(flag) }))
  const widest = Math.min(26, Math.max(...heads.map(({ head }) => head.length)))
  return lines([
    command.about,
    '',
    'Usage',
    `  chugiai ${command.name} ${command.arguments} [flags]`.trimEnd(),
    '',
    'Flags',
    ...heads.flatMap(({ flag, head }) => flagLines(head, textOf(flag), widest)),
    '',
    'Examples',
    ...command.examples.flatMap(([line, about]) => [`  chugiai ${line}`, `      ${about}`]),
    '',
    ...EXIT_HELP,
  ])
}

const lines = (all: readonly string[]) => `${all.join('\n')}\n`

function headOf({ name, value }: Flag): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

function textOf({ about, choices, default: usual }: Flag): string {
  const named = choices === undefined ? '' : ` (${choices.join(', ')})`
  return `${about}${named}${usual === undefined ? '' : ` [${usual}]`}`
}

function flagLines(head: string, about: string, widest: number): string[] {
  const [first = '', ...rest] = wrapText(about, WIDTH - widest - 4)
  const indent = ' '.repeat(widest + 4)
  const top = head.length > widest ? [`  ${head}`, `${indent}${first}`] : [`  ${head.padEnd(widest)}  ${first}`]
  return [...top, ...rest.map((line) => `${indent}${line}`)]
}

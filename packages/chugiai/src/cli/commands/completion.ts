import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { UsageError } from '../terminal/usage-error.ts'
import type { Command, Flag } from './command.ts'

/** Prints what a shell needs to complete commands, flags and their choices. */
export function completion(shell: string, commands: readonly Command[]): ExitStatus {
  const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
  if (write === undefined)
    throw new UsageError(`There is a completion for ${Object.keys(SHELLS).join(', ')}, not '${shell}'`)
  process.stdout.write(write(commands))
  return EXIT.done
}

const SHELLS: Readonly<Record<string, (commands: readonly Command[]) => string>> = { bash, zsh, fish }

const flagNames = ({ flags }: Command) => ['--help', ...flags.map(({ name }) => `--${name}`)].join(' ')
const names = (commands: readonly Command[]) => ['help', ...commands.map(({ name }) => name)].join(' ')

function choicesOf({ name, flags }: Command): string[] {
  return flags.flatMap(({ name: flag, choices }) =>
    choices === undefined ? [] : [`    ${name}:--${flag}) words="${choices.join(' ')}" ;;`],
  )
}

function bash(commands: readonly Command[]): string {
  return `_chugiai() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${names(commands)}" -- "$word")); return; fi
  case "\${COMP_WORDS[1]}:$before" in
${commands.flatMap(choicesOf).join('\n')}
    help:*) words="${names(commands)}" ;;
  esac
  if [ -z "$words" ] && [ "\${word#-}" != "$word" ]; then
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name}) words="${flagNames(command)}" ;;`).join('\n')}
    esac
  fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _chugiai chugiai
`
}

function zsh(commands: readonly Command[]): string {
  return `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`
}

function fish(commands: readonly Command[]): string {
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const ofFlag = (command: Command, { name, about, choices, value }: Flag) =>
    `complete -c chugiai -n '__fish_seen_subcommand_from ${command.name}' -l ${name} -d ${quoted(about)}` +
    (value === undefined ? '' : ' -r') +
    (choices === undefined ? '' : ` -a ${quoted(choices.join(' '))}`)
  const lines = commands.flatMap((command) => [
    `complete -c chugiai -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.about)}`,
    ...command.flags.map((flag) => ofFlag(command, flag)),
  ])
  return `${lines.join('\n')}\n`
}

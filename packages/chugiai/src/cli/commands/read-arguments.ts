import { meant } from '../terminal/did-you-mean.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { type Command, camelCase, type Flag } from './command.ts'

/** What was typed behind the name of a command. */
export interface TypedArguments {
  readonly args: readonly string[]
  /** By their names in camel case; a switch is `true`, or `false` as `--no-NAME`. */
  readonly flags: FlagValues
}

/** Flags that every command has. */
export const COMMON: readonly Flag[] = [{ name: 'help', about: 'Print this page' }]

/**
 * Reads the arguments of a command. A value arrives letter for letter; a flag stands there once; behind `--` are files.
 *
 * @throws {UsageError} in words of what was typed, with the flag that was meant
 */
export function readArguments(command: Command, typed: readonly string[]): TypedArguments {
  const flags: Record<string, string | boolean> = {}
  const args: string[] = []
  for (let i = 0; i < typed.length; i++) {
    const argument = typed[i] ?? ''
    if (argument === '--') {
      args.push(...typed.slice(i + 1))
      break
    }
    if (argument === '-h') flags.help = true
    else if (argument === '-' || !argument.startsWith('-')) args.push(argument)
    else if (takeFlag(command, argument, typed[i + 1], flags)) i++
  }
  if (flags.help !== true) checkCount(command, args)
  return { args, flags }
}

/** Notes one flag. @returns whether its value was the next argument */
function takeFlag(
  command: Command,
  argument: string,
  next: string | undefined,
  flags: Record<string, string | boolean>,
): boolean {
  const [, name = '', given] = /^--?([^=]*)(?:=(.*))?$/s.exec(argument) ?? []
  const found = argument.startsWith('--') ? findFlag(command, name) : undefined
  if (found === undefined) throw unknownFlag(command, argument, name)
  const { flag, isOff } = found
  const key = camelCase(flag.name)
  if (key in flags) throw new UsageError(`--${flag.name} is there 2 times or more; it is taken once`)
  if (flag.value === undefined) {
    if (given !== undefined) throw new UsageError(`--${name} is a switch and takes no value, not '${given}'`)
    flags[key] = !isOff
    return false
  }
  const value = given ?? (next === undefined || /^--./.test(next) ? undefined : next)
  if (value === undefined) throw new UsageError(`--${name} needs a value: --${flag.name} ${flag.value}`)
  flags[key] = checked(flag, `--${name}`, value)
  return given === undefined
}

/** @throws {UsageError} when the flag has choices and this is none */
export function checked({ choices }: Flag, name: string, value: string): string {
  if (choices === undefined || choices.includes(value)) return value
  throw new UsageError(`${name} is one of ${choices.join(', ')}, not '${value}'${meant(value, choices)}`)
}

/** The flag of a name, of one of its former names, or switched off as `no-NAME`. */
export function findFlag(
  { flags }: Command,
  name: string,
): { readonly flag: Flag; readonly isOff: boolean } | undefined {
  const all = [...flags, ...COMMON]
  const flag = all.find((one) => one.name === name || camelCase(one.name) === name || one.formerly?.includes(name))
  if (flag !== undefined) return { flag, isOff: false }
  const off = all.find((one) => one.value === undefined && `no-${one.name}` === name)
  return off === undefined ? undefined : { flag: off, isOff: true }
}

function unknownFlag({ name: command, flags }: Command, argument: string, name: string): UsageError {
  const known = [...flags, ...COMMON].map((flag) => `--${flag.name}`)
  const typed = argument.split('=')[0] ?? argument
  return new UsageError(`${command} has no flag ${typed}${meant(`--${name}`, known)}`)
}

function checkCount(
  { name, arguments: shape, least = 0, most = Number.POSITIVE_INFINITY }: Command,
  args: readonly string[],
) {
  if (args.length < least) throw new UsageError(`${name} needs more: chugiai ${name} ${shape}`)
  if (args.length > most) throw new UsageError(`${name} takes no '${args[most]}': chugiai ${name} ${shape}`)
}

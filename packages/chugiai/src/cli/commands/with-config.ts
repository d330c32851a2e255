import { isObject } from '@chugiai/text'
import type { Config } from '../config/read-config.ts'
import { meant } from '../terminal/did-you-mean.ts'
import type { FlagValues } from '../terminal/flag-values.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { type Command, camelCase, kebabCase } from './command.ts'
import { checked, findFlag } from './read-arguments.ts'

/**
 * The flags that were typed, with those of a file beneath them: first the ones for this command, then the ones for all.
 *
 * @throws {UsageError} for a name that no command has, and a value that the flag cannot have
 */
export function withConfig(
  typed: FlagValues,
  { file, values }: Config,
  command: Command,
  commands: readonly Command[],
): FlagValues {
  const own = values[command.name]
  const forAll = Object.entries(values).filter(([name]) => commands.every((one) => one.name !== name))
  for (const [name] of forAll) assertKnown(file, name, commands)
  if (own !== undefined && !isObject(own)) throw new UsageError(`${file}: ${command.name} is no object of flags`)
  for (const name of Object.keys(own ?? {})) assertKnown(file, name, [command])
  return { ...flagsOf(file, Object.fromEntries(forAll), command), ...flagsOf(file, own ?? {}, command), ...typed }
}

function flagsOf(file: string, values: Readonly<Record<string, unknown>>, command: Command): FlagValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, string | boolean][] => {
      const flag = findFlag(command, kebabCase(name))?.flag
      if (flag === undefined) return []
      const isSwitch = flag.value === undefined
      if (isSwitch !== (typeof value === 'boolean')) {
        throw new UsageError(`${file}: ${name} is ${isSwitch ? 'true or false' : `a value: ${flag.value}`}`)
      }
      return [
        [camelCase(flag.name), typeof value === 'boolean' ? value : checked(flag, `${file}: ${name}`, textOf(value))],
      ]
    }),
  )
}

/** Lists may be written as lists. */
const textOf = (value: unknown) => (Array.isArray(value) ? value.join(',') : String(value))

function assertKnown(file: string, name: string, commands: readonly Command[]): void {
  if (commands.some((command) => findFlag(command, kebabCase(name)) !== undefined)) return
  const known = commands.flatMap(({ flags }) => flags.map((flag) => camelCase(flag.name)))
  throw new UsageError(`${file}: there is no flag '${name}'${meant(name, known)}`)
}

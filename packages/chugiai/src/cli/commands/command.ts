import type { ExitStatus } from '../terminal/exit-status.ts'
import type { FlagValues } from '../terminal/flag-values.ts'

/** What a flag of the command line is, for reading it, for `--help` and for completion. */
export interface Flag {
  /** Without its dashes: `text-field`. Options of the API have the same name in camel case. */
  readonly name: string
  readonly about: string
  /** What its value is called: `DIR`. A switch when left out. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly default?: string
  /** Other names that it was known by; they are read, and not shown. */
  readonly formerly?: readonly string[]
}

export interface Command {
  readonly name: string
  /** One line, for the list of commands. */
  readonly about: string
  /** As `--help` writes them: `[FILE...]`. */
  readonly arguments: string
  /** How many arguments there must be, and may be. */
  readonly least?: number
  readonly most?: number
  readonly flags: readonly Flag[]
  /** Command lines that work, without `chugiai`, and what each does. */
  readonly examples: readonly (readonly [line: string, about: string])[]
  /** What runs it; loaded when it is called, so that a small command starts fast. */
  readonly load: (
    commands: readonly Command[],
  ) => Promise<(args: readonly string[], flags: FlagValues) => Promise<ExitStatus> | ExitStatus>
}

/** The name of a flag as options of the API are written: `text-field` to `textField`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The other way round: `textField` to `text-field`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

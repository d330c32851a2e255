import { UsageError } from './usage-error.ts'

// The parser of the command line turns what looks like a number into one, and `--out 2024.10` into 2024.1. A sign before it,
// which nobody can type, keeps it a string; it is taken off again behind the parser.
const MARK = '\0'
const LOOKS_LIKE_NUMBER = /^(?:[-+]?[\d.]|0x|-?Infinity$)/i

/** Arguments that the parser leaves as they were typed. Behind `--` everything is a file. */
export function markNumbers(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  return argv.map((argument, i) => (end >= 0 && i >= end ? argument : markNumber(argument)))
}

function markNumber(argument: string): string {
  const [, flag, value] = /^(--[^=]+=)(.*)$/s.exec(argument) ?? [undefined, '', argument]
  return LOOKS_LIKE_NUMBER.test(value!) && !value!.startsWith('--') ? `${flag}${MARK}${value}` : argument
}

/** What the parser gives for one argument or flag, as it was typed. */
export function asTyped(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(MARK, '')
  return Array.isArray(value) ? value.map(asTyped) : value
}

/**
 * The flags as they were typed, each once.
 *
 * @throws {UsageError} when a flag with a value is there twice
 */
export function flagsAsTyped(flags: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const typed = Object.entries(flags).map(([name, value]) => {
    if (!Array.isArray(value) || name === '--') return [name, asTyped(value)]
    if (value.every((one) => one === true)) return [name, true]
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    throw new UsageError(`--${flag} is there ${value.length} times; it is taken once`)
  })
  return Object.fromEntries(typed)
}

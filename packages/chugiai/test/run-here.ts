import { vi } from 'vitest'
import { COMMANDS } from '../src/cli/commands/commands.ts'
import { readArguments } from '../src/cli/commands/read-arguments.ts'
import type { CliResult } from './run-cli.ts'

/** Runs a command from the sources in this process: for tables of many small cases. It has no standard input. */
export async function runHere([name, ...typed]: readonly string[]): Promise<CliResult> {
  const command = COMMANDS.find((one) => one.name === name)
  if (command === undefined) throw new Error(`There is no command ${name}`)
  const told = { stdout: '', stderr: '' }
  const listen = (stream: 'stdout' | 'stderr') =>
    vi.spyOn(process[stream], 'write').mockImplementation((data) => {
      told[stream] += typeof data === 'string' ? data : Buffer.from(data).toString()
      return true
    })
  const spies = [listen('stdout'), listen('stderr')]
  try {
    const { args, flags } = readArguments(command, typed)
    const status = await (await command.load(COMMANDS))(args, flags)
    return { status, ...told }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

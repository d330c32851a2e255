import type { Command } from './commands/command.ts'
import { COMMANDS } from './commands/commands.ts'
import { helpOf, helpOfAll } from './commands/help.ts'
import { readArguments } from './commands/read-arguments.ts'
import { withConfig } from './commands/with-config.ts'
import { readConfig } from './config/read-config.ts'
import { meant } from './terminal/did-you-mean.ts'
import { EXIT, type ExitStatus } from './terminal/exit-status.ts'
import { OutputError, outputError } from './terminal/output-error.ts'
import { UsageError } from './terminal/usage-error.ts'
import { version } from './terminal/version.ts'
import { visible } from './terminal/visible.ts'

async function main(typed: readonly string[]): Promise<ExitStatus> {
  process.stdout.on('error', endQuietly)
  try {
    return await run(typed)
  } catch (error) {
    if (error instanceof OutputError) return failedOutput(error)
    const isUsage = error instanceof UsageError
    const [name] = typed
    const help = COMMANDS.some((command) => command.name === name) ? `chugiai help ${name}` : 'chugiai --help'
    if (isUsage) process.stderr.write(`chugiai: ${visible(error.message)}\nSee '${help}'.\n`)
    else
      process.stderr.write(
        `chugiai: internal error: ${visible(error instanceof Error ? (error.stack ?? '') : String(error))}\n`,
      )
    return isUsage ? EXIT.usage : EXIT.internal
  }
}

async function run([name, ...rest]: readonly string[]): Promise<ExitStatus> {
  if (name === '--version' || name === '-v') return print(`chugiai/${version} node/${process.versions.node}\n`)
  if (name === '--help' || name === '-h') return print(helpOfAll(COMMANDS))
  if (name === 'help') return help(rest)
  if (name === undefined) {
    process.stderr.write(helpOfAll(COMMANDS))
    return EXIT.usage
  }
  return runCommand(commandOf(name), rest)
}

async function runCommand(command: Command, rest: readonly string[]): Promise<ExitStatus> {
  const { args, flags: typed } = readArguments(command, rest)
  if (typed.help === true) return print(helpOf(command))
  const config = await readConfig(typed.config === undefined ? undefined : String(typed.config))
  const flags = config === undefined ? typed : withConfig(typed, config, command, COMMANDS)
  return (await command.load(COMMANDS))(args, flags)
}

function help([name]: readonly string[]): ExitStatus {
  return print(name === undefined ? helpOfAll(COMMANDS) : helpOf(commandOf(name)))
}

function commandOf(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name)
  if (found !== undefined) return found
  const names = COMMANDS.map((command) => command.name)
  throw new UsageError(`There is no command '${name}'${meant(name, names)}`)
}

function print(text: string): ExitStatus {
  process.stdout.write(text)
  return EXIT.done
}

/** A reader that has seen enough (`chugiai … | head`) is no fault. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? EXIT.done : failedOutput(outputError('Standard output', error)))
}

function failedOutput(error: OutputError): ExitStatus {
  process.stderr.write(`chugiai: ${visible(error.message)}\n`)
  return EXIT.internal
}

process.exitCode = await main(process.argv.slice(2))

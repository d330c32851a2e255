import { CHECKING_COMMANDS } from './checking-commands.ts'
import type { Command } from './command.ts'
import { CORPUS_COMMANDS } from './corpus-commands.ts'
import { READING_COMMANDS } from './reading-commands.ts'
import { SETUP_COMMANDS } from './setup-commands.ts'

/** Every command, in the order of `chugiai --help`. */
export const COMMANDS: readonly Command[] = [
  ...READING_COMMANDS,
  ...CHECKING_COMMANDS,
  ...CORPUS_COMMANDS,
  ...SETUP_COMMANDS,
]

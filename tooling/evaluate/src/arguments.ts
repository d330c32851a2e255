import { resolve } from 'node:path'

/**
 * Reads the arguments of an evaluation, `SHARED_FOLDER [--json]`; ends the process with status 2 when they are others.
 * The folder is relative to where the command was typed: npm runs a script in the folder of its workspace.
 */
export function readArguments(command: string): { readonly folder: string; readonly isJson: boolean } {
  const [folder, format] = process.argv.slice(2)
  if (folder === undefined || (format !== undefined && format !== '--json')) {
    console.error(`usage: ${command} SHARED_FOLDER [--json]`)
    process.exit(2)
  }
  return { folder: resolve(process.env.INIT_CWD ?? '', folder), isJson: format === '--json' }
}

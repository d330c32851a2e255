import { existsSync } from 'node:fs'
import { OutputFile } from '../output/output-file.ts'
import { EXIT, type ExitStatus } from '../terminal/exit-status.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { CONFIG_NAMES } from './read-config.ts'

const EXAMPLE = {
  textField: 'text',
  idField: 'id',
  annotate: { maxErrors: '1000', progress: 'lines' },
}

/** `chugiai init`: a file of flags to begin with. */
export function initCommand(): ExitStatus {
  const there = CONFIG_NAMES.find((name) => existsSync(name))
  if (there !== undefined) throw new UsageError(`${there} is there already`)
  const file = new OutputFile('chugiai.config.json', 'wx')
  file.write(`${JSON.stringify(EXAMPLE, null, 2)}\n`)
  file.close()
  process.stderr.write(
    'chugiai.config.json is written: flags at the top are for every command that has them, those below a command for it\n',
  )
  return EXIT.done
}

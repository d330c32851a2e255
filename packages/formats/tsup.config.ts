import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { library } from '../../tsup.config.base.ts'

// A folder with an index is a format, and an entry of its own.
const entries = readdirSync(fileURLToPath(new URL('src', import.meta.url)))
  .map((name) => `src/${name}/index.ts`)
  .filter((entry) => existsSync(fileURLToPath(new URL(entry, import.meta.url))))

export default library({ entries: ['src/index.ts', ...entries] })

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Version of the package. */
export const version: string = JSON.parse(readFileSync(manifestAbove(fileURLToPath(import.meta.url)), 'utf8')).version

/** The `package.json` that is nearest above a file: sources and builds lie at different depths. */
function manifestAbove(path: string): string {
  const manifest = join(dirname(path), 'package.json')
  return existsSync(manifest) ? manifest : manifestAbove(dirname(path))
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The articles of the repository's tests, as they come. */
export function sampleTexts(repository: string): string[] {
  const folder = join(repository, 'packages/article/test/fixtures')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

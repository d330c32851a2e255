import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Folder of sources that is mutated, by package. The package's own tests must notice. */
export const TARGETS: Readonly<Record<string, string>> = {
  text: 'packages/text/src',
  normalizer: 'packages/normalizer/src',
  annotation: 'packages/annotation/src',
  temporal: 'packages/temporal/src',
  article: 'packages/article/src/rules',
  recognizer: 'packages/recognizer/src/rules',
}

const LISTS: ReadonlySet<string> = new Set(['index.ts', 'codes.ts']) // of exports and names: no turn in them can be wrong
const FACTS = /(?:^|[\\/])data[\\/]|-data\.ts$/ // gazetteers and tables

/** The files of a folder that are mutated, from the root of the repository: all but lists and facts. */
export function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !LISTS.has(basename(file)) && !FACTS.test(file))
    .sort()
    .map((file) => join(folder, file))
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MarkedSentence, readMarkedSentence } from './marked-sentence.ts'

/** The sentences of `corpus/made-sentences`, file by file. */
export function readMadeSentences(repository: string): MarkedSentence[] {
  const folder = join(repository, 'corpus/made-sentences')
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').map(readMarkedSentence))
}

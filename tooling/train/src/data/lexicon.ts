import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LONGEST_WORD, syllableKey } from '../recognizer.ts'

/** An entry of `corpus/lexicon`. */
export interface LexiconEntry {
  readonly word: string
  readonly verdict: 'sure' | 'maybe' | 'no'
  readonly upos: readonly string[]
}

/** Reads every list of `corpus/lexicon`: word, verdict, parts of speech, source. */
export function readLexicon(folder: string): LexiconEntry[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([, verdict]) => verdict === 'sure' || verdict === 'maybe' || verdict === 'no')
      .map(([word = '', verdict, upos = '_']) => ({
        word,
        verdict: verdict as LexiconEntry['verdict'],
        upos: upos === '_' ? [] : upos.split(','),
      })),
  )
}

const CLASSES = { no: 0, maybe: 1, sure: 2 } as const

/** How sure each word of two to seven syllables is, by keys of its syllables: judged ones, then headwords that nobody judged. */
export function wordClasses(entries: readonly LexiconEntry[], headwords: readonly string[]): Map<string, number> {
  const classes = new Map<string, number>()
  for (const word of headwords) classes.set(keysOf(word), CLASSES.sure)
  for (const { word, verdict } of entries) classes.set(keysOf(word), CLASSES[verdict])
  for (const [keys, value] of classes) {
    const length = keys.split(' ').length
    if (value === 0 || length < 2 || length > LONGEST_WORD) classes.delete(keys)
  }
  return classes
}

function keysOf(word: string): string {
  return word.split(/\s+/).map(syllableKey).join(' ')
}

import type { TreebankSentence } from '../treebank.ts'
import type { LexiconEntry } from './entry.ts'
import { lookupKey, scoreLongestMatch } from './longest-match.ts'

/**
 * How well a longest match segments sentences with no list, with another list, and with the lexicon's words: those that are
 * *sure*, and those with the *maybe* ones too. As lines of text, F1 in percent.
 *
 * @param against Wiktionary's headwords, `{"text": …}` a line
 */
export function compareLists(
  sentences: readonly TreebankSentence[],
  lists: ReadonlyMap<string, readonly LexiconEntry[]>,
  against?: string,
): string {
  const entries = [...lists.values()].flat()
  const wordsOf = (isAsked: (entry: LexiconEntry) => boolean) =>
    new Set(entries.filter(isAsked).map(({ word }) => lookupKey(word)))
  const rows: [string, ReadonlySet<string>][] = [
    ['every syllable', new Set()],
    ...(against === undefined ? [] : [['the other list', readHeadwords(against)] as [string, Set<string>]]),
    ['sure', wordsOf(({ verdict }) => verdict === 'sure')],
    ['sure and maybe', wordsOf(({ verdict }) => verdict !== 'no')],
  ]
  return rows
    .map(([name, words]) => `${name.padEnd(18)}${scoreLongestMatch(sentences, words).f1?.toFixed(2) ?? '-'}`)
    .join('\n')
}

/** The headwords of two syllables or more, as they are looked up. */
function readHeadwords(jsonLines: string): Set<string> {
  const heads = jsonLines
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => lookupKey((JSON.parse(line) as { text: string }).text))
  return new Set(heads.filter((head) => head.includes(' ')))
}

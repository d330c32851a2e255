import { wordKey } from './word-key.ts'

/** The headwords of Wiktionary's list of two syllables or more, as {@link wordKey} writes them, each once. */
export function readWiktionaryCompounds(jsonLines: string): readonly string[] {
  const heads = jsonLines
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .filter((text) => !text.startsWith('Bản mẫu:'))
  return [...new Set(heads.map(wordKey))].filter((key) => key.includes(' ')).sort()
}

import type { Recognizer } from '@chugiai/recognizer'

const TURNS = 3

/** Syllables a second of each way to read the same texts, taken in turns; the best of some turns. */
export function compareSpeed(
  texts: readonly string[],
  words: Recognizer,
  whole: Recognizer,
): ReadonlyMap<string, number> {
  const segmenter = new Intl.Segmenter('vi', { granularity: 'word' })
  const syllables = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const ways = new Map<string, (text: string) => unknown>([
    ["Intl.Segmenter('vi')", (text) => [...segmenter.segment(text)]],
    ['words', (text) => words.words(text)],
    ['words and parts of speech', (text) => whole.tag(text)],
    ['entities', (text) => whole.entities(text)],
    ['words, parts of speech and entities', (text) => [whole.tag(text), whole.entities(text)]],
  ])
  const best = new Map([...ways.keys()].map((way) => [way, 0]))
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [way, read] of ways) {
      const before = process.cpuUsage()
      for (const text of texts) read(text)
      const { user, system } = process.cpuUsage(before)
      best.set(way, Math.max(best.get(way)!, (syllables * 1e6) / (user + system)))
    }
  }
  return best
}

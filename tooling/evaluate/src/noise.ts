import { normalizeText } from '@chugiai/normalizer'
import { readArguments } from './arguments.ts'
import { randomFrom } from './noise/random.ts'
import { changedSentences, scoreNoise } from './noise/score-noise.ts'
import { readWikiTexts } from './wiki-texts.ts'

// npm run noise -w @chugiai/evaluate -- SHARED_FOLDER [--json]
// Three hundred sentences of Wikipedia spoilt in each of some twenty ways, and two thousand left clean.
const SEED = 20250313
const NOISY = 300
const CLEAN = 2000
const SENTENCE = /\p{Lu}[^.!?\n]{40,200}[.!?](?=\s|$)/gu

const { folder, isJson } = readArguments('noise')
const random = randomFrom(SEED)
const texts = [...readWikiTexts(folder).values()]
const sentences = Array.from({ length: CLEAN }, () => {
  const found = texts[Math.floor(random() * texts.length)]!.match(SENTENCE) ?? ['']
  return found[Math.floor(random() * found.length)]!.normalize('NFC').replace(/\s+/g, ' ')
})
const changed = changedSentences(sentences)
const noisy = sentences.filter((sentence) => normalizeText(sentence) === sentence).slice(0, NOISY)
const scores = scoreNoise(noisy, SEED)
if (isJson) console.log(JSON.stringify({ scores, changed }, null, 2))
else {
  for (const { name, restored, total, first } of scores) {
    console.log(`${name.padEnd(38)} ${restored}/${total} ${((100 * restored) / total).toFixed(1)}%`)
    if (first !== null) console.log(`  ${first[0]}\n  ${first[1]}`)
  }
  console.log(`clean sentences changed: ${changed.length}/${sentences.length}`)
  for (const [clean, got] of changed) console.log(`  ${clean}\n  ${got}`)
}

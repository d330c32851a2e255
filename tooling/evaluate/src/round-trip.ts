import { readArguments } from './arguments.ts'
import { randomFrom } from './noise/random.ts'
import { type Returned, scoreRoundTrip } from './score-round-trip.ts'
import { readWikiTexts } from './wiki-texts.ts'

// npm run round-trip -w @chugiai/evaluate -- SHARED_FOLDER [--json]
// The figures of 5,000 sentences of Wikipedia, read aloud and written again.
const SEED = 20250313
const SENTENCES = 5000
const SENTENCE = /\p{Lu}[^.!?\n]{40,200}[.!?](?=\s|$)/gu

const { folder, isJson } = readArguments('round-trip')
const random = randomFrom(SEED)
const texts = [...readWikiTexts(folder).values()]
const sentences: string[] = []
while (sentences.length < SENTENCES) {
  const text = texts[Math.floor(random() * texts.length)] ?? ''
  const withFigures = (text.match(SENTENCE) ?? []).filter((sentence) => /\d/.test(sentence))
  const sentence = withFigures[Math.floor(random() * withFigures.length)]
  if (sentence !== undefined) sentences.push(sentence.normalize('NFC').replace(/\s+/g, ' '))
}
const { many, lone, names, missed } = scoreRoundTrip(sentences)
const all: Returned = { back: many.back + lone.back, total: many.total + lone.total }
const show = ({ back, total }: Returned) => `${back}/${total} ${((100 * back) / total).toFixed(1)}%`
if (isJson) console.log(JSON.stringify({ many, lone, all, names, missed }, null, 2))
else {
  console.log(`figures: ${show(all)}`)
  console.log(`  of two digits and more: ${show(many)}`)
  console.log(`  of one digit: ${show(lone)}`)
  console.log(`codes and numerals, which name: ${show(names)}`)
}

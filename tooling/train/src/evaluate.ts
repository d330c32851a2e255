// npm run evaluate-model -w @chugiai/train -- FOLDER [--python PYTHON]: what the shipped model does on the last 562
// sentences of dev, beside other packages where PYTHON has them, and how fast it is.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { model } from '@chugiai/model-vi'
import { createRecognizer } from '@chugiai/recognizer'
import { asGuidelines } from '../../corpus/src/as-guidelines.ts'
import { readEntities } from './data/entities.ts'
import { DataFolder } from './data/folder.ts'
import { askPeers } from './evaluate/ask-peers.ts'
import { FORMS } from './evaluate/forms.ts'
import { inOneDocument } from './evaluate/in-one-document.ts'
import { reliabilityOf } from './evaluate/reliability-of.ts'
import { type Answer, scoreMentions, scoreWords } from './evaluate/score.ts'
import { compareSpeed } from './evaluate/speed.ts'

const ENTITIES = join(import.meta.dirname, '../../../corpus/vtb-entities')
const NAMES = ['PER', 'ORG', 'LOC']
const FIGURES = ['DATE', 'TIME', 'DURATION', 'NUM', 'PERCENT', 'MONEY', 'QUANTITY', 'ORDINAL', 'LAW']
const MARKED = ['DATE', 'TIME', 'NUM', 'LAW']
const SPEED_TEXTS = 10

const { values, positionals } = parseArgs({ allowPositionals: true, options: { python: { type: 'string' } } })
const [given] = positionals
if (given === undefined) {
  console.error('usage: npm run evaluate-model -w @chugiai/train -- FOLDER [--python PYTHON]')
  process.exit(2)
}
const say = (line: string) => console.log(line)
const folder = new DataFolder(resolve(process.env.INIT_CWD ?? '', given))
const { tail } = folder.treebank()
const gold = readEntities(ENTITIES, tail)
const goldOf = tail.map(({ id }) => gold.get(id) ?? [])

const empty = megabytes()
const before = performance.now()
const words = await createRecognizer({ model, parts: ['words'] })
const ready = performance.now()
const whole = await createRecognizer({ model })
const rules = await createRecognizer()
say(`ready: words in ${Math.round(ready - before)} ms, all in ${Math.round(performance.now() - ready)} ms`)
say(`memory of words and all: ${megabytes() - empty} MB`)

say(`\nWords, ${tail.length} sentences (the peers saw closed data of the same newspaper)`)
const peers = values.python === undefined ? new Map() : askPeers(values.python, tail, say)
row('chugiai', scoreWords(tail, ({ text }) => words.words(text)).format())
for (const [name, answers] of peers)
  row(name, scoreWords(tail, (sentence) => answers.words[tail.indexOf(sentence)]!).format())
for (const [name, form] of Object.entries(FORMS))
  row(name, scoreWords(tail.map(form), ({ text }) => words.words(text)).format())

say('\nPER, ORG and LOC, by place and label, names within names counted')
const entities = tail.map(({ text }) => whole.entities(text))
const alone: Answer[] = entities
const byRules: Answer[] = tail.map(({ text }) => rules.entities(text))
const together = inOneDocument(tail, (text) => whole.entities(text))
row('chugiai', scoreMentions(goldOf, alone, NAMES).format())
row('chugiai, all sentences one text', scoreMentions(goldOf, together, NAMES).format())
row('chugiai, rules alone', scoreMentions(goldOf, byRules, NAMES).format())
for (const [name, { names }] of peers) if (names) row(name, scoreMentions(goldOf, names, NAMES).format())
row('right by score', reliabilityOf(goldOf, alone, NAMES).format())
for (const label of NAMES) row(`chugiai, ${label}`, scoreMentions(goldOf, alone, [label]).format())

say('\nFigures, by rules, and by words where the model tells them: as they are, then dates as the guidelines mark them')
const marked: Answer[] = entities.map(asGuidelines)
for (const label of FIGURES) {
  const count = goldOf.flat().filter((mention) => mention.label === label).length
  row(`${label} (${count})`, scoreMentions(goldOf, alone, [label]).format())
  if (MARKED.includes(label)) row('  by the guidelines', scoreMentions(goldOf, marked, [label]).format())
}

say('\nSyllables a second of processor time, a paragraph at a time')
// Intl.Segmenter takes quadratic time and memory on whole articles in Node 20.
const paragraphs = folder
  .articles()
  .slice(0, SPEED_TEXTS)
  .flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''))
const speeds = compareSpeed(paragraphs, words, whole)
const base = [...speeds.values()][0]!
for (const [way, speed] of speeds)
  row(way, `${Math.round(speed / 1000)} k, ${(speed / base).toFixed(2)} times the first`)

function row(name: string, figures: string): void {
  say(`  ${name.padEnd(36)} ${figures}`)
}

/** Of objects and columns that are in use. */
function megabytes(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return Math.round((heapUsed + arrayBuffers) / 1e6)
}

// npm run train -- FOLDER [--out FOLDER]: trains the model from the data in the folder and the corpora of this
// repository, prints what it measures, and writes the parts of @chugiai/model-vi.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { clusterIds, readSyllables } from './clusters/syllables.ts'
import { DataFolder } from './data/folder.ts'
import { readLexicon, wordClasses } from './data/lexicon.ts'
import { ByteWriter } from './pack/byte-writer.ts'
import { packed, writeModel } from './pack/write-model.ts'
import { syllableKey } from './recognizer.ts'
import { evaluateWords } from './words/evaluate-words.ts'
import { trainWords, wordModelOf } from './words/train-words.ts'
import { writeWords } from './words/write-words.ts'

const REPOSITORY = join(import.meta.dirname, '../../..')
const VERSION = '1'
const SYLLABLES = { clusters: 200, contexts: 1000, size: 100, turns: 15, seed: 7 }
const LEAST = 60 // times that a syllable occurs in the text before it has a cluster

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const [given] = positionals
if (given === undefined) {
  console.error('usage: npm run train -- FOLDER [--out FOLDER]')
  console.error('FOLDER holds corpora/ud-vtb, corpora/viwiki and lexicons/wiktionary.')
  process.exit(2)
}
const here = (path: string) => resolve(process.env.INIT_CWD ?? '', path)
const started = Date.now()
const say = (line: string) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`)

const folder = new DataFolder(here(given))
const { train, devFirst, tail } = folder.treebank()
const classes = wordClasses(readLexicon(join(REPOSITORY, 'corpus/lexicon')), folder.headwords())
const wanted = new Set([...classes.keys()].flatMap((keys) => keys.split(' ')))
for (const { text } of [...train, ...devFirst]) for (const part of text.split(' ')) wanted.add(syllableKey(part))
say(`${classes.size} words in the lexicon`)

const { keys, ids } = readSyllables(folder.articles(), wanted, LEAST)
say(`${ids.length} units of text, ${keys.length} syllables`)
const syllables = { keys, clusters: clusterIds(ids, keys.length, SYLLABLES) }
say('clusters')

const numbers = new Map(keys.map((key, at) => [key, at + 1]))
const byIds = new Map(
  [...classes].map(([word, value]) => [
    word
      .split(' ')
      .map((key) => numbers.get(key))
      .join(' '),
    value,
  ]),
)
const words = trainWords({ sentences: [...train, ...devFirst], syllables, classes: byIds })
say(`words of the last ${tail.length} sentences of dev: ${evaluateWords(wordModelOf(words), tail).format()}`)

const writer = new ByteWriter()
writeWords(writer, words)
const parts = { words: writer.finish() }
for (const [name, bytes] of Object.entries(parts)) say(`part ${name}: ${packed(bytes).length} bytes`)
writeModel(here(values.out ?? join(REPOSITORY, 'packages/model-vi/src/data')), VERSION, parts)

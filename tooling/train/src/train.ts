// npm run train -- FOLDER [--out FOLDER] [--again] [--curve] [--ablations]: trains the model from the data in the folder
// and the corpora of this repository, prints what it measures, and writes the parts of @chugiai/model-vi. With --again
// the clusters are those of the model that is there: the same weights in a fraction of the time.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { clusterCased } from './clusters/cased.ts'
import { clusterIds, readSyllables } from './clusters/syllables.ts'
import { clusterWords } from './clusters/words.ts'
import { readEntities } from './data/entities.ts'
import { DataFolder } from './data/folder.ts'
import { readLexicon, wordClasses } from './data/lexicon.ts'
import { evaluateNames } from './names/evaluate-names.ts'
import { nameModelOf, trainNames, writeNames } from './names/train-names.ts'
import { ByteWriter } from './pack/byte-writer.ts'
import { shippedClusters } from './pack/shipped-clusters.ts'
import { packed, writeModel } from './pack/write-model.ts'
import { settingsOf, syllableKey } from './recognizer.ts'
import { learningCurve, wordAblations } from './report/word-studies.ts'
import { evaluateTags } from './tags/evaluate-tags.ts'
import { wordKnowledge } from './tags/knowledge.ts'
import { tagModelOf, trainTags, writeTags } from './tags/train-tags.ts'
import { evaluateWords } from './words/evaluate-words.ts'
import { type Syllables, trainWords, wordModelOf } from './words/train-words.ts'
import { writeWords } from './words/write-words.ts'

const REPOSITORY = join(import.meta.dirname, '../../..')
const VERSION = '1'
const SYLLABLES = { clusters: 150, contexts: 1000, size: 100, turns: 15, seed: 7 }
const LEAST_SYLLABLE = 60 // times that a syllable occurs in the text before it has a cluster
const LEAST_WORD = 25
const EVERY = 2 // the text for clusters of words and of capitals: every second article

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    again: { type: 'boolean' },
    curve: { type: 'boolean' },
    ablations: { type: 'boolean' },
  },
})
const [given] = positionals
if (given === undefined) {
  console.error('usage: npm run train -- FOLDER [--out FOLDER] [--again] [--curve] [--ablations]')
  console.error('FOLDER holds corpora/ud-vtb, corpora/viwiki and lexicons/wiktionary.')
  process.exit(2)
}
const here = (path: string) => resolve(process.env.INIT_CWD ?? '', path)
const started = Date.now()
const say = (line: string) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`)

const folder = new DataFolder(here(given))
const { train, devFirst, tail } = folder.treebank()
const sentences = [...train, ...devFirst]
const entries = readLexicon(join(REPOSITORY, 'corpus/lexicon'))
const classes = wordClasses(entries, folder.headwords())
const shipped = values.again ? await shippedClusters() : null
const articles = shipped ? [] : folder.articles()
const syllables = shipped?.syllables ?? syllablesOf(articles)

const numbers = new Map(syllables.keys.map((key, at) => [key, at + 1]))
const byIds = new Map([...classes].map(([word, value]) => [idsOf(word), value]))
const words = trainWords({ sentences, syllables, classes: byIds })
const wordModel = wordModelOf(words)
say(`words, last ${tail.length} sentences of dev: ${evaluateWords(wordModel, tail).format()}`)
if (values.curve) learningCurve({ sentences, syllables, classes: byIds }, tail, say)
if (values.ablations) wordAblations({ sentences, syllables, classes: byIds }, tail, say)

const half = articles.filter((_, at) => at % EVERY === 0)
const wordClusters = shipped?.words ?? clusterWords(half, wordModel, LEAST_WORD, say)
const knowledge = wordKnowledge(wordClusters, entries, wordModel, numbers)
const tags = trainTags(sentences, wordModel, knowledge)
const tagModel = tagModelOf(tags)
say(`parts of speech, gold words: ${evaluateTags(tail, wordModel, tagModel, true).format()}`)
say(`parts of speech, end to end: ${evaluateTags(tail, wordModel, tagModel, false).format()}`)

const entities = join(REPOSITORY, 'corpus/vtb-entities')
const tools = { words: wordModel, knowledge, settings: await settingsOf({}) }
const cased = shipped?.cased ?? clusterCased(half, wordModel)
const names = trainNames(sentences, readEntities(entities, sentences), cased, tools)
const { counts, reliability } = evaluateNames(tail, readEntities(entities, tail), nameModelOf(names), tools)
for (const [label, count] of counts) say(`names, each sentence alone, ${label}: ${count.format()}`)
say(`names, right by score: ${reliability.format()}`)

const parts = {
  words: bytesOf((writer) => writeWords(writer, words)),
  tags: bytesOf((writer) => writeTags(writer, tags)),
  names: bytesOf((writer) => writeNames(writer, names)),
}
for (const [name, bytes] of Object.entries(parts)) say(`part ${name}: ${packed(bytes).length} bytes`)
writeModel(here(values.out ?? join(REPOSITORY, 'packages/model-vi/src/data')), VERSION, parts)

function syllablesOf(texts: readonly string[]): Syllables {
  const wanted = new Set([...classes.keys()].flatMap((keys) => keys.split(' ')))
  for (const { text } of sentences) for (const part of text.split(' ')) wanted.add(syllableKey(part))
  const { keys, ids } = readSyllables(texts, wanted, LEAST_SYLLABLE)
  say(`${ids.length} units of text, ${keys.length} syllables`)
  return { keys, clusters: clusterIds(ids, keys.length, SYLLABLES) }
}

function idsOf(word: string): string {
  return word
    .split(' ')
    .map((key) => numbers.get(key))
    .join(' ')
}

function bytesOf(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter()
  write(writer)
  return writer.finish()
}

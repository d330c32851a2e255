// npm run train -- FOLDER [--out FOLDER] [--again] [--cross] [--curve] [--ablations] [--score] [--check]: trains the
// model from the data in the folder and the corpora of this repository, and writes the parts of @chugiai/model-vi. With --again the
// clusters and lists are those of the model that is there: the same weights in a fraction of the time, as long as the
// lexicon is the same. --cross, --curve
// and --ablations print what the first part of dev tells; --score alone looks at the last 562 sentences of dev.
// --check writes nothing: it fails where a part is not, to the byte, the one that is shipped.
// --diacritics trains that part alone, and keeps the others. --readings FILE trains nothing, and writes what today's rules say
// of the treebank's sentences, or with --made of those of corpus/made-sentences.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { model } from '@chugiai/model-vi'
import { clusterCased } from './clusters/cased.ts'
import { clusterIds, readSyllables } from './clusters/syllables.ts'
import { clusterWords } from './clusters/words.ts'
import { readEntities } from './data/entities.ts'
import { DataFolder } from './data/folder.ts'
import { readLexicon, wordClasses } from './data/lexicon.ts'
import { readMadeSentences } from './data/made-sentences.ts'
import { keptReadings, madeReadings, writeReadings } from './data/rule-readings.ts'
import { countForms } from './diacritics/count-forms.ts'
import { evaluateDiacritics, writeDiacritics } from './diacritics/evaluate-diacritics.ts'
import { readNameLists } from './names/read-name-lists.ts'
import { nameModelOf, trainNames, writeNames } from './names/train-names.ts'
import { ByteWriter } from './pack/byte-writer.ts'
import { differingParts } from './pack/check-model.ts'
import { shippedBytes, shippedClusters } from './pack/shipped-clusters.ts'
import { packed, writeModel } from './pack/write-model.ts'
import { settingsOf, syllableKey } from './recognizer.ts'
import { crossNames, crossTags, crossWords } from './report/cross-validation.ts'
import { sayNames } from './report/say-names.ts'
import { learningCurve, wordAblations } from './report/word-studies.ts'
import { evaluateTags } from './tags/evaluate-tags.ts'
import { wordKnowledge } from './tags/knowledge.ts'
import { tagModelOf, trainTags, writeTags } from './tags/train-tags.ts'
import { evaluateWords } from './words/evaluate-words.ts'
import { type Syllables, trainWords, wordModelOf } from './words/train-words.ts'
import { sameNumbers, writeWords } from './words/write-words.ts'

const REPOSITORY = join(import.meta.dirname, '../../..')
const VERSION = '2'
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
    cross: { type: 'boolean' },
    score: { type: 'boolean' },
    readings: { type: 'string' },
    made: { type: 'boolean' },
    diacritics: { type: 'boolean' },
    check: { type: 'boolean' },
  },
})
const [given] = positionals
if (given === undefined) {
  console.error(
    'usage: npm run train -- FOLDER [--out FOLDER] [--again] [--cross] [--curve] [--ablations] [--score] [--check]',
  )
  console.error('FOLDER holds corpora/ud-vtb, corpora/viwiki, lexicons/wiktionary and lexicons/provinces.')
  process.exit(2)
}
const here = (path: string) => resolve(process.env.INIT_CWD ?? '', path)
const started = Date.now()
const say = (line: string) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`)

const folder = new DataFolder(here(given))
const { train, devFirst, tail } = folder.treebank()
const sentences = [...train, ...devFirst]
if (values.readings !== undefined) {
  writeFileSync(
    here(values.readings),
    writeReadings(values.made ? readMadeSentences(REPOSITORY) : sentences, await settingsOf({})),
  )
  process.exit()
}
const target = here(values.out ?? join(REPOSITORY, 'packages/model-vi/src/data'))
if (values.diacritics) {
  const others = {
    words: await shippedBytes('words'),
    tags: await shippedBytes('tags'),
    names: await shippedBytes('names'),
  }
  const diacritics = diacriticsOf(folder.articles())
  say(`part diacritics: ${packed(diacritics).length} bytes`)
  writeModel(target, VERSION, { ...others, diacritics })
  process.exit()
}
const entries = readLexicon(join(REPOSITORY, 'corpus/lexicon'))
const classes = wordClasses(entries, folder.headwords())
const shipped = values.again ? await shippedClusters() : null
const articles = shipped ? [] : folder.articles()
const syllables = shipped?.syllables ?? syllablesOf(articles)

const numbers = new Map(syllables.keys.map((key, at) => [key, at + 1]))
const byIds = new Map([...classes].map(([word, value]) => [idsOf(word), value]))
const training = { sentences: train, own: devFirst, syllables, classes: byIds }
const words = trainWords(training)
const wordModel = wordModelOf(words)
say('words are trained')
if (shipped && !sameNumbers(words.lexicon, shipped.lexicon)) {
  console.error('The lexicon is another than that of the model that is there: train without --again.')
  process.exit(2)
}
if (values.score) say(`words, last ${tail.length} sentences of dev: ${evaluateWords(wordModel, tail).format()}`)
const ofTrain = { ...training, own: [] }
if (values.curve) learningCurve(ofTrain, devFirst, say)
if (values.ablations) wordAblations(ofTrain, devFirst, say)
if (values.cross) crossWords(training, say)

const half = articles.filter((_, at) => at % EVERY === 0)
const wordClusters = shipped?.words ?? clusterWords(half, wordModel, LEAST_WORD, say)
const knowledge = wordKnowledge(wordClusters, entries, wordModel, numbers)
const ofTags = { sentences: train, own: devFirst, words: wordModel, knowledge }
const tags = trainTags(ofTags)
const tagModel = tagModelOf(tags)
say('parts of speech are trained')
if (values.cross) crossTags(ofTags, say)
if (values.score) {
  say(`parts of speech, gold words: ${evaluateTags(tail, wordModel, tagModel, true).format()}`)
  say(`parts of speech, end to end: ${evaluateTags(tail, wordModel, tagModel, false).format()}`)
}

const entities = join(REPOSITORY, 'corpus/vtb-entities')
const tools = { words: wordModel, knowledge, settings: await settingsOf({}) }
const sources = {
  clusters: shipped?.cased ?? clusterCased(half, wordModel),
  lists: shipped?.lists ?? readNameLists(half, folder.places(), wordModel.syllables),
}
const gold = readEntities(entities, sentences)
const made = { sentences: readMadeSentences(REPOSITORY), rules: madeReadings(REPOSITORY) }
const named = { sentences, gold, rules: keptReadings(REPOSITORY), made }
const names = trainNames(named, sources, tools)
say('names are trained')
if (values.cross) crossNames(named, devFirst, sources, tools, say)
if (values.score) sayNames(tail, readEntities(entities, tail), nameModelOf(names), tools, say)

const diacritics = shipped ? await shippedBytes('diacritics') : diacriticsOf(articles)
const parts = {
  words: bytesOf((writer) => writeWords(writer, words)),
  tags: bytesOf((writer) => writeTags(writer, tags)),
  names: bytesOf((writer) => writeNames(writer, names)),
  diacritics,
}
for (const [name, bytes] of Object.entries(parts)) say(`part ${name}: ${packed(bytes).length} bytes`)
if (values.check) tellWhatDiffers(differingParts(parts, model.manifest))
else writeModel(target, VERSION, parts)

function tellWhatDiffers(names: readonly string[]): void {
  say(names.length === 0 ? 'every part is the shipped one to the byte' : `not the shipped bytes: ${names.join(', ')}`)
  if (names.length > 0) process.exitCode = 1
}

/** Every twentieth article is held out to measure, the treebank as well. */
function diacriticsOf(texts: readonly string[]): Uint8Array {
  const counts = countForms(texts.filter((_, at) => at % 20 !== 0))
  say(`diacritics: ${counts.forms.length} forms, ${counts.pairs.length} pairs`)
  if (values.score || values.diacritics) {
    const heldOut = texts.filter((_, at) => at % 20 === 0)
    say(`diacritics, articles held out: ${evaluateDiacritics(counts, heldOut)}`)
    say(
      `diacritics, treebank: ${evaluateDiacritics(
        counts,
        sentences.map(({ text }) => text),
      )}`,
    )
  }
  return bytesOf((writer) => writeDiacritics(writer, counts))
}

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

// npm run train-names -w @chugiai/train -- FOLDER [--out FOLDER] [--cross] [--score]: trains the part `names` alone, with
// the words, parts of speech, clusters and lists of the model that is there; what `npm run train` gives of it, in minutes.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { model } from '@chugiai/model-vi'
import { readEntities } from './data/entities.ts'
import { DataFolder } from './data/folder.ts'
import { readMadeSentences } from './data/made-sentences.ts'
import { keptReadings, madeReadings } from './data/rule-readings.ts'
import { nameModelOf, trainNames, writeNames } from './names/train-names.ts'
import { ByteWriter } from './pack/byte-writer.ts'
import { shippedBytes, shippedClusters } from './pack/shipped-clusters.ts'
import { packed, writeModel } from './pack/write-model.ts'
import { settingsOf } from './recognizer.ts'
import { crossNames } from './report/cross-validation.ts'
import { sayNames } from './report/say-names.ts'

const REPOSITORY = join(import.meta.dirname, '../../..')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, cross: { type: 'boolean' }, score: { type: 'boolean' } },
})
const [given] = positionals
if (given === undefined) {
  console.error('usage: npm run train-names -w @chugiai/train -- FOLDER [--out FOLDER] [--cross] [--score]')
  process.exit(2)
}
const here = (path: string) => resolve(process.env.INIT_CWD ?? '', path)
const say = (line: string) => console.log(line)

const { train, devFirst, tail } = new DataFolder(here(given)).treebank()
const sentences = [...train, ...devFirst]
const { words, tags } = (await settingsOf({ model, parts: ['words', 'tags'] })).model!
const tools = { words: words!.model, knowledge: tags!.words, settings: await settingsOf({}) }
const { cased: clusters, lists } = await shippedClusters()
const entities = join(REPOSITORY, 'corpus/vtb-entities')
const made = { sentences: readMadeSentences(REPOSITORY), rules: madeReadings(REPOSITORY) }
const named = { sentences, gold: readEntities(entities, sentences), rules: keptReadings(REPOSITORY), made }
const names = trainNames(named, { clusters, lists }, tools)
if (values.cross) crossNames(named, devFirst, { clusters, lists }, tools, say)
if (values.score) sayNames(tail, readEntities(entities, tail), nameModelOf(names), tools, say)

const writer = new ByteWriter()
writeNames(writer, names)
const parts = { words: await shippedBytes('words'), tags: await shippedBytes('tags'), names: writer.finish() }
say(`part names: ${packed(parts.names).length} bytes`)
writeModel(here(values.out ?? join(REPOSITORY, 'packages/model-vi/src/data')), model.manifest.version, parts)

// npm run corpus -- TREEBANK_FOLDER [--documents FILE] [--vlsp FILE]: joins corpus/vtb-entities with the treebank,
// checks it and counts it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { agreementOf, formatAgreement } from './agreement.ts'
import { checkLayer } from './check.ts'
import { formatCounts } from './count.ts'
import { readMentionRows, readSentenceRows } from './layer.ts'
import { toDocuments } from './to-documents.ts'
import { toVlsp } from './to-vlsp.ts'
import { readTreebank } from './treebank.ts'

const FILES = ['vi_vtb-ud-train.conllu', 'vi_vtb-ud-dev.conllu']
const LAYER = join(import.meta.dirname, '../../../corpus/vtb-entities')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string' }, vlsp: { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('usage: npm run corpus -- TREEBANK_FOLDER [--documents FILE.ndjson] [--vlsp FILE.txt]')
  console.error(`TREEBANK_FOLDER holds ${FILES.join(' and ')} of UD_Vietnamese-VTB.`)
  process.exit(2)
}

const here = (path: string) => resolve(process.env.INIT_CWD ?? '', path)
const treebank = FILES.flatMap((name) => readTreebank(readFileSync(join(here(folder), name), 'utf8')))
const sentences = readSentenceRows(readFileSync(join(LAYER, 'sentences.tsv'), 'utf8'))
const mentions = readMentionRows(readFileSync(join(LAYER, 'mentions.tsv'), 'utf8'))

const findings = checkLayer(treebank, sentences, mentions)
for (const { sentence, message } of findings) console.error(`${sentence}: ${message}`)
console.log(formatCounts(sentences, mentions))
console.log(`\n${mentions.length} mentions in ${sentences.length} sentences, ${findings.length} findings`)
const second = readMentionRows(readFileSync(join(LAYER, 'second-pass.tsv'), 'utf8'))
const seen = new Set(readFileSync(join(LAYER, 'second-pass-sentences.txt'), 'utf8').split(/\s+/).filter(Boolean))
console.log(
  `\nA second, blind pass over ${seen.size} sentences:\n${formatAgreement(agreementOf(seen, mentions, second))}`,
)
if (values.documents !== undefined) {
  const lines = toDocuments(treebank, mentions).map((document) => `${JSON.stringify(document)}\n`)
  writeFileSync(here(values.documents), lines.join(''), { flag: 'wx' })
}
if (values.vlsp !== undefined) writeFileSync(here(values.vlsp), toVlsp(treebank, mentions), { flag: 'wx' })
if (findings.length > 0) process.exitCode = 1

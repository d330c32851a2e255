// npm run corpus -- [TREEBANK_FOLDER] [--documents FILE] [--vlsp FILE] [--rules] [--model] [--lone FILE] [--match FILE.conllu]...
//   [--against LIST.jsonl]:
// checks and counts corpus/lexicon; joins corpus/vtb-entities with the treebank, checks it and counts it; measures the
// recognizer's rules on its train part (--model: with the shipped model), and lists each mention on one side alone; segments files of CoNLL-U by longest match
// with the lexicon's words.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { model } from '@chugiai/model-vi'
import { createRecognizer } from '@chugiai/recognizer'
import { agreementOf, formatAgreement } from './agreement.ts'
import { checkLayer } from './check.ts'
import { formatCounts } from './count.ts'
import { formatDisagreements } from './disagreements.ts'
import { formatRules, listLone } from './format-rules.ts'
import { readMentionRows, readSentenceRows } from './layer.ts'
import { compareLists } from './lexicon/compare-lists.ts'
import { readLists, reportLexicon } from './lexicon/report-lexicon.ts'
import { FIGURES, NAMES, scoreRules } from './score-rules.ts'
import { askedFor, readSeenSentences } from './second-pass.ts'
import { checkSettled, firstPassOf, formatSettled, readSettledRows } from './settled.ts'
import { toDocuments } from './to-documents.ts'
import { toVlsp } from './to-vlsp.ts'
import { readTreebank } from './treebank.ts'

const FILES = ['vi_vtb-ud-train.conllu', 'vi_vtb-ud-dev.conllu']
const LAYER = join(import.meta.dirname, '../../../corpus/vtb-entities')

const LEXICON = join(import.meta.dirname, '../../../corpus/lexicon')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string' },
    vlsp: { type: 'string' },
    rules: { type: 'boolean' },
    model: { type: 'boolean' },
    lone: { type: 'string' },
    match: { type: 'string', multiple: true },
    against: { type: 'string' },
  },
})
const [folder] = positionals
const here = (path: string) => resolve(process.env.INIT_CWD ?? '', path)

runLexicon()
if (folder !== undefined) await runEntities(here(folder))
else console.log(`\nFor corpus/vtb-entities give the folder that holds ${FILES.join(' and ')} of UD_Vietnamese-VTB.`)

function runLexicon(): void {
  const { text, findings } = reportLexicon(LEXICON)
  for (const { word, message } of findings) console.error(`${word}: ${message}`)
  console.log(`${text}\n\n${findings.length} findings`)
  if (findings.length > 0) process.exitCode = 1
  const against = values.against === undefined ? undefined : readFileSync(here(values.against), 'utf8')
  for (const file of values.match ?? []) {
    const sentences = readTreebank(readFileSync(here(file), 'utf8'))
    console.log(`\nLongest match, ${file}:\n${compareLists(sentences, readLists(LEXICON), against)}`)
  }
}

async function runEntities(treebankFolder: string): Promise<void> {
  const treebank = FILES.flatMap((name) => readTreebank(readFileSync(join(treebankFolder, name), 'utf8')))
  const sentences = readSentenceRows(readFileSync(join(LAYER, 'sentences.tsv'), 'utf8'))
  const mentions = readMentionRows(readFileSync(join(LAYER, 'mentions.tsv'), 'utf8'))
  const settled = readSettledRows(readFileSync(join(LAYER, 'settled.tsv'), 'utf8'))
  const findings = [...checkLayer(treebank, sentences, mentions), ...checkSettled(mentions, settled)]
  for (const { sentence, message } of findings) console.error(`${sentence}: ${message}`)
  console.log(`\n${formatCounts(sentences, mentions)}`)
  console.log(`\n${mentions.length} mentions in ${sentences.length} sentences, ${findings.length} findings`)
  const second = readMentionRows(readFileSync(join(LAYER, 'second-pass.tsv'), 'utf8'))
  const seen = readSeenSentences(readFileSync(join(LAYER, 'second-pass-sentences.tsv'), 'utf8'))
  const first = askedFor(seen, firstPassOf(mentions, settled))
  console.log(
    `\nA second, blind pass over ${seen.size} sentences:\n${formatAgreement(agreementOf(seen, first, second))}`,
  )
  const texts = new Map(treebank.filter(({ id }) => seen.has(id)).map(({ id, text }) => [id, text]))
  console.log(
    `\nWhere the passes differ, by the one that has the mention:\n${formatDisagreements(texts, first, second)}`,
  )
  const [withFirst, withSecond] = [first, second].map((pass) =>
    agreementOf(seen, mentions, pass).at(-1)?.f1?.toFixed(3),
  )
  console.log(`\nF1 of the settled layer with the first pass: ${withFirst}, with the second: ${withSecond}`)
  console.log(`\nHow it was settled: mentions, the pass that was right, kind:\n${formatSettled(settled)}`)
  if (values.documents !== undefined) {
    const lines = toDocuments(treebank, mentions).map((document) => `${JSON.stringify(document)}\n`)
    writeFileSync(here(values.documents), lines.join(''), { flag: 'wx' })
  }
  if (values.vlsp !== undefined) writeFileSync(here(values.vlsp), toVlsp(treebank, mentions), { flag: 'wx' })
  if (values.rules || values.lone !== undefined) {
    const report = scoreRules(await createRecognizer(), [...NAMES, ...FIGURES], treebank, sentences, mentions)
    console.log(`\nThe rules alone, on each sentence of the train part:\n${formatRules(report)}`)
    if (values.lone !== undefined) writeFileSync(here(values.lone), listLone(report.lone), { flag: 'wx' })
  }
  if (values.model) {
    // Names are left out: the model was trained on these.
    const report = scoreRules(await createRecognizer({ model }), FIGURES, treebank, sentences, mentions)
    console.log(`\nDates, numbers and laws with the model, on each sentence of the train part:\n${formatRules(report)}`)
    if (values.lone !== undefined) writeFileSync(`${here(values.lone)}.model`, listLone(report.lone), { flag: 'wx' })
  }
  if (findings.length > 0) process.exitCode = 1
}

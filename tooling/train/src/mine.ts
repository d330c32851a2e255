// npm run mine -w @chugiai/train -- DATA_FOLDER [--top N] [--seed N]: n-grams of the Wikipedia text that may be words, the
// likeliest first, as lines of form, score and count. The last 562 sentences of the treebank's dev part are not read.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readTreebank } from '../../corpus/src/treebank.ts'
import { rankCandidates } from './mine/rank-candidates.ts'
import { readWiktionaryCompounds } from './sources/wiktionary.ts'

const HELD_BACK = 562 // of dev: what the model is measured on

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { top: { type: 'string', default: '10000' }, seed: { type: 'string', default: '20250313' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('usage: npm run mine -w @chugiai/train -- DATA_FOLDER [--top N] [--seed N]')
  process.exit(2)
}

const root = resolve(process.env.INIT_CWD ?? '', folder)
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const treebank = (part: string) => readTreebank(read(`corpora/ud-vtb/vi_vtb-ud-${part}.conllu`))
const wikipedia = gunzipSync(readFileSync(join(root, 'corpora/viwiki/articles.jsonl.gz'))).toString('utf8')
const texts = wikipedia
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)
const sources = {
  texts,
  words: readWiktionaryCompounds(read('lexicons/wiktionary/words.jsonl')),
  sentences: [...treebank('train'), ...treebank('dev').slice(0, -HELD_BACK)],
}
for (const { form, score, count } of rankCandidates(sources, Number(values.seed)).slice(0, Number(values.top))) {
  console.log(`${form}\t${score.toFixed(4)}\t${count}`)
}

// npm run mine -w @chugiai/train -- DATA_FOLDER: prints how many compounds Wiktionary's list holds.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWiktionaryCompounds } from './sources/wiktionary.ts'

const folder = process.argv[2] ?? '.'
const words = readWiktionaryCompounds(readFileSync(join(folder, 'lexicons/wiktionary/words.jsonl'), 'utf8'))
console.log(`${words.length} compounds`)

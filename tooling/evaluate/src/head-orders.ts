import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './arguments.ts'
import { headVariants } from './heads/head-variants.ts'
import { formatHeads, scoreHeads } from './heads/score-heads.ts'
import type { Record } from './record.ts'

// npm run head-orders -w @chugiai/evaluate -- SHARED_FOLDER [--json]
const { folder, isJson } = readArguments('head-orders')
const records: Record[] = JSON.parse(readFileSync(join(folder, 'articles', 'real-dev.json'), 'utf8'))
const scores = scoreHeads(records.flatMap(headVariants))
console.log(isJson ? JSON.stringify(scores, null, 2) : formatHeads(scores))

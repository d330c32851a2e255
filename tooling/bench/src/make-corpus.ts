import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { madeRecords } from './batch/made-records.ts'

// npm run make-corpus -w @chugiai/bench -- FILE MEGABYTES [SEED]: a corpus from the repository's own samples.

const [path, megabytes, seed = '20250313'] = process.argv.slice(2)
if (path === undefined || !(Number(megabytes) > 0) || !Number.isSafeInteger(Number(seed))) {
  process.stderr.write('usage: make-corpus FILE MEGABYTES [SEED]\n')
  process.exit(2)
}
const file = createWriteStream(path)
let records = 0
for (const line of madeRecords(Number(seed), Number(megabytes) * 1e6)) {
  records++
  if (!file.write(line)) await once(file, 'drain')
}
file.end()
await once(file, 'finish')
console.log(`${records} records, ${(file.bytesWritten / 1e6).toFixed(1)} MB in ${path}`)

import { parsePlainText } from '@chugiai/article'
import { machine, printTable } from './measure.ts'

// node dist/article-plain-text.bench.js: what parsePlainText reads in a second of processor time, best of several, on one
// article of an ordinary length and on texts of 10 kB to 10 MB; ten times the text should take ten times the time.
const SENTENCE = 'Nước lũ rút dần, bà con trong thôn bắt tay vào dọn bùn, sửa lại mái nhà bị tốc và khơi thông đường. '
const HEAD = 'Thứ sáu, 14/03/2025\n\nMưa lớn ở miền núi\n\nSáng nay (14/3), mưa lớn gây ngập nhiều xã.\n\n'
const SIZES = [3_000, 10_000, 100_000, 1_000_000, 10_000_000] // bytes
const BYTES_A_ROUND = 5_000_000

const encoder = new TextEncoder()
const paragraph = `${SENTENCE.repeat(4).trim()}\n\n`
const paragraphBytes = encoder.encode(paragraph).length

function makeArticle(bytes: number): Uint8Array {
  return encoder.encode(`${HEAD}${paragraph.repeat(Math.ceil(bytes / paragraphBytes))}Thu Hà\n`)
}

/** Processor time of one call in milliseconds, the best of several rounds of many calls. */
function bestTime(bytes: Uint8Array): number {
  const calls = Math.max(1, Math.round(BYTES_A_ROUND / bytes.length))
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 6; round++) {
    const start = process.cpuUsage()
    for (let call = 0; call < calls; call++) parsePlainText(bytes)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000 / calls)
  }
  return best
}

let before = 0
const rows = SIZES.map((size) => {
  const bytes = makeArticle(size)
  const ms = bestTime(bytes)
  const ratio = before === 0 || size === 10_000 ? '' : (ms / before).toFixed(1)
  before = ms
  return [bytes.length, ms.toFixed(2), (bytes.length / ms / 1000).toFixed(1), ratio]
})
console.log(machine())
printTable(['bytes', 'ms', 'MB/s', 'times the row above'], rows)

import { findDates } from '@chugiai/temporal'
import { machine, medianTime, printTable } from './measure.ts'

// What finding dates costs, and what ten times the text costs: a ratio near 10 is linear. The last rows are written
// to make rules begin again and again.
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const TEXTS: Readonly<Record<string, string>> = {
  'no dates': 'Người dân trong vùng cùng nhau dựng lại những căn nhà ven sông, giữ nghề cũ và dạy con trẻ đọc chữ. ',
  news: 'Chiều nay (29/11), tỉnh họp bàn việc của 6 tháng đầu năm 2018; 17/18 chỉ tiêu đã đạt từ ngày 5 đến ngày 8/3. Bà con trong xã vui mừng vì con đường mới mở ra lối đi cho nông sản của cả vùng. ',
  'only numbers': '1/2-',
  'only links': '5 và ',
  'only heads': 'từ ngày ',
}
const OPTIONS = { anchor: '2018-11-29' }

console.log(machine())
for (const [name, sentence] of Object.entries(TEXTS)) {
  const rows: (string | number)[][] = []
  let before: number | undefined
  for (const size of SIZES) {
    const text = sentence.repeat(Math.ceil(size / sentence.length)).slice(0, size)
    const time = medianTime(() => findDates(text, OPTIONS), { runs: 3, budget: 100 })
    rows.push([
      size,
      time.toFixed(2),
      (size / time / 1000).toFixed(1),
      before === undefined ? '' : (time / before).toFixed(1),
    ])
    before = time
  }
  console.log(`\n${name}`)
  printTable(['characters', 'ms', 'million characters/s', 'times the row above'], rows)
}

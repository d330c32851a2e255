import type { Chart } from '../mention.ts'
import { PhraseTable, phrases } from '../phrase-table.ts'

const NAMED_PROGRAM = 0.85 // a head word and a topic that is written on: seldom anything else

// The national target programmes and the campaigns that run all over the country.
const PROGRAM = new PhraseTable(() =>
  phrases(
    'chương trình mục tiêu quốc gia|chương trình mục tiêu quốc gia xây dựng nông thôn mới|chương trình mục tiêu quốc gia giảm nghèo bền vững|chương trình xây dựng nông thôn mới|' +
      'chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi|chương trình mỗi xã một sản phẩm|chương trình giảm nghèo bền vững|' +
      'chương trình nông thôn mới|phong trào toàn dân đoàn kết xây dựng đời sống văn hóa',
    true,
  ),
)

/** National target programmes by name. */
export function addPrograms(chart: Chart): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    const program = PROGRAM.longest(chart.tokens, at)
    if (program !== null)
      chart.add({ from: at, to: program.to, label: 'PROGRAM', score: NAMED_PROGRAM, rule: 'program-name' })
  }
}

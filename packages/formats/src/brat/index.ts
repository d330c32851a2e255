import { defineFormat } from '../format/define-format.ts'
import type { Format } from '../format/format.ts'
import { BRAT_HOLDS } from './brat-holds.ts'
import { BratPairReader, readBrat } from './read-brat.ts'
import { writeBrat, writeBratPair } from './write-brat.ts'

export { formatBratConfig } from './format-config.ts'
export { parseBratConfig } from './parse-config.ts'

const LINE =
  /^(?:T\S*\t\S+ \d+ \d+(?:;\d+ \d+)*(?:\t|$)|[RE]\S*\t\S+|[AM]\d\S*\t\S+ \S+|#\S*\t\S+ \S+\t|N\d\S*\t|\*\t\S+ T)/

/** brat standoff: `NAME.txt` with `NAME.ann` beside it, in code points. */
export const brat: Format = /* @__PURE__ */ defineFormat({
  id: 'brat',
  title: 'brat standoff',
  extensions: ['ann', 'txt', 'a1', 'a2'],
  unit: 'codePoint',
  holds: BRAT_HOLDS,
  detect({ name, text }) {
    const lines = text
      .slice(0, 20_000)
      .split('\n', 20)
      .filter((line) => line.trim() !== '')
    if (/\.(?:ann|a1|a2)$/.test(name) && lines.length === 0) return 0.6
    const fitting = lines.slice(0, 10).filter((line) => LINE.test(line)).length
    return lines.length > 0 ? (fitting / Math.min(lines.length, 10)) * 0.95 : 0
  },
  read: readBrat,
  write: writeBrat,
  pairs: { reader: (options) => new BratPairReader(options), write: writeBratPair },
})

import { CSV_HOLDS } from '../csv/index.ts'
import { type ByteFormat, beginsWith } from '../format/byte-format.ts'
import { defineByteFormat } from '../format/define-format.ts'

/** Parquet: rows of spans, or of tokens with tags; its reader and writer are loaded by who needs them. */
export const parquet: ByteFormat = /* @__PURE__ */ defineByteFormat({
  id: 'parquet',
  title: 'Parquet of spans or tokens',
  extensions: ['parquet'],
  unit: 'codePoint',
  isReadOnly: false,
  holds: CSV_HOLDS,
  detect: ({ data }) => (beginsWith(data, 'PAR1') && beginsWith(data.subarray(-4), 'PAR1') ? 0.99 : 0),
  load: async () => {
    const { readParquet, writeParquet } = await import('./parquet-file.ts')
    return { read: ({ name, data }, options) => readParquet(data, name, options), write: writeParquet }
  },
})

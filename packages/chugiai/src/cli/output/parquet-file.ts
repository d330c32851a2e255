import { parquetWriteBuffer } from 'hyparquet-writer'

/**
 * Rows of results as a Parquet file: `id`, `text`, and `json` with the whole result. Columns that programs ask for most
 * are there to be read alone; the rest has one home.
 */
export function parquetOf(lines: readonly string[]): Uint8Array {
  const rows = lines.map((line) => JSON.parse(line) as { id?: unknown; text?: unknown })
  const column = (name: 'id' | 'text') => rows.map((row) => (row[name] === undefined ? null : String(row[name])))
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: column('id'), type: 'STRING', nullable: true },
        { name: 'text', data: column('text'), type: 'STRING', nullable: true },
        { name: 'json', data: [...lines], type: 'STRING', nullable: false },
      ],
    }),
  )
}

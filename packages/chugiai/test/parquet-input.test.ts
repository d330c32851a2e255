import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { file, folder, ndjson } from './run-cli.ts'
import { runHere } from './run-here.ts'

const path = join(
  folder,
  file(
    'long.parquet',
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'id', data: [7n, 20231205103512713n, -9007199254740993n], type: 'INT64' },
          { name: 'text', data: ['Huế', 'Vinh', null], type: 'STRING' },
          { name: 'data', data: [{ text: 'Lào Cai', n: [1, 2] }, { text: '"1":2' }, {}], type: 'JSON' },
        ],
      }),
    ),
  ),
)

test('whole numbers of 64 bits keep all their figures, as numbers', async () => {
  const { stdout } = await runHere(['normalize', path, '--errors', 'inline'])
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    '{"id":7,"text":"Huế","data":{"text":"Lào Cai","n":[1,2]}}',
    '{"id":20231205103512713,"text":"Vinh","data":{"text":"\\"1\\":2"}}',
  ])
})

test('ids of documents are those of the table', async () => {
  const { stdout } = await runHere(['annotate', path, '--plain', '--errors', 'inline'])
  expect(ndjson(stdout).map(({ id }) => id)).toEqual(['7', '20231205103512713', '-9007199254740993'])
})

test('a text within another column; a row without is one failure with its number', async () => {
  const { stdout } = await runHere(['annotate', path, '--text-field', 'data.text', '--plain', '--errors', 'inline'])
  expect(ndjson(stdout)).toMatchObject([{ text: 'Lào Cai' }, { text: '"1":2' }, { error: {}, line: 3 }])
})

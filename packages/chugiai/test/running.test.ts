import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chugiai, file, folder, ndjson } from './run-cli.ts'
import { runHere } from './run-here.ts'

// How a run goes: order, limits, what is told, flags from a file, completion.

const record = (i: number) => `${JSON.stringify({ id: `b${i}`, text: `Xã số ${i}  có đường mới.` })}\n`
const many = (count: number) => Array.from({ length: count }, (_, i) => record(i)).join('')
const path = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(path(name), 'utf8')

test('--unordered gives the same records, also after a stop', () => {
  file('thu-tu.ndjson', many(100))
  const sorted = (text: string) => text.split('\n').sort()
  const args = ['normalize', 'thu-tu.ndjson', '--unordered', '--workers', '2', '--quiet']
  const { status, stdout } = chugiai(args)
  expect([status, sorted(stdout)]).toEqual([0, sorted(many(100).replaceAll('  ', ' '))])
  expect(chugiai([...args, '--out', 'kq-thu-tu']).status).toBe(0)
  writeFileSync(path('thu-tu.ndjson'), many(140))
  expect(chugiai([...args, '--out', 'kq-thu-tu', '--resume']).status).toBe(0)
  expect(sorted(read('kq-thu-tu/thu-tu.ndjson'))).toEqual(sorted(many(140).replaceAll('  ', ' ')))
})

describe('--max-errors', () => {
  const input = () => path(file('nhieu-loi.ndjson', `${many(32)}hỏng\n`.repeat(4) + many(2_000)))
  const run = (most: string, ...flags: string[]) => runHere(['normalize', input(), '--max-errors', most, ...flags])

  test('stops behind the chunk in which more have failed, and says how to go on', async () => {
    const out = path('max')
    const { status, stderr } = await run('2', '--out', out)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/more than 2 failed.*--resume/)])
    const whole = await runHere(['normalize', input(), '--out', out, '--resume'])
    expect([whole.status, ndjson(read('max/nhieu-loi.ndjson')).length]).toEqual([1, 4 * 32 + 2_000])
    expect(ndjson(read('max/nhieu-loi.errors.ndjson')).map(({ line }) => line)).toEqual([33, 66, 99, 132])
  })

  test('as many as are allowed do not stop it', async () => {
    const { stdout } = await run('4', '--errors', path('max-errors.ndjson'))
    expect(ndjson(stdout)).toHaveLength(4 * 32 + 2_000)
  })
})

test('--progress json: every line is JSON, and the last one tells of all', async () => {
  const input = path(file('tien-do.ndjson', many(50)))
  const { stderr } = await runHere(['normalize', input, '--progress', 'json'])
  const all = ndjson<{ progress: Record<string, unknown> }>(stderr).map(({ progress }) => progress)
  expect(all.at(-1)).toEqual({
    ...{ records: 50, failed: 0, totalBytes: Buffer.byteLength(many(50)), bytes: expect.any(Number) },
    ...{ seconds: expect.any(Number), secondsLeft: expect.any(Number) },
  })
})

test('--quiet: errors alone are told', async () => {
  const input = path(file('im.ndjson', `${record(1)}hỏng\n`))
  const loud = await runHere(['annotate', input, '--errors', path('im-errors.ndjson')])
  expect(loud.stderr).toMatch(/warning missing_title/)
  const { stderr } = await runHere(['annotate', input, '--quiet', '--errors', path('im-errors.ndjson')])
  expect(stderr).toMatch(/error invalid_json/)
  expect(stderr).not.toMatch(/warning|info|records,/)
})

test.each(['json', 'js', 'mjs'])('flags from chugiai.config.%s, of all commands and of one', (ending) => {
  const flags = { textField: 'than', normalize: { json: true, quiet: true } }
  const own = join(folder, `cau-hinh-${ending}.${ending}`)
  writeFileSync(own, ending === 'json' ? JSON.stringify(flags) : `export default ${JSON.stringify(flags)}`)
  if (ending === 'js') file('package.json', '{"type":"module"}')
  const { stdout } = chugiai(['normalize', '--config', own], '{"than":"Hoa\u0300"}')
  expect(ndjson(stdout)).toMatchObject([{ than: 'Hoà', alignment: expect.any(Array) }])
})

const BASH = spawnSync('bash', ['--version']).status === 0

describe.skipIf(!BASH)('completion in bash', () => {
  const complete = (...words: string[]) => {
    const script = `eval "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _chugiai; echo "\${COMPREPLY[@]}"`
    const { stdout: source } = chugiai(['completion', 'bash'])
    return spawnSync('bash', ['-c', script, 'bash', source, ...words], { encoding: 'utf8' })
      .stdout.trim()
      .split(' ')
  }

  test.each([
    [['chugiai', 'ann'], ['annotate']],
    [
      ['chugiai', 'annotate', '--worker'],
      ['--workers', '--worker-memory'],
    ],
    [
      ['chugiai', 'annotate', '--to', ''],
      ['ndjson', 'conllu', 'parquet', 'show'],
    ],
    [['chugiai', 'help', 'spl'], ['split']],
  ])('%j', (words, expected) => {
    expect(complete(...words).sort()).toEqual([...expected].sort())
  })
})

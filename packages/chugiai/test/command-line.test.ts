import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands/commands.ts'
import { helpOf } from '../src/cli/commands/help.ts'
import { readArguments } from '../src/cli/commands/read-arguments.ts'
import { visible, visibleJson } from '../src/cli/terminal/visible.ts'
import { BIN, chugiai, contents, file, folder, ndjson } from './run-cli.ts'

// The command line itself: one name for one thing, help, slips of the fingers, flags from a file.

describe.each(COMMANDS.map((command) => [command.name, command] as const))('%s', (name, command) => {
  test('says what it does, with choices and examples that it takes', () => {
    const help = helpOf(command)
    for (const flag of command.flags) {
      expect(help).toContain(`--${flag.name}`)
      expect(flag.about.length).toBeGreaterThan(5)
    }
    expect(command.examples.length).toBeGreaterThan(0)
    for (const [line] of command.examples) {
      const [own, ...typed] = (line.split(/ [|>]/)[0] ?? '').split(' ')
      if (own === name) expect(() => readArguments(command, typed)).not.toThrow()
    }
  })

  test('gives no flag two names, nor two flags one', () => {
    const names = command.flags.flatMap((flag) => [flag.name, ...(flag.formerly ?? [])])
    expect(new Set(names).size).toBe(names.length)
  })
})

// `normalize --lines` does work on lines, and `ground --model` names whose answers are read.
const TWO_MEANINGS = ['lines', 'model']

test('one name means one thing over all commands', () => {
  const kinds = new Map<string, string>()
  for (const { flags } of COMMANDS) {
    for (const { name, value } of flags.filter((flag) => !TWO_MEANINGS.includes(flag.name))) {
      const kind = kinds.get(name) ?? String(value)
      expect([name, String(value)]).toEqual([name, kind])
      kinds.set(name, kind)
    }
  }
})

test.each([
  [['anotate'], 'Did you mean annotate?'],
  [['annotate', '--wokers', '2'], 'annotate has no flag --wokers. Did you mean --workers?'],
  [
    ['parse', '--to', 'markdow'],
    "--to is one of ndjson, jsonl, parquet, schema-org, ninjs, markdown, html, text, not 'markdow'",
  ],
  [['annotate', '--out'], '--out needs a value: --out DIR'],
  [['annotate', '--quiet=no'], '--quiet is a switch and takes no value'],
  [['normalize', '-x'], 'normalize has no flag -x'],
  [['evaluate', 'a'], 'evaluate needs more: chugiai evaluate GOLD PREDICTED'],
  [['schema', 'article', 'thừa'], "schema takes no 'thừa'"],
])('chugiai %j ends with 2 and says what was meant', (args, message) => {
  expect(chugiai(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
})

test('help and completion', () => {
  expect(chugiai(['help', 'annotate'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--min-score') })
  expect(chugiai(['help']).stdout).toContain('dedupe')
  for (const shell of ['bash', 'zsh', 'fish']) expect(chugiai(['completion', shell]).stdout).toContain('annotate')
  expect(chugiai(['completion', 'sh']).status).toBe(2)
})

test('flags from a file stand below those that are typed', () => {
  expect(chugiai(['init']).status).toBe(0)
  expect(chugiai(['init']).status).toBe(2)
  rmSync(join(folder, 'chugiai.config.json'))
  file('chugiai.config.json', JSON.stringify({ textField: 'than', normalize: { json: true } }))
  const run = (...flags: string[]) => chugiai(['normalize', ...flags], '{"than":"Hoa\u0300","khac":"x"}')
  expect(ndjson(run().stdout)).toMatchObject([{ than: 'Hoà', alignment: expect.any(Array) }])
  expect(ndjson(run('--no-json').stdout)).toEqual([{ than: 'Hoà', khac: 'x' }])
  expect(ndjson(run('--text-field', 'khac', '--no-json').stdout)).toEqual([{ than: 'Hoa\u0300', khac: 'x' }])
  file('chugiai.config.json', JSON.stringify({ textFeld: 'than' }))
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining("no flag 'textFeld'") })
  rmSync(join(folder, 'chugiai.config.json'))
})

test('--dry-run writes nothing', () => {
  file('thu.txt', 'Huế\n')
  const { status, stdout } = chugiai(['annotate', 'thu.txt', '--out', 'khong', '--dry-run'])
  expect([status, stdout]).toEqual([0, expect.stringContaining('thu.txt -> khong/thu')])
  expect(existsSync(join(folder, 'khong'))).toBe(false)
})

test('--dry-run refuses what the run would', () => {
  file('thu.txt', 'Huế\n')
  chugiai(['annotate', 'thu.txt', '--out', 'cu'])
  file('vao.ndjson', '{"id":1,"text":"Huế"}\n')
  const before = contents('cu')
  for (const [flags, message] of [
    [['thu.txt', '--out', 'cu'], 'cu/thu.ndjson is there already'],
    [['thu.txt', '--out', 'vao.ndjson'], 'vao.ndjson is a file, not a folder'],
    [['thu.txt', '--out', 'vao.ndjson/con'], 'vao.ndjson is a file, not a folder'],
    [['vao.ndjson', '--out', '.'], 'is an input'],
    [['vao.ndjson', '--errors', 'vao.ndjson'], 'is an input'],
    [['thu.txt', '--errors', 'khong-co/loi.ndjson'], 'There is no folder khong-co'],
    [['thu.txt', '--to', 'parquet'], '--to parquet goes with --out'],
    [['thu.txt', '--resume'], '--resume goes with --out'],
    [['thu.txt', '--anchor', '25/3/2024'], '--anchor is a day'],
    [['thu.txt', '--min-score', '2'], '--min-score is a number'],
    [['thu.txt', '--names', 'khong-co.json'], 'khong-co.json'],
  ] as const)
    expect(chugiai(['annotate', ...flags, '--dry-run'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(message),
    })
  for (const flags of [['--resume'], ['--overwrite'], ['--overwrite', '--compress', 'gzip', '--part-records', '1']])
    expect(chugiai(['annotate', 'thu.txt', '--out', 'cu', ...flags, '--dry-run'])).toMatchObject({ status: 0 })
  expect(contents('cu')).toEqual(before)
})

test.each([
  ['letters', 'Đây không phải mô hình.'],
  ['nothing', ''],
])('a model of %s is an error of use', (_, data) => {
  const bad = file('mo-hinh.bin', data)
  const text = file('mot-cau.txt', 'Mưa ở Huế.')
  for (const command of ['annotate', 'segment', 'tag']) {
    const { status, stderr } = chugiai([command, text, '--model', bad])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^chugiai: --model .*no packed model.*packModel.*\nSee '.*'\.\n$/)
  }
})

test('so is a model at an address that does not answer', () => {
  const { status, stderr } = chugiai([
    'tag',
    file('mot-cau.txt', 'Mưa.'),
    '--model',
    'http://127.0.0.1:1/manifest.json',
  ])
  expect([status, stderr]).toEqual([2, expect.stringMatching(/cannot be fetched.*manifest\.json/)])
})

test('control sequences are shown as letters', () => {
  const bad = '\x1b[2J\x9b31m\u202e'
  expect(visible(`a${bad}\n\tb`)).toBe('a\\u{1b}[2J\\u{9b}31m\\u{202e}\n\tb')
  expect(JSON.parse(visibleJson(JSON.stringify({ [bad]: bad })))).toEqual({ [bad]: bad })
  const input = `${JSON.stringify({ id: bad, [bad]: 1 })}\n`
  for (const args of [
    ['annotate', `${bad}.txt`],
    ['annotate', '--to', bad],
    ['parse', `--${bad}`],
    [bad],
    ['normalize', file(`k${bad}.ndjson`, input)],
  ]) {
    const { stderr } = chugiai(args)
    expect(stderr).not.toMatch(/[\x1b\x9b\u202e]/)
  }
})

test('a run with failures says so in its last line, and each is whole', () => {
  file('ba.ndjson', '{"id":"a","text":"Huế"}\n{"id":"b"}\nhỏng\n')
  const { status, stderr } = chugiai(['normalize', 'ba.ndjson'])
  expect([status, stderr]).toEqual([1, expect.stringMatching(/\n1 done, 2 failed, see chugiai-errors\.ndjson\n$/)])
  expect(ndjson(readFileSync(join(folder, 'chugiai-errors.ndjson'), 'utf8'))).toMatchObject([
    { id: 'b', line: 2, file: 'ba.ndjson', input: '{"id":"b"}', error: { code: 'missing_field' } },
    { line: 3, input: 'hỏng', error: { code: 'invalid_json' } },
  ])
  expect(chugiai(['normalize', 'ba.ndjson', '--max-errors', '0', '--progress', 'json'])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/"progress":\{.*\n.*--max-errors/s),
  })
})

test('a reader that has seen enough is no fault', () => {
  file('nhieu.ndjson', '{"id":1,"text":"Huế"}\n'.repeat(20_000))
  const command = `"${process.execPath}" "${BIN}" normalize nhieu.ndjson | head -n 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['{"id":1,"text":"Huế"}\n', ''])
})

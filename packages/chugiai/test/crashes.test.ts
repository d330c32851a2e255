import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { chugiai, contents, file, folder, ndjson, shell } from './run-cli.ts'

// Threads that throw, hang, die or run out of memory, disks that fill, files that cannot be read: real ones.

const record = (i: number, text = `Xã số ${i} có đường mới dài ${i} km.`) =>
  `${JSON.stringify({ id: `b${i}`, text })}\n`
const many = (count: number, special: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: count }, (_, i) => record(i, special[i])).join('')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const idsIn = (name: string) => ndjson(read(name)).map(({ id }) => id)

// What a thread does at a word in a record, before the command line's own code sees it.
const PRANKS = `
  const { isMainThread } = require('node:worker_threads')
  const { existsSync, writeFileSync } = require('node:fs')
  const parse = JSON.parse
  const isFirst = (word) => {
    if (process.env.ONCE === undefined) return true
    const done = process.env.ONCE + word.length
    if (existsSync(process.env.ONCE) || existsSync(done)) return false
    writeFileSync(done, '')
    return true
  }
  const pranks = {
    'NÉM LỖI': () => queueMicrotask(() => { throw new Error('luồng ném lỗi') }),
    'TREO MÁY': () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
    'HẾT BỘ NHỚ': () => { for (const all = []; ; ) all.push(new Array(1e6).fill(0.5)) },
    'CHẾT LUÔN': () => process.exit(7),
  }
  if (!isMainThread) JSON.parse = (text, ...rest) => {
    for (const word in pranks) if (String(text).includes(word) && isFirst(word)) pranks[word]()
    return parse(text, ...rest)
  }`

// Each in a chunk of its own.
const KINDS = [
  [7, 'NÉM LỖI', 'worker_crashed', /luồng ném lỗi/],
  [40, 'TREO MÁY', 'record_hung', /not done after 15 s/],
  [72, 'HẾT BỘ NHỚ', 'worker_crashed', /memory/],
  [98, 'CHẾT LUÔN', 'worker_crashed', /ended with 7/],
] as const

describe('a thread that throws, hangs, runs out of memory or dies', () => {
  const bad = Object.fromEntries(KINDS.map(([i, word]) => [i, `Đây là ${word}.`]))
  const run = (out: string, env: Readonly<Record<string, string>> = {}) => {
    const limits = ['--timeout', '15', '--worker-memory', '80MB', '--workers', '2', '--quiet']
    return chugiai(['annotate', file('tro.ndjson', many(99, bad)), '--out', out, ...limits], '', {
      ...env,
      NODE_OPTIONS: `--require ${join(folder, file('tro.cjs', PRANKS))}`,
    })
  }

  test('always: exactly these records are set aside', () => {
    const { status, stderr } = run('luon')
    expect([status, stderr]).toEqual([1, expect.stringContaining('95 done, 4 failed')])
    const failed = ndjson<{ id: string; error: { message: string } }>(read('luon/tro.errors.ndjson'))
    expect(failed).toMatchObject(KINDS.map(([i, , code]) => ({ id: `b${i}`, line: i + 1, error: { code } })))
    KINDS.forEach(([, , , reason], i) => {
      expect(failed[i]?.error.message).toMatch(reason)
    })
    const others = Array.from({ length: 99 }, (_, i) => i).filter((i) => !(i in bad))
    expect(idsIn('luon/tro.ndjson')).toEqual(others.map((i) => `b${i}`))
  })

  test('once: all is as if nothing had been', () => {
    expect(run('nguyen', { ONCE: folder }).status).toBe(0) // is there already: no prank
    expect(run('mot', { ONCE: join(folder, 'mot-lan') }).status).toBe(0)
    expect(KINDS.map(([, word]) => existsSync(join(folder, `mot-lan${word.length}`)))).toEqual([true, true, true, true])
    expect(contents('mot')).toEqual(contents('nguyen'))
  })
})

test('a record that needs more memory than a thread has is set aside, and passes when it is given more', () => {
  file('dai.ndjson', many(5, { 2: 'Ông Nam ở Huế  ngày 5/3/2024. '.repeat(200_000) }))
  const run = (out: string, ...flags: string[]) =>
    chugiai(['normalize', 'dai.ndjson', '--out', out, '--quiet', ...flags])
  expect(run('dai1', '--worker-memory', '40MB').status).toBe(1)
  expect(ndjson(read('dai1/dai.errors.ndjson'))).toMatchObject([
    { id: 'b2', error: { code: 'worker_crashed', hint: expect.stringContaining('--worker-memory') } },
  ])
  expect(idsIn('dai1/dai.ndjson')).toEqual(['b0', 'b1', 'b3', 'b4'])
  expect(run('dai2').status).toBe(0)
  expect(idsIn('dai2/dai.ndjson')).toHaveLength(5)
})

describe('a disk that is full', () => {
  const args = 'annotate day.ndjson --workers 2 --quiet --part-records 70 --out'
  beforeAll(() => {
    file('day.ndjson', `${many(80)}{hỏng\n${many(80)}`)
    expect(chugiai([...args.split(' '), 'day0']).status).toBe(1)
  })

  test('because files may not grow (ulimit -f)', () => {
    const { status, stderr } = shell(`ulimit -f 60; $CHUGIAI ${args} day1`)
    expect([status, stderr]).toEqual([3, expect.stringMatching(/day1.*(EFBIG|larger|too large)/s)])
    expect(shell(`$CHUGIAI ${args} day1 --resume`).status).toBe(1)
    expect(contents('day1')).toEqual(contents('day0'))
  })

  test('on a small file system', ({ skip }) => {
    mkdirSync(join(folder, 'nho'))
    const mount = 'mount -t tmpfs -o size=120k none nho'
    const mayMount = shell(`unshare -rm sh -c '${mount}'`)
    skip(mayMount.status !== 0, `tmpfs may not be mounted here: ${mayMount.stderr.trim()}`)
    const steps = [
      `$CHUGIAI ${args} nho/kq; echo $?`,
      'mount -o remount,size=50m nho',
      `$CHUGIAI ${args} nho/kq --resume; echo $?`,
      'cp -r nho/kq day2',
    ].join('; ')
    const { stdout, stderr } = shell(`unshare -rm sh -c '${mount} && { ${steps}; }'`)
    expect([stdout, stderr]).toEqual(['3\n1\n', expect.stringMatching(/full/)])
    expect(contents('day2')).toEqual(contents('day0'))
  })
})

test('a file that cannot be read is told; when it can be, the run goes on to what an undisturbed one gives', () => {
  mkdirSync(join(folder, 'vao'))
  file('vao/a.ndjson', many(40))
  file('vao/c.ndjson', many(3))
  symlinkSync('/proc/self/mem', join(folder, 'vao/b.ndjson')) // its first byte fails with EIO, for root too
  const args = ['annotate', 'vao', '--quiet', '--out']
  const { status, stderr } = chugiai([...args, 'doc'])
  expect([status, stderr]).toEqual([1, expect.stringContaining('vao/b.ndjson: error unreadable_file')])
  expect([idsIn('doc/a.ndjson').length, idsIn('doc/c.ndjson').length]).toEqual([40, 3])
  rmSync(join(folder, 'vao/b.ndjson'))
  file('vao/b.ndjson', many(7))
  expect(chugiai([...args, 'doc', '--resume']).status).toBe(0)
  expect(chugiai([...args, 'doc-nguyen']).status).toBe(0)
  const results = (name: string) => ({ ...contents(name), 'chugiai-manifest.ndjson': '' })
  expect(results('doc')).toEqual(results('doc-nguyen'))
})

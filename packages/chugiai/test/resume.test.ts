import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { BIN, chugiai, contents, file, folder, ndjson } from './run-cli.ts'

// What an earlier run left is gone on with when it is known to fit, and refused with the difference when not.

/** What another process does comes, or never. */
const WAITING = { timeout: 10 * 60_000, interval: 20 }

const record = (id: string, text = `Xã số ${id} có đường mới.`) => `${JSON.stringify({ id, text })}\n`
const many = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => record(`b${from + i}`)).join('')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('an input that has grown', () => {
  test('what is new is done, with the rest as it was', () => {
    file('lon.ndjson', many(0, 40))
    expect(chugiai(['normalize', 'lon.ndjson', '--out', 'l1']).status).toBe(0)
    appendFileSync(join(folder, 'lon.ndjson'), many(40, 60))
    expect(chugiai(['normalize', 'lon.ndjson', '--out', 'l1', '--resume']).status).toBe(0)
    expect(read('l1/lon.ndjson')).toBe(many(0, 60))
    expect(chugiai(['normalize', 'lon.ndjson', '--out', 'l1', '--resume']).status).toBe(0)
    expect(read('l1/lon.ndjson')).toBe(many(0, 60))
  })

  test('failures of the first run still count', () => {
    file('loi.ndjson', `${record('a')}{hỏng\n`)
    expect(chugiai(['normalize', 'loi.ndjson', '--out', 'l2']).status).toBe(1)
    appendFileSync(join(folder, 'loi.ndjson'), record('b'))
    const { status, stderr } = chugiai(['normalize', 'loi.ndjson', '--out', 'l2', '--resume'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('1 done, 1 failed (1 before)')])
    expect(ndjson(read('l2/loi.errors.ndjson'))).toMatchObject([{ line: 2, input: '{hỏng' }])
  })

  test('a last line that goes on is a change', () => {
    file('dang-do.ndjson', many(0, 2).trimEnd())
    expect(chugiai(['normalize', 'dang-do.ndjson', '--out', 'l3']).status).toBe(0)
    appendFileSync(join(folder, 'dang-do.ndjson'), ` \n${record('x')}`)
    expect(chugiai(['normalize', 'dang-do.ndjson', '--out', 'l3', '--resume']).status).toBe(2)
  })
})

describe('what does not fit is refused, and nothing is touched', () => {
  const begun = (out: string) => {
    file(`${out}.ndjson`, many(0, 3))
    expect(chugiai(['annotate', `${out}.ndjson`, '--anchor', '2024-03-25', '--out', out, '--quiet']).status).toBe(0)
    return contents(out)
  }
  const resume = (out: string, ...flags: string[]) =>
    chugiai(['annotate', `${out}.ndjson`, '--out', out, '--resume', ...flags])

  test.each([
    ['another anchor', ['--anchor', '2024-05-01'], '--anchor was "2024-03-25" and is "2024-05-01" now'],
    ['no anchor', [], '--anchor was "2024-03-25" and is not given now'],
    ['a flag more', ['--anchor', '2024-03-25', '--labels', 'PER'], '--labels was not given'],
  ])('%s', (name, flags, difference) => {
    const out = `k-${name.replace(/ /g, '-')}`
    const before = begun(out)
    expect(resume(out, ...flags)).toMatchObject({ status: 2, stderr: expect.stringContaining(difference) })
    expect(contents(out)).toEqual(before)
  })

  test.each([
    ['a line before the others', (text: string) => record('moi') + text],
    ['a letter changed', (text: string) => text.replace('b1', 'B1')],
    ['lines gone', (text: string) => text.slice(0, text.length / 2)],
  ])('%s', (name, change) => {
    const out = `v-${name.replace(/ /g, '-')}`
    const before = begun(out)
    file(`${out}.ndjson`, change(read(`${out}.ndjson`)))
    const { status, stderr } = resume(out, '--anchor', '2024-03-25')
    expect([status, stderr]).toEqual([2, expect.stringMatching(/is not what it was.*--overwrite/)])
    expect(contents(out)).toEqual(before)
  })

  test('results that somebody worked on', () => {
    begun('sua')
    const own = read('sua/sua.ndjson').replace('Xã số', 'XÃ SỐ')
    writeFileSync(join(folder, 'sua/sua.ndjson'), own)
    expect(resume('sua', '--anchor', '2024-03-25')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('sua.ndjson was changed'),
    })
    expect(read('sua/sua.ndjson')).toBe(own)
  })

  test('results without a manifest', () => {
    begun('la')
    rmSync(join(folder, 'la/chugiai-manifest.ndjson'))
    expect(resume('la', '--anchor', '2024-03-25').status).toBe(2)
  })

  test('results of a new input that are there already', () => {
    begun('cu')
    file('moi.ndjson', many(0, 1))
    writeFileSync(join(folder, 'cu/moi.ndjson'), 'của ai đó')
    const args = ['annotate', 'cu.ndjson', 'moi.ndjson', '--anchor', '2024-03-25', '--out', 'cu', '--resume']
    expect(chugiai(args).status).toBe(2)
    expect(read('cu/moi.ndjson')).toBe('của ai đó')
  })
})

test.each([
  ['records', '"records":3', '"records":"3"'],
  ['bytes', /"bytes":\d+/, '"bytes":-1'],
  ['isDone', '"isDone":true', '"isDone":"true"'],
  ['inputs', '"inputs":{', '"inputs":[],"cũ":{'],
  ['options', '"options":{}', '"options":null'],
  ['a line that is no object', /\n$/, '\n5\n'],
])('a manifest that somebody edited (%s) is refused, and nothing is touched', (name, before, after) => {
  const [input, out] = [`sua-${name}.ndjson`, `sua-${name}`.replaceAll(' ', '-')]
  file(input, many(0, 3))
  expect(chugiai(['normalize', input, '--out', out]).status).toBe(0)
  writeFileSync(
    join(folder, out, 'chugiai-manifest.ndjson'),
    read(`${out}/chugiai-manifest.ndjson`).replace(before, after),
  )
  const edited = contents(out)
  expect(chugiai(['normalize', input, '--out', out, '--resume'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('chugiai-manifest.ndjson is broken'),
  })
  expect(contents(out)).toEqual(edited)
})

test('results that are gone are made again', () => {
  file('mat1.ndjson', many(0, 3))
  file('mat2.ndjson', many(3, 6))
  const args = ['normalize', 'mat1.ndjson', 'mat2.ndjson', '--out', 'mat']
  expect(chugiai(args).status).toBe(0)
  const before = contents('mat')
  rmSync(join(folder, 'mat/mat1.ndjson'))
  expect(chugiai([...args, '--resume']).status).toBe(0)
  expect(contents('mat')).toEqual(before)
})

test('the first run may say --resume', () => {
  file('dau.ndjson', many(0, 2))
  expect(chugiai(['normalize', 'dau.ndjson', '--out', 'dau', '--resume']).status).toBe(0)
  expect(read('dau/dau.ndjson')).toBe(many(0, 2))
})

test('of two runs at once in one folder one is refused', async () => {
  file('hai.ndjson', many(0, 2))
  const first = spawn(process.execPath, [BIN, 'normalize', '-', 'hai.ndjson', '--out', 'cung'], { cwd: folder })
  first.stdin.write(record('a'))
  const exit = new Promise((resolve) => first.on('exit', resolve))
  await vi.waitUntil(() => existsSync(join(folder, 'cung/chugiai-lock.json')), WAITING)
  expect(chugiai(['normalize', 'hai.ndjson', '--out', 'cung', '--overwrite'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`process ${first.pid}`),
  })
  first.stdin.end()
  expect(await exit).toBe(0)
  expect(existsSync(join(folder, 'cung/chugiai-lock.json'))).toBe(false)
})

test('standard input is gone on with when it begins as it did', () => {
  const args = ['normalize', '--out', 'nhap']
  expect(chugiai(args, many(0, 40)).status).toBe(0)
  expect(chugiai([...args, '--resume'], many(0, 50)).status).toBe(0)
  expect(read('nhap/stdin.ndjson')).toBe(many(0, 50))
  expect(chugiai([...args, '--resume'], record('khac') + many(0, 50)).status).toBe(2)
  expect(read('nhap/stdin.ndjson')).toBe(many(0, 50))
})

// CHUGIAI_CRASHES=50 for as many as a release takes.
const CRASHES = Number(process.env.CHUGIAI_CRASHES ?? 4)

test('a run that is killed at any moment goes on to the same bytes', async () => {
  const bad = '{hỏng\n'
  file('giet.ndjson', many(0, 150) + bad + many(150, 300))
  const args = ['annotate', 'giet.ndjson', '--workers', '2', '--part-records', '70', '--compress', 'gzip', '--quiet']
  const began = Date.now()
  expect(chugiai([...args, '--out', 'nguyen']).status).toBe(1)
  const took = Date.now() - began
  const expected = contents('nguyen')
  expect(ndjson(read('nguyen/errors.ndjson'))).toMatchObject([{ line: 151, input: '{hỏng' }])
  const parts = Object.keys(expected).filter((name) => name.startsWith('part-'))
  const all = parts.flatMap((name) => ndjson(gunzipSync(readFileSync(join(folder, 'nguyen', name))).toString()))
  expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 300 }, (_, i) => `b${i}`))
  for (let i = 0; i < CRASHES; i++) {
    const out = `giet-${i}`
    const child = spawn(process.execPath, [BIN, ...args, '--out', out], { cwd: folder, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), (took * (i + Math.random())) / CRASHES)
    await new Promise((resolve) => child.on('exit', resolve))
    clearTimeout(timer)
    expect(chugiai([...args, '--out', out, '--resume']).status).toBe(1)
    expect(contents(out)).toEqual(expected)
  }
})

test('Ctrl-C ends at the next chunk and says how to go on', async () => {
  const args = ['annotate', '--workers', '1', '--out', 'dung']
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder })
  let told = ''
  child.stderr.on('data', (data) => {
    told += data
  })
  child.stdin.on('error', () => {}) // it reads no more
  child.stdin.write(many(0, 3_000)) // and goes on: however fast it is, it is not done
  const exit = new Promise((resolve) => child.on('exit', resolve))
  const part = join(folder, 'dung/stdin.ndjson.part')
  await vi.waitUntil(() => existsSync(part) && statSync(part).size > 0, WAITING)
  child.kill('SIGINT')
  expect(await exit).toBe(130)
  expect(told).toContain('--resume')
  expect(chugiai([...args, '--resume'], many(0, 3_000)).status).toBe(0)
  expect(ndjson(read('dung/stdin.ndjson')).map(({ id }) => id)).toEqual(
    Array.from({ length: 3_000 }, (_, i) => `b${i}`),
  )
})

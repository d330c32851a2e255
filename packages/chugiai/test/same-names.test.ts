import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from './run-cli.ts'
import { runHere } from './run-here.ts'

/** Writes texts of these names into a folder of their own, and gives their paths. */
function texts(place: string, names: readonly string[]): string[] {
  return names.map((name) => {
    const path = join(folder, place, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'Mưa lớn ở miền núi.\n')
    return path
  })
}

describe('results that would be one file on other systems are refused before anything is written', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['case', ['A.txt', 'a.txt'], /differ in case alone: on many systems they are one file. Rename an input/],
    ['case of Vietnamese', ['ĐƯỜNG.txt', 'đường.txt'], /differ in case alone/],
    ['case of the ending', ['bai.txt', 'bai.TXT'], /differ in case alone/],
    ['case of a folder', ['Tin/bai.txt', 'tin/bai.txt'], /differ in case alone/],
    ['NFC and NFD', ['Bài.txt', 'Bài'.normalize('NFD').concat('.txt')], /differ in Unicode form alone/],
    ['case and form', ['BÀI.txt', 'bài'.normalize('NFD').concat('.txt')], /differ in case alone/],
  ])('%s', async (name, names, message) => {
    texts(name, names)
    const out = join(folder, `kq ${name}`)
    await expect(runHere(['normalize', join(folder, name), '--out', out])).rejects.toThrow(message)
    await expect(runHere(['parse', '--to', 'markdown', join(folder, name), '--out', out])).rejects.toThrow(message)
    expect(existsSync(out)).toBe(false)
  })

  test('failures of one input and results of another', async () => {
    const paths = texts('loi', ['A.txt', 'a.errors.txt'])
    const run = runHere(['normalize', ...paths, '--out', join(folder, 'kq-loi')])
    await expect(run).rejects.toThrow(/differ in case alone/)
  })

  test('names that differ in case and in what they hold keep their endings', async () => {
    const paths = texts('hai', ['A.txt', 'a.text', 'b.txt'])
    const out = join(folder, 'kq-hai')
    expect((await runHere(['normalize', ...paths, '--out', out])).status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['A.txt.ndjson', 'a.text.ndjson', 'b.ndjson', 'chugiai-manifest.ndjson'])
  })

  test('in parts, names of inputs do not matter', async () => {
    const paths = texts('phan', ['A.txt', 'a.txt'])
    const run = await runHere(['normalize', ...paths, '--out', join(folder, 'kq-phan'), '--part-records', '9'])
    expect(run.status).toBe(0)
  })
})

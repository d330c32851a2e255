import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AnnotatedDocument } from '@chugiai/annotation'
import type { Article } from '@chugiai/article'
import { expect, test } from 'vitest'
import { chugiai, file, folder, ndjson } from './run-cli.ts'
import { runHere } from './run-here.ts'

const page = (title: string) => `${title}\n\nSáng 5/3, xã Bình Minh khánh thành đường liên thôn.\n\nLê Thu\n`

function tree(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

tree({
  'bao/b.txt': page('Xã Bình Minh có đường mới'),
  'bao/a/c.ndjson': `${JSON.stringify({ id: 'c', text: page('Xã Hòa An có chợ mới') })}\n`,
  'bao/a/anh.jpg': 'không phải chữ',
  'bao/.git/an.txt': page('Không đọc'),
  'hai/bai.txt': page('Bài thứ nhất của xã'),
  'hai/bai.text': page('Bài thứ hai của xã'),
  'rong/ghi-chu.pdf': '',
})

test('a folder stands for the files below it, in the order of their names', () => {
  const { status, stdout, stderr } = chugiai(['parse', 'bao'])
  expect(status).toBe(0)
  expect(ndjson<Article>(stdout).map(({ title }) => title?.value)).toEqual([
    'Xã Hòa An có chợ mới',
    'Xã Bình Minh có đường mới',
  ])
  expect(stderr).toContain('1 file of other kinds left out: .jpg')
})

test('--out keeps the folders, and endings where two names would be one', () => {
  expect(chugiai(['annotate', 'bao', 'hai', '--out', 'ra']).status).toBe(0)
  const titles = ['a/c', 'b', 'bai.txt', 'bai.text'].map((name) => {
    const [document] = ndjson<AnnotatedDocument>(readFileSync(join(folder, 'ra', `${name}.ndjson`), 'utf8'))
    return document!.text.split('\n')[0]
  })
  expect(titles).toEqual([
    'Xã Hòa An có chợ mới',
    'Xã Bình Minh có đường mới',
    'Bài thứ nhất của xã',
    'Bài thứ hai của xã',
  ])
  expect(existsSync(join(folder, 'ra', '.git'))).toBe(false)
})

test('a folder with nothing to read is bad usage, and does not wait for standard input', () => {
  expect(chugiai(['parse', 'rong'])).toMatchObject({ status: 2, stderr: expect.stringContaining('rong') })
})

test('two files of one name in two places cannot share a result', () => {
  file('b.txt', page('Bài khác'))
  expect(chugiai(['annotate', 'b.txt', 'bao/b.txt', '--out', 'chung']).status).toBe(2)
})

test.runIf(existsSync('/proc/self'))('a folder where a system takes none is refused, and nobody waits', async () => {
  const input = join(folder, file('proc.ndjson', '{"id":1,"text":"Huế"}\n'))
  for (const command of [['annotate'], ['convert', '--from', 'doccano', '--to', 'csv']])
    await expect(runHere([...command, input, '--out', '/proc/khong-co/con'])).rejects.toThrow(
      /Nothing can be written in/,
    )
})

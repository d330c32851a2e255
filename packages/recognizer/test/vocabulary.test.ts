import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createPassage } from '../src/passage.ts'
import { entriesOf } from '../src/vocabulary/entries.ts'
import { ORG_HEADS } from '../src/vocabulary/organizations.ts'
import { PLACE_HEADS } from '../src/vocabulary/place-heads.ts'
import { ROLE_HEADS } from '../src/vocabulary/roles.ts'

const folder = new URL('../src/vocabulary/', import.meta.url)

/** The lists of all files: what stands between backticks. */
const lists = readdirSync(folder).flatMap((file) => {
  const source = readFileSync(new URL(file, folder), 'utf8')
  return [...source.matchAll(/`\n([^`]*)`/g)].map(([, list]) => [file, list!] as const)
})

const keyOf = (entry: string) =>
  createPassage(entry)
    .tokens.map(({ key }) => key)
    .join(' ')

/** Entries that are looked up as one that stands before them. */
function doubles(entries: readonly string[]): string[] {
  const seen = new Set<string>()
  return entries.filter((entry) => seen.size === seen.add(keyOf(entry)).size)
}

test('there are lists', () => {
  expect(lists.length).toBeGreaterThan(40)
})

describe.each(lists)('a list of %s', (_, list) => {
  test('has one entry a line, sorted, none twice', () => {
    const lines = list.split('\n').slice(0, -1)
    const entries = entriesOf(list)
    expect(lines.map((line) => line.trim())).toEqual(entries)
    expect(entries).toEqual([...entries].sort())
    expect(entries.map((entry) => entry.normalize('NFC'))).toEqual(entries)
    expect(doubles(entries)).toEqual([])
  })
})

test.each([
  ['organizations', ORG_HEADS()],
  ['places', PLACE_HEADS()],
  ['roles', ROLE_HEADS()],
])('no head of %s stands in two rows', (_, heads) => {
  expect(doubles(heads.map(([phrase]) => phrase))).toEqual([])
})

test('the package carries the notices of the data it ships', () => {
  const root = new URL('../', import.meta.url)
  const { files } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { files: string[] }
  const notice = readFileSync(new URL('NOTICE', root), 'utf8')
  expect(files).toContain('NOTICE')
  expect(notice).toContain('UNICODE LICENSE')
  const generated = readdirSync(new URL('src/data/', root)).filter((file) =>
    readFileSync(new URL(`src/data/${file}`, root), 'utf8').startsWith('// Generated'),
  )
  expect(generated.length).toBeGreaterThan(3)
  for (const file of generated) expect(notice).toContain(`src/data/${file}`)
})

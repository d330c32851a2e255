import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { issuesEn } from '../src/i18n/issues-en.ts'
import { issuesVi } from '../src/i18n/issues-vi.ts'

const PACKAGES = join(import.meta.dirname, '..', '..', '..', 'packages')

/** Every package that declares codes, whether the page runs it now or not. */
const DECLARING = readdirSync(PACKAGES).filter((name) => codesOf(name).length > 0)

/** The codes that a package declares in its one `codes.ts`, and the flags of an article. */
function codesOf(name: string): readonly string[] {
  const files = readdirSync(join(PACKAGES, name, 'src'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => /(?:^|\/)(?:codes|flag)\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(PACKAGES, name, 'src', file), 'utf8').matchAll(/(?:^ {2}(?:\| )?|\| |Code = )'([a-z_]+)'/gm),
    ])
    .map(([, code]) => code!)
}

test.each(DECLARING)('every code of %s has words in Vietnamese and in English', (name) => {
  const codes = codesOf(name)
  expect(codes.filter((code) => !Object.hasOwn(issuesVi, code))).toEqual([])
  expect(codes.filter((code) => !Object.hasOwn(issuesEn, code))).toEqual([])
})

test('those of every package but the model’s are looked at', () => {
  expect(DECLARING).toEqual(
    expect.arrayContaining([
      'annotation',
      'article',
      'chugiai',
      'formats',
      'normalizer',
      'recognizer',
      'temporal',
      'text',
      'view',
    ]),
  )
})

test('no two codes of other meaning are one sentence, and every sentence ends', () => {
  for (const table of [issuesVi, issuesEn]) {
    const texts = Object.values(table)
    expect(texts.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([])
  }
})

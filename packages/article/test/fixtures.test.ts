import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintArticle } from '../src/lint/lint-article.ts'
import { parseArticle } from '../src/parse-article.ts'
import { ArticleSchema } from '../src/schema/article.ts'
import { summarize } from './summary.ts'

const folder = new URL('./fixtures/', import.meta.url)
const read = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? file.slice(0, -'.txt'.length) : []))

// Each layout has the expected reading beside it, written by hand.
describe.each(names)('%s', (name) => {
  const { article } = parseArticle(read(`${name}.txt`))

  test('is read as expected', () => {
    const expected = JSON.parse(new TextDecoder().decode(read(`${name}.json`)))
    expect(summarize(article)).toEqual(expected)
  })

  test('fits the schema, and lint finds no contradiction', () => {
    expect(ArticleSchema.safeParse(JSON.parse(JSON.stringify(article))).error).toBeUndefined()
    expect(lintArticle(article).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('has the same flags as lint', () => {
    const flags = lintArticle(article).map(({ code }) => code)
    expect(flags).toEqual(article.flags.map(({ code }) => code))
  })
})

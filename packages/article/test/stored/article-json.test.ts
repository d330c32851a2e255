import { ChugiaiError } from '@chugiai/text'
import { expect, test } from 'vitest'
import { parseArticleJson, safeParseArticleJson } from '../../src/stored/article-json.ts'
import { fullArticle } from '../full-article.ts'

const caught = (json: unknown): ChugiaiError | null => {
  try {
    parseArticleJson(json)
  } catch (error) {
    if (error instanceof ChugiaiError) return error
    throw error
  }
  return null
}

test('an article survives JSON', () => {
  expect(parseArticleJson(JSON.stringify(fullArticle))).toEqual(fullArticle)
  expect(parseArticleJson(fullArticle)).toEqual(fullArticle)
  expect(safeParseArticleJson(fullArticle)).toEqual({ article: fullArticle, issues: [] })
})

test.each([
  ['cut JSON', '{"schemaVersion": 1', 'invalid_json', 'json'],
  ['a newer version', { ...fullArticle, schemaVersion: 2, flavour: 'new' }, 'newer_schema_version', 'schemaVersion'],
  ['no version', { ...fullArticle, schemaVersion: undefined }, 'invalid_article', 'schemaVersion'],
  ['null', null, 'invalid_article', ''],
  [
    'a bad block',
    { ...fullArticle, blocks: [{ ...fullArticle.blocks[0], span: 3 }] },
    'invalid_article',
    'blocks[0].span',
  ],
])('%s is refused', (_, json, code, path) => {
  expect(caught(json)).toMatchObject({ code, hint: expect.any(String) })
  expect(caught(json)?.path).toBe(path)
  expect(safeParseArticleJson(json)).toMatchObject({ article: null, issues: [{ code, severity: 'error' }] })
})

test('every fault is an issue of its own', () => {
  const { article, issues } = safeParseArticleJson({ ...fullArticle, id: 7, language: 'v' })
  expect(article).toBeNull()
  expect(issues.map(({ path }) => path)).toEqual(['id', 'language'])
})

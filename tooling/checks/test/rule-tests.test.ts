import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from '../src/workspace.ts'

test('every article rule has its cases in a test of its name', () => {
  const rules = sourceFiles('packages/article/src/rules').map((file) => basename(file, '.ts'))
  const tests = new Set(sourceFiles('packages/article/test').map((file) => basename(file, '.test.ts')))
  expect(rules.length).toBeGreaterThan(10)
  expect(rules.filter((rule) => !tests.has(rule))).toEqual([])
})

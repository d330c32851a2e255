import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from '../src/workspace.ts'

// Parts of rules, and what the tests of whole pages try. A name here only goes.
const TESTED_WITH_OTHERS = [
  'byline-function',
  'byline-house',
  'byline-reading',
  'heading',
  'lede',
  'person-name',
  'repetition',
  'section',
  'story-opening',
]

test('every article rule has its cases in a test of its name', () => {
  const rules = sourceFiles('packages/article/src/rules').map((file) => basename(file, '.ts'))
  const tests = new Set(sourceFiles('packages/article/test').map((file) => basename(file, '.test.ts')))
  expect(rules.length).toBeGreaterThan(10)
  expect(rules.filter((rule) => !tests.has(rule)).sort()).toEqual(TESTED_WITH_OTHERS)
})

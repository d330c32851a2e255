import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from '../src/workspace.ts'

// What rules are made of, or what stands in the tests of the rule that reads it. A name here only goes.
const TESTED_WITH_OTHERS = [
  'byline-function', // byline-line, credit
  'byline-house', // byline-line, credit
  'byline-reading', // byline-line
  'heading', // page/classify
  'person-name', // byline-line, credit
  'repetition', // page/classify
  'section', // page/classify
  'story-opening', // page/classify
]

test('every article rule has its cases in a test of its name', () => {
  const rules = sourceFiles('packages/article/src/rules').map((file) => basename(file, '.ts'))
  const tests = new Set(sourceFiles('packages/article/test').map((file) => basename(file, '.test.ts')))
  expect(rules.length).toBeGreaterThan(10)
  expect(rules.filter((rule) => !tests.has(rule)).sort()).toEqual(TESTED_WITH_OTHERS)
})

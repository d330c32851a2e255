import { expect, test } from 'vitest'
import { assertionsIn, countAssertions } from '../src/non-null-assertions.ts'
import { workspaces } from '../src/workspace.ts'

// What the sources had when each was last looked through. `x[i]!` says that something is there without showing it: hold the
// thing instead of its number, or stop where there is none. A ceiling may only fall.
const CEILINGS: Readonly<Record<string, number>> = {
  'packages/annotation': 30,
  'packages/article': 43,
  'packages/chugiai': 3,
  'packages/formats': 3,
  'packages/model-vi': 0,
  'packages/normalizer': 77,
  'packages/recognizer': 202,
  'packages/temporal': 10,
  'packages/text': 9,
  'packages/view': 6,
}

const packages = workspaces().filter(({ folder }) => folder.startsWith('packages/'))

test('each package has a ceiling', () => {
  expect(packages.map(({ folder }) => folder).sort()).toEqual(Object.keys(CEILINGS))
})

test.each(Object.entries(CEILINGS))('%s has no more non-null assertions than its ceiling says', (folder, ceiling) => {
  const count = countAssertions(`${folder}/src`)
  expect(count, `${folder} has ${count}: hold what is found, not its number`).toBeLessThanOrEqual(ceiling)
  if (count < ceiling) console.log(`${folder}: lower the ceiling to ${count}`)
})

test('what is counted is the assertion, and nothing else with its sign', () => {
  expect(assertionsIn('const a = b!; const c = d![0]!; const e = !f && !!g !== h; const i = "j!"')).toBe(3)
})

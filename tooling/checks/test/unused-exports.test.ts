import { expect, test } from 'vitest'
import { unusedExports } from '../src/unused-exports.ts'
import { workspaces } from '../src/workspace.ts'

const packages = workspaces().filter(({ folder }) => folder.startsWith('packages/'))

test.each(packages)('$manifest.name exports between its files only what another takes', ({ folder }) => {
  expect(unusedExports(`${folder}/src`, [`${folder}/test`, 'tooling'])).toEqual([])
})

test('an export that nobody takes is found, one that is taken is not', () => {
  expect(unusedExports('tooling/checks/test/fixtures/unused/src')).toEqual([
    'tooling/checks/test/fixtures/unused/src/values.ts unused',
    'tooling/checks/test/fixtures/unused/src/values.ts Unused',
    'tooling/checks/test/fixtures/unused/src/values.ts ALSO_UNUSED',
  ])
})

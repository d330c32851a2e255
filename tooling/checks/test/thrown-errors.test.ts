import { expect, test } from 'vitest'
import { errorsWithoutHint } from '../src/thrown-errors.ts'
import { workspaces } from '../src/workspace.ts'

const packages = workspaces().filter(({ folder }) => folder.startsWith('packages/'))

test.each(packages)('$manifest.name: every error says what to do now', ({ folder }) => {
  expect(errorsWithoutHint(`${folder}/src`)).toEqual([])
})

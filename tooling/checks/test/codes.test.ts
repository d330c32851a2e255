import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, sourceFiles, workspaces } from '../src/workspace.ts'

const packages = workspaces()
  .filter(({ folder }) => folder.startsWith('packages/'))
  // Data alone: nothing in it can fail.
  .filter(({ manifest }) => manifest.name !== '@chugiai/model-vi')

test.each(packages)('$manifest.name lists the codes of its errors and issues in one codes.ts', ({ folder }) => {
  const declaring = sourceFiles(`${folder}/src`).filter((file) =>
    /^(?:export )?type \w*(?:Error|Issue)Code\b/m.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  expect(declaring.map((file) => basename(file))).toEqual(['codes.ts'])
})

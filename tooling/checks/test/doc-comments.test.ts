import { expect, test } from 'vitest'
import { undocumentedFields } from '../src/undocumented.ts'
import { workspaces } from '../src/workspace.ts'

const packages = workspaces().filter(({ folder }) => folder.startsWith('packages/'))

// `LIST=1 npx vitest run tooling/checks/test/doc-comments.test.ts -t @chugiai/article` prints those of one package.
test.each(packages)('$manifest.name: every public field has a doc comment', ({ folder }) => {
  const { missing, all } = undocumentedFields(folder)
  if (process.env.LIST) console.log(`${missing.join('\n')}\n${missing.length} of ${all} without`)
  expect(all).toBeGreaterThan(0)
  expect(missing).toEqual([])
})

test('a field is found wherever an importer meets it', () => {
  const { missing, all } = undocumentedFields('tooling/checks/test/fixtures/undocumented')
  expect(missing.map((field) => field.split(' ')[1])).toEqual([
    'Visible.inline',
    'Visible.inner',
    'Visible.method',
    'take.deep',
    'take.width',
    'Hidden.told',
    'Choice.kind',
    'Choice.kind',
    'Counter.step',
  ])
  expect(all).toBe(14)
})

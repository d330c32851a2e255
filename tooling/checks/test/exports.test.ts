import { expect, test } from 'vitest'
import { publicExports } from '../src/public-exports.ts'
import { workspaces } from '../src/workspace.ts'

const packages = workspaces().filter(({ folder }) => folder.startsWith('packages/'))

// A review sees every new name: `npx vitest run tooling/checks -u` writes the lists anew.
test.each(packages)('$manifest.name exports what its list says', async ({ folder }) => {
  const names = publicExports(`${folder}/src/index.ts`)
  expect(names.length).toBeGreaterThan(0)
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`exports/${folder.split('/')[1]}.txt`)
})

test('@chugiai/annotation/schemas exports what its list says', async () => {
  const names = publicExports('packages/annotation/src/schemas/index.ts')
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('exports/annotation-schemas.txt')
})

test('@chugiai/normalizer/lexis exports what its list says', async () => {
  const names = publicExports('packages/normalizer/src/lexis/index.ts')
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('exports/normalizer-lexis.txt')
})

test('@chugiai/article/warc exports what its list says', async () => {
  const names = publicExports('packages/article/src/warc/index.ts')
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('exports/article-warc.txt')
})

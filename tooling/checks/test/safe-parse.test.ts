import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, workspaces } from '../src/workspace.ts'

const entries = workspaces().filter(({ folder }) => folder.startsWith('packages/'))
const NEITHER = ['', '{', 'null', '{}', null, undefined, 7, [], {}, { version: 99, schemaVersion: 99 }]

type SafeParse = (value: unknown) => { readonly issues: readonly { readonly severity: string }[] }

/** What a package exports as `safeParse…`, and the field of its result: `safeParseArticleJson` fills `article`. */
async function safeParsers(folder: string): Promise<readonly (readonly [string, SafeParse])[]> {
  const exported: Record<string, unknown> = await import(join(ROOT, folder, 'src/index.ts'))
  return Object.entries(exported).flatMap(([name, value]) => {
    const noun = /^safeParse([A-Z][a-z]+)/.exec(name)?.[1]
    return noun === undefined ? [] : [[noun.toLowerCase(), value as SafeParse] as const]
  })
}

test('every safeParse… returns what it read, null when it is refused, beside the issues', async () => {
  const found = (await Promise.all(entries.map(({ folder }) => safeParsers(folder)))).flat()
  expect(new Set(found.map(([noun]) => noun))).toEqual(new Set(['document', 'article']))
  for (const [noun, safeParse] of found) {
    for (const value of NEITHER) {
      const result = safeParse(value)
      expect(Object.keys(result).sort()).toEqual([noun, 'issues'].sort())
      expect(result).toMatchObject({ [noun]: null })
      expect(result.issues.map(({ severity }) => severity)).toContain('error')
    }
  }
})

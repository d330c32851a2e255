import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldedPage, PageGold } from './page-gold.ts'

/** The pages of a folder. Those that its `gold.json` does not name hold no article. */
export function readFolder(folder: string): GoldedPage[] {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Record<
    string,
    PageGold & { path: string }
  >
  const byPath = new Map(Object.entries(gold).map(([id, page]) => [page.path, { id, page }]))
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  return names.sort().map((name) => {
    const known = byPath.get(name)
    return { id: known?.id ?? name, bytes: readFileSync(join(folder, name)), gold: known?.page ?? null }
  })
}

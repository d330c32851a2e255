import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The articles of Wikipedia in the shared folder, by id. */
export function readWikiTexts(folder: string): ReadonlyMap<string, string> {
  const lines = gunzipSync(readFileSync(join(folder, 'corpora', 'viwiki', 'articles.jsonl.gz')))
    .toString('utf8')
    .split('\n')
  const texts = new Map<string, string>()
  for (const line of lines) {
    if (line === '') continue
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    texts.set(id, text)
  }
  return texts
}

import { parseArticle } from '@chugiai/article'
import type { GoodRecord, Outcome } from './batch.ts'
import { inputOf, readOptions } from './record-input.ts'

/** One record through `parseArticle`: the article as a JSON line. */
export async function parseRecord(
  record: GoodRecord,
  { textField, anchor }: { readonly textField: string; readonly anchor?: string },
): Promise<Outcome> {
  const { article, issues } = parseArticle(inputOf(record, textField), readOptions(record, anchor))
  return { output: `${JSON.stringify(article)}\n`, issues }
}

import type { ReadOptions } from '../format/format.ts'

/** The raw text that the caller gives for a document, by its id or by its number. */
export function textsOf({ texts }: Pick<ReadOptions, 'texts'>, id: string, index: number): string | undefined {
  if (texts === undefined) return undefined
  return Array.isArray(texts) ? texts[index] : (texts as Readonly<Record<string, string>>)[id]
}

import type { LabelledSpans } from '@chugiai/annotation'

export interface ReadTagsOptions {
  /** Whether a span begins with `B-` or `S-` alone (IOB2, IOBES). Otherwise it may begin with any tag, as in conlleval. */
  readonly strict?: boolean
}

interface Chunk {
  readonly label: string
  readonly start: number
  end: number
}

/**
 * The spans of tags such as `B-PER`, `I-PER`, `O`. Offsets count tokens, on through all sentences. `I-` and `E-` go on
 * with a span of their label; `E-`, `S-` and the end of a sentence end it.
 *
 * @example readTags([['O', 'B-PER', 'I-PER']]) // [{ label: 'PER', spans: [{ start: 1, end: 3 }] }]
 */
export function readTags(
  sentences: readonly (readonly string[])[],
  { strict = false }: ReadTagsOptions = {},
): LabelledSpans[] {
  const begins = strict ? 'BS' : 'BIES'
  const chunks: Chunk[] = []
  let offset = 0
  for (const tags of sentences) {
    let open: Chunk | null = null
    for (const tag of tags) {
      const [prefix, label] = [tag.slice(0, 1), tag.slice(2)]
      if (open !== null && 'IE'.includes(prefix) && open.label === label) open.end = offset + 1
      else {
        open = begins.includes(prefix) ? { label, start: offset, end: offset + 1 } : null
        if (open !== null) chunks.push(open)
      }
      if ('ES'.includes(prefix)) open = null
      offset++
    }
  }
  return chunks.map(({ label, start, end }) => ({ label, spans: [{ start, end }] }))
}

/** Keys and values that say more of a thing; `type` is the label of an annotation. */
export type Infons = Readonly<Record<string, string>>

/** Letters that an annotation stands on, by places in the whole document. */
export interface BiocAnnotation {
  readonly id: string
  readonly infons: Infons
  readonly locations: readonly { readonly offset: number; readonly length: number }[]
  readonly text: string | undefined
}

/** Who plays which role. */
export interface BiocRelation {
  readonly id: string
  readonly infons: Infons
  readonly nodes: readonly { readonly refid: string; readonly role: string }[]
}

/** A part of the text with its place in the whole; what stands between parts is not in the file. */
export interface BiocPassage {
  readonly offset: number
  readonly infons: Infons
  readonly text: string
}

/** A document of BioC, in XML or in JSON; annotations and relations of all its levels. */
export interface BiocDocument {
  readonly id: string
  readonly infons: Infons
  readonly passages: readonly BiocPassage[]
  readonly annotations: readonly BiocAnnotation[]
  readonly relations: readonly BiocRelation[]
}

/** Sentences as the one text that they are. */
export function joinSentences(sentences: readonly { readonly offset: number; readonly text: string }[]): string {
  let text = ''
  const start = sentences[0]?.offset ?? 0
  for (const sentence of sentences) {
    // What offsets leave is blank; no file leaves more than a line.
    text += ' '.repeat(Math.min(1_000, Math.max(0, sentence.offset - start - [...text].length))) + sentence.text
  }
  return text
}

import { normalizeText } from '@chugiai/normalizer'
import { NOISES } from './kinds.ts'
import { randomFrom } from './random.ts'

/** How a kind of noise was undone. */
export interface NoiseScore {
  readonly name: string
  /** Sentences that the noise changed. */
  readonly total: number
  /** Of those, how many come back as they were. */
  readonly restored: number
  /** The first that did not: what stood there and what came. */
  readonly first: readonly [clean: string, got: string] | null
}

/** How many sentences of each kind of noise come back letter by letter. */
export function scoreNoise(sentences: readonly string[], seed: number): NoiseScore[] {
  return NOISES.map(({ name, spoil }) => {
    const random = randomFrom(seed)
    const pairs = sentences
      .map((clean) => [clean, spoil(clean, random)] as const)
      .filter(([clean, spoilt]) => clean !== spoilt)
    const missed = pairs.map(([clean, spoilt]) => [clean, normalizeText(spoilt)] as const).filter(([a, b]) => a !== b)
    return { name, total: pairs.length, restored: pairs.length - missed.length, first: missed[0] ?? null }
  })
}

/** The clean sentences that normalizing changes. */
export function changedSentences(sentences: readonly string[]): (readonly [clean: string, got: string])[] {
  return sentences.map((clean) => [clean, normalizeText(clean)] as const).filter(([clean, got]) => clean !== got)
}

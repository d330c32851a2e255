import { createHash } from 'node:crypto'
import { type Sketch, sketchDistance, sketchText } from '@chugiai/article'
import { foldForSearch } from '@chugiai/normalizer'

/** The record that a text repeats, and how far it is from it: 0 for the same letters. */
export interface Repeated {
  readonly index: number
  readonly distance: number
}

const BAND = 4 // digits of a sketch: texts at a distance of 0.3 share one of 32 bands in all but 1 of 20,000 pairs
const MOST_IN_BAND = 64 // a band of boilerplate holds thousands; what is near shares others as well

/**
 * Finds texts that were seen before, by the keys of an article: the same but for marks and blanks, or with nearly the same
 * runs of syllables. Each text is compared with those that share a part of its sketch (locality-sensitive hashing: Indyk
 * & Motwani 1998), so time follows the number of texts. Memory holds some two kilobytes a text that is kept.
 */
export class NearDuplicates {
  readonly #threshold: number
  readonly #exact = new Map<string, number>()
  readonly #bands = new Map<string, number[]>()
  readonly #sketches = new Map<number, Sketch>()

  /** @param threshold the largest distance of a repetition, from 0 to 1; 0 finds the same letters alone */
  constructor(threshold: number) {
    this.#threshold = threshold
  }

  /** What a text repeats; `null` when it is new, and then later ones are compared with it. An empty text repeats nothing. */
  add(index: number, text: string): Repeated | null {
    const found = this.#find(text)
    if (found !== null) return found
    this.#remember(index, text)
    return null
  }

  /** All texts that are near to this one, which is remembered too: for groups. */
  addAll(index: number, text: string): readonly number[] {
    const near = this.#near(text, sketchOf(text, this.#threshold)).map((one) => one.index)
    this.#remember(index, text)
    return near
  }

  #find(text: string): Repeated | null {
    const [best = null] = this.#near(text, sketchOf(text, this.#threshold)).sort((a, b) => a.distance - b.distance)
    return best
  }

  #near(text: string, sketch: Sketch | null): Repeated[] {
    const same = this.#exact.get(keyOf(text))
    if (same !== undefined && text.trim() !== '') return [{ index: same, distance: 0 }]
    if (sketch === null) return []
    const candidates = new Set(bandsOf(sketch).flatMap((band) => this.#bands.get(band) ?? []))
    return [...candidates].flatMap((index) => {
      const other = this.#sketches.get(index)
      const distance = other === undefined ? 1 : sketchDistance(sketch, other)
      return distance <= this.#threshold ? [{ index, distance }] : []
    })
  }

  #remember(index: number, text: string): void {
    const key = keyOf(text)
    if (!this.#exact.has(key)) this.#exact.set(key, index)
    const sketch = sketchOf(text, this.#threshold)
    if (sketch === null) return
    this.#sketches.set(index, sketch)
    for (const band of bandsOf(sketch)) {
      const own = this.#bands.get(band)
      if (own === undefined) this.#bands.set(band, [index])
      else if (own.length < MOST_IN_BAND) own.push(index)
    }
  }
}

function sketchOf(text: string, threshold: number): Sketch | null {
  return threshold > 0 ? sketchText(text) : null
}

function keyOf(text: string): string {
  return createHash('sha256').update(foldForSearch(text).text.trim()).digest('base64')
}

function bandsOf({ value }: Sketch): string[] {
  return Array.from({ length: value.length / BAND }, (_, i) => `${i} ${value.slice(i * BAND, (i + 1) * BAND)}`)
}

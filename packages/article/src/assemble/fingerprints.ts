import { stripDiacritics } from '@chugiai/normalizer'
import type { AlignedText } from '@chugiai/text'
import { type Sketch, sketchText } from '../near-duplicate/sketch.ts'
import type { Block, BlockType } from '../schema/block.ts'
import type { Fingerprints } from '../schema/source.ts'
import { type DecodedSource, sha256Of } from '../source/read-source.ts'

// What a reader reads. The same story stands among other links, tags and signatures on another page.
const STORY: readonly BlockType[] = ['title', 'lede', 'heading', 'paragraph', 'caption', 'list_item', 'quote', 'table']

/** What of an article its fingerprints are taken from, beside the text. */
interface Parts {
  readonly title: string | undefined
  readonly blocks: readonly Block[]
}

/**
 * Keys that find the same article elsewhere: the hash of its text, its title without what spelling may change, and a
 * sketch of its story.
 */
export function fingerprintsOf(
  source: DecodedSource,
  { text, alignment }: AlignedText,
  { title, blocks }: Parts,
): Fingerprints {
  const key = title === undefined ? '' : titleKey(title)
  const sketch = storySketch(text, blocks)
  // A clean file need not be hashed twice.
  const sameBytes = alignment.isIdentity && source.encoding === 'utf-8'
  return {
    text: sameBytes ? source.sha256 : sha256Of(text),
    ...(key === '' ? {} : { title: key }),
    ...(sketch === null ? {} : { sketch }),
  }
}

/** The near-duplicate sketch of what a reader reads of an article; `null` when that is nothing. */
export function storySketch(text: string, blocks: readonly Block[]): Sketch | null {
  return sketchText(
    text,
    blocks.filter(({ type }) => STORY.includes(type)).map(({ span }) => span),
  )
}

/** `Mưa lớn!` as `mua lon`. */
export function titleKey(title: string): string {
  const words = stripDiacritics(title)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words?.join(' ') ?? ''
}

import type { Picture } from '../../page/markup.ts'
import type { PageMetadata } from '../../page/metadata.ts'
import type { OutletTable } from '../../page/outlets.ts'
import { joinLines } from '../../page/shape.ts'
import type { StoryOpening } from '../../rules/story-opening.ts'
import type { Block, BlockType } from '../../schema/block.ts'
import type { BlockDraft } from '../blocks.ts'

/** What fields are picked from: the text and its blocks with their readings, and what the caller knows. */
export interface SortedPage {
  readonly text: string
  readonly blocks: readonly BlockDraft[]
  readonly outlets: OutletTable
  /** The pictures of the page, as far as they belong to the article. */
  readonly pictures: readonly Picture[]
  /** The day that the caller puts the article on or before. */
  readonly anchor: string | undefined
  /** Addresses of the page, the surest first. */
  readonly addresses?: readonly string[]
  /** What the page says beside its text. */
  readonly metadata?: PageMetadata | undefined
}

export function firstBlock({ blocks }: SortedPage, type: BlockType): BlockDraft | undefined {
  return blocks.find(({ block }) => block.type === type)
}

/** The block that opens the story, and what stands before its first sentence. */
export interface OpeningBlock {
  readonly block: Block
  readonly opening: StoryOpening | null
  /** Where the first sentence begins. */
  readonly start: number
}

/** The lede, or the first paragraph where there is none. */
export function openingBlock(page: SortedPage): OpeningBlock | null {
  const draft = firstBlock(page, 'lede') ?? firstBlock(page, 'paragraph')
  if (draft === undefined) return null
  const { block, reading } = draft
  const opening = (reading.type === 'lede' || reading.type === 'paragraph' ? reading.opening : null) ?? null
  return { block, opening, start: opening?.end ?? block.span.start }
}

/** The text between two offsets as one line. */
export function oneLine(text: string, start: number, end: number): string {
  return joinLines(text.slice(start, end))
}

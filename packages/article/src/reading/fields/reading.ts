import type { Picture } from '../../page/markup.ts'
import type { PageMetadata } from '../../page/metadata.ts'
import type { OutletTable } from '../../page/outlets.ts'
import { joinLines } from '../../page/shape.ts'
import type { BlockType } from '../../schema/block.ts'
import type { BlockDraft } from '../blocks.ts'

/** What fields are read from: the text and its blocks, and what the caller knows. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly BlockDraft[]
  readonly outlets: OutletTable
  /** The pictures of the page, as far as they belong to the article. */
  readonly pictures?: readonly Picture[] | undefined
  /** The day that the caller puts the article on or before. */
  readonly anchor: string | undefined
  /** What the page says beside its text. */
  readonly metadata?: PageMetadata | undefined
}

export function firstBlock({ blocks }: Reading, type: BlockType): BlockDraft | undefined {
  return blocks.find(({ block }) => block.type === type)
}

/** The block that opens the story: the lede, or the first paragraph where there is none. */
export function openingBlock(reading: Reading): BlockDraft | undefined {
  return firstBlock(reading, 'lede') ?? firstBlock(reading, 'paragraph')
}

/** The text between two offsets as one line. */
export function oneLine(text: string, start: number, end: number): string {
  return joinLines(text.slice(start, end))
}

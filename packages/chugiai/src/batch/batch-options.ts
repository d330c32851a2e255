import type { AnnotatedDocument } from '@chugiai/annotation'
import type { Article } from '@chugiai/article'
import type { OwnName } from '@chugiai/recognizer'
import type { Issue } from '@chugiai/text'
import type { Selection } from '../select-annotations.ts'

/** A page or text of a batch: itself, or with what is known of it. */
export type BatchItem =
  | string
  | Uint8Array
  | {
      /** The page or text, or the bytes of its file. */
      readonly input: string | Uint8Array
      /** Id of the document. Default: made of the hash of the source. */
      readonly id?: string
      /** Where it came from; kept with it. */
      readonly uri?: string
      /** `text/plain` or `text/html`; found out when left out. */
      readonly mediaType?: string
      /** A day (ISO 8601) on which it was out; that of the batch when left out. */
      readonly anchor?: string
    }

/** What the workers need; plain data. */
export interface WorkerOptions extends Selection {
  /** A day (ISO 8601) on which the pages were out: dates without a year are put on or before it. */
  readonly anchor?: string
  /** Longest input, in bytes or UTF-16 code units. Default 10,000,000. */
  readonly maxLength?: number
  /** The texts are no newspaper pages: no title, no byline, no article. Default `false`. */
  readonly plain?: boolean
  /** Names of your own. */
  readonly names?: readonly OwnName[]
}

/** Options of `annotateBatch`. */
export interface BatchOptions extends WorkerOptions {
  /** How many workers there are. Default: the cores. */
  readonly workers?: number
  /** Results come as they are ready, not in the order of the items. Default `false`. */
  readonly unordered?: boolean
  /** How many items go to a worker together. Default 16. */
  readonly chunkSize?: number
  /** Longest time for an item, in milliseconds. One that takes longer is tried again alone, then set aside. Default 60,000. */
  readonly timeout?: number
  /**
   * Most memory of a worker for its objects, in bytes; an item that takes more is tried again alone, then set aside.
   * Default 2,000,000,000. Browsers have limits of their own.
   */
  readonly workerMemory?: number
  /** Ends the batch: the iterable throws its reason, and the workers are gone. */
  readonly signal?: AbortSignal
}

/** What became of an item. */
export type BatchResult =
  | {
      /** Place of the item in the iterable, from 0. */
      readonly index: number
      /** The document with its suggestions. */
      readonly document: AnnotatedDocument
      /** The article; none with `plain`. */
      readonly article?: Article
      /** What is odd about the page. */
      readonly issues: readonly Issue[]
    }
  | {
      /** Place of the item in the iterable, from 0. */
      readonly index: number
      /** Why there is no document. */
      readonly error: Issue
    }

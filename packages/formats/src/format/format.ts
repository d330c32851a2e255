import type { AnnotatedDocument, Fold } from '@chugiai/annotation'
import type { Bytes, OffsetUnit } from '@chugiai/text'
import type { Holds } from './holds.ts'
import type { FormatIssue } from './issue.ts'

/** A file by name: bytes, or text that is decoded already. */
export interface FormatFile {
  /** Its path or name; what stands before the last point is the id of its document where the format has none. */
  readonly name: string
  /** Its bytes, or its text. */
  readonly data: string | Bytes
}

/** A file whose text is known. */
export interface TextFile {
  /** Its path or name. */
  readonly name: string
  /** Without a byte order mark. */
  readonly text: string
}

/** How labels are written on tokens. */
export type TagScheme = 'IOB1' | 'IOB2' | 'IOE1' | 'IOE2' | 'BIOES' | 'BILOU' | 'IO'

export interface ReadOptions {
  /** How the file's offsets count; what the format's standard says when left out. `auto`: what the quotes prove. */
  readonly unit?: OffsetUnit | 'auto'
  /** The layer that annotations go to; `mentions` when left out. */
  readonly layer?: string
  /** The raw text of the documents by id or in order, where the format holds tokens only: tokens are laid on it. */
  readonly texts?: Readonly<Record<string, string>> | readonly string[]
  /** How text is folded when tokens are laid on it. */
  readonly fold?: Fold
  /** The scheme of tags; found out when left out. */
  readonly scheme?: TagScheme | 'auto'
  /** What becomes of tags that the scheme does not allow: mended as conlleval does, or refused, sentence by sentence. */
  readonly illegalTags?: 'repair' | 'refuse'
  /** Names of columns or keys, where the format leaves them open. */
  readonly columns?: readonly string[]
  /** What a document is in files of sentences without marks between documents; the whole file when left out. */
  readonly split?: 'document' | 'sentence'
}

export interface WriteOptions {
  /** The layers that are written; all but `blocks`, `sentences` and `words` when left out. */
  readonly layers?: readonly string[]
  /** How offsets count in the file; what the format's standard says when left out. */
  readonly unit?: OffsetUnit
  /** The scheme of tags; IOB2 when left out. */
  readonly scheme?: TagScheme
  /** Whether spans over others get columns of tags of their own, as GermEval has them. */
  readonly nested?: boolean
  /** Name of the file or files without their ending; `documents` when left out. */
  readonly name?: string
  /** What a row is, in tables that may have either (Parquet): a span, or a document with lists of tokens; a span when left out. */
  readonly rows?: 'spans' | 'tokens'
}

/** What a reader gives: a document, or something to report. */
export type ReadItem = AnnotatedDocument | FormatIssue

export interface ReadResult {
  /** What could be read, in order. */
  readonly documents: readonly AnnotatedDocument[]
  /** What was lost, and what was wrong. */
  readonly issues: readonly FormatIssue[]
}

export interface WriteResult {
  /** Names without folders, and text to be encoded as UTF-8. */
  readonly files: readonly WrittenFile[]
  /** What was lost: each kind once for a document, with its count. */
  readonly issues: readonly FormatIssue[]
}

/** A file that was written. */
export interface WrittenFile {
  /** Safe on every system: no folders, no reserved signs. */
  readonly name: string
  /** Its text. */
  readonly data: string
}

/** A document as a piece of a file, and what was lost. */
export interface WrittenRecord {
  /** As it stands in the file. */
  readonly text: string
  /** What was lost, and what was wrong. */
  readonly issues: readonly FormatIssue[]
}

/** What most lines give, each being part of a document: whoever reads millions of them need not look into it. */
export const NO_ITEMS: readonly ReadItem[] = []

/** Reads a file line by line: documents come out as soon as they are whole. */
export interface LineReader {
  /** A line without its end. Gives {@link NO_ITEMS} where nothing became whole. */
  line(line: string): Iterable<ReadItem>
  /**
   * Whole lines, with `\n` behind each but perhaps the last: what {@link line} gives of each in turn. For readers that are
   * faster so.
   */
  lines?(text: string): Iterable<ReadItem>
  /** Behind the last line. */
  end(): Iterable<ReadItem>
}

/** One document after another in one file. */
export interface RecordFormat {
  /** A reader of the lines of one file, by its name. */
  reader(name: string, options: ReadOptions): LineReader
  /** What stands before the first record. */
  head?(options: WriteOptions): string
  /** A document as the next piece of the file. */
  write(document: AnnotatedDocument, options: WriteOptions): WrittenRecord
}

/** Reads files one after another: a document comes out as soon as all its files are there. */
export interface FileReader {
  /** The next file. */
  file(file: TextFile): Iterable<ReadItem>
  /** Behind the last file. */
  end(): Iterable<ReadItem>
}

/** A document in several files that belong together. */
export interface PairFormat {
  /** A reader of files in any order. */
  reader(options: ReadOptions): FileReader
  /** A document as files of a name, and what was lost. */
  write(document: AnnotatedDocument, name: string, options: WriteOptions): WriteResult
}

/** A format with its reader and writer. */
export interface Format {
  /** Short name: `brat`. */
  readonly id: string
  /** Name for people: `brat standoff`. */
  readonly title: string
  /** Endings of file names, the usual one first. */
  readonly extensions: readonly string[]
  /** How its offsets count by its standard; `token` where it has none. */
  readonly unit: OffsetUnit | 'token'
  /** What it holds: the table of losses. */
  readonly holds: Holds
  /** How sure it is, from 0 to 1, that a file is of this format, by its content. */
  detect(file: TextFile): number
  /** Reads files that belong together. */
  read(files: readonly TextFile[], options: ReadOptions): Iterable<ReadItem>
  /** Writes documents, and reports what it cannot hold of them. */
  write(documents: readonly AnnotatedDocument[], options: WriteOptions): WriteResult
  /** Reading and writing one document after another; missing where a file must be whole. */
  readonly records?: RecordFormat
  /** Reading and writing the files of one document after another; missing where one file is enough. */
  readonly pairs?: PairFormat
}

/** Whether a reader gives something to report. */
export function isIssue(item: ReadItem): item is FormatIssue {
  return 'code' in item
}

import type { AnnotatedDocument } from '@chugiai/annotation'
import Dexie, { type EntityTable, type Table } from 'dexie'

/** What the list of kept documents shows, without loading one. */
export interface Entry {
  readonly key: number
  readonly title: string
  readonly count: number
  /** ISO time. */
  readonly updatedAt: string
}

interface Base {
  readonly key: number
  readonly document: AnnotatedDocument
}

interface StoredRecord {
  readonly key: number
  /** Counts from 0 within a document. Two windows cannot write the same one. */
  readonly seq: number
  /** A line of the history's log. */
  readonly line: string
}

/** A document as it was opened, and everything done to it since: lines of its history's log. */
export interface Stored {
  readonly base: AnnotatedDocument
  readonly lines: readonly string[]
}

/** Lines to add to a document's history, from number `seq` on. */
export interface Append {
  readonly key: number
  readonly seq: number
  readonly lines: readonly string[]
  readonly count: number
  readonly at: string
}

class Database extends Dexie {
  declare entries: EntityTable<Entry, 'key'>
  declare bases: EntityTable<Base, 'key'>
  declare records: Table<StoredRecord, [number, number]>

  constructor() {
    super('chugiai')
    this.version(1).stores({ entries: '++key, updatedAt', bases: 'key', records: '[key+seq]' })
  }
}

const database = new Database()

/** Every kept document, the one changed last first. */
export function listEntries(): Promise<Entry[]> {
  return database.entries.orderBy('updatedAt').reverse().toArray()
}

/** Keeps a new document; gives its key. */
export function keepDocument(document: AnnotatedDocument, entry: Omit<Entry, 'key'>): Promise<number> {
  return database.transaction('rw', database.entries, database.bases, async () => {
    const key = await database.entries.add(entry)
    await database.bases.add({ key, document })
    return key
  })
}

/** A kept document, or null when it is gone. */
export function loadDocument(key: number): Promise<Stored | null> {
  return database.transaction('r', database.bases, database.records, async () => {
    const base = await database.bases.get(key)
    if (base === undefined) return null
    const rows = await database.records.where('[key+seq]').between([key, 0], [key, Number.POSITIVE_INFINITY]).toArray()
    return { base: base.document, lines: rows.map(({ line }) => line) }
  })
}

/** Adds to a document's history. Fails with `ConstraintError` when another window has written these numbers. */
export function appendLines({ key, seq, lines, count, at }: Append): Promise<void> {
  return database.transaction('rw', database.entries, database.records, async () => {
    await database.records.bulkAdd(lines.map((line, index) => ({ key, seq: seq + index, line })))
    await database.entries.update(key, { count, updatedAt: at })
  })
}

export function forgetDocument(key: number): Promise<void> {
  return database.transaction('rw', database.entries, database.bases, database.records, async () => {
    await database.entries.delete(key)
    await database.bases.delete(key)
    await database.records.where('[key+seq]').between([key, 0], [key, Number.POSITIVE_INFINITY]).delete()
  })
}

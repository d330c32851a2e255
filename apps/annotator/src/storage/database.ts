import type { AnnotatedDocument, LabelSchema } from '@chugiai/annotation'
import Dexie, { type EntityTable, type Table } from 'dexie'
import {
  type DecidedFacts,
  type Entry,
  type EntryFacts,
  type Position,
  type Project,
  statusAfterChange,
} from './entry.ts'
import { upgradeToProjects } from './upgrade.ts'

interface Base {
  readonly key: number
  readonly document: AnnotatedDocument
}

/** A line of a document's history. */
export interface StoredRecord {
  readonly key: number
  /** Counts up within a document. Two windows cannot write the same one. */
  readonly seq: number
  readonly line: string
}

/** A document as it was opened, and everything done to it since: lines of its history's log. */
export interface Stored {
  readonly base: AnnotatedDocument
  readonly lines: readonly string[]
  /** The number that the next line gets. */
  readonly seq: number
}

/** Lines to add to a document's history, from number `seq` on. */
export interface Append {
  readonly key: number
  readonly seq: number
  readonly lines: readonly string[]
  readonly facts: EntryFacts
  readonly at: string
}

/** What became of lines: written; late, since another window wrote first; or without a document to belong to. */
export type Appended = 'written' | 'behind' | 'gone'

class Database extends Dexie {
  declare entries: EntityTable<Entry, 'key'>
  declare bases: EntityTable<Base, 'key'>
  declare records: Table<StoredRecord, [number, number]>
  declare projects: EntityTable<Project, 'key'>

  constructor() {
    super('chugiai')
    this.version(1).stores({ entries: '++key, updatedAt', bases: 'key', records: '[key+seq]' })
    this.version(2)
      .stores({
        entries: '++key, updatedAt, project, hash',
        bases: 'key',
        records: '[key+seq]',
        projects: '++key',
      })
      .upgrade(upgradeToProjects)
  }
}

const database = new Database()

/** Calls back when the browser closes the database under the page: it was wiped, or is about to be. */
export function onDatabaseLost(call: () => void): void {
  database.on('versionchange', () => {
    database.close()
    call()
  })
  database.on('close', call)
}

/** Runs on the database, which is opened again where it was closed meanwhile. */
async function reached<T>(run: () => Promise<T>): Promise<T> {
  if (!database.isOpen()) await database.open()
  return run()
}

/** Every kept document, the one changed last first. */
export function listEntries(): Promise<Entry[]> {
  return reached(() => database.entries.orderBy('updatedAt').reverse().toArray())
}

export function findEntry(key: number): Promise<Entry | undefined> {
  return reached(() => database.entries.get(key))
}

export function listProjects(): Promise<Project[]> {
  return reached(() => database.projects.toArray())
}

/** Keeps a new project; gives its key. */
export function keepProject(project: Omit<Project, 'key'>): Promise<number> {
  return reached(() => database.projects.add(project))
}

export async function keepSchema(key: number, schema: LabelSchema): Promise<void> {
  await reached(() => database.projects.update(key, { schema }))
}

export async function keepTitle(key: number, title: string): Promise<void> {
  await reached(() => database.projects.update(key, { title }))
}

/** Takes a project out, and the documents that are to go with it. */
export function forgetProject(key: number, documents: readonly number[]): Promise<void> {
  const { projects, entries, bases, records } = database
  return reached(() =>
    database.transaction('rw', projects, entries, bases, records, async () => {
      await projects.delete(key)
      for (const document of documents) await forgetRows(document)
    }),
  )
}

/** Keeps a new document with what was done to it; gives its key. */
export function keepDocument(
  document: AnnotatedDocument,
  { key: _, ...entry }: Omit<Entry, 'key'> & { readonly key?: number },
  lines: readonly string[] = [],
): Promise<number> {
  const { entries, bases, records } = database
  return reached(() =>
    database.transaction('rw', entries, bases, records, async () => {
      const key = await entries.add(entry)
      await bases.add({ key, document })
      await records.bulkAdd(lines.map((line, seq) => ({ key, seq, line })))
      return key
    }),
  )
}

/** A kept document, or null when it is gone. */
export function loadDocument(key: number): Promise<Stored | null> {
  return reached(() =>
    database.transaction('r', database.bases, database.records, async () => {
      const base = await database.bases.get(key)
      if (base === undefined) return null
      const rows = await rowsFrom(key, 0)
      return { base: base.document, lines: rows.map(({ line }) => line), seq: (rows.at(-1)?.seq ?? -1) + 1 }
    }),
  )
}

/** Lines of a document from number `seq` on, in their order; null when the document is gone. */
export function loadLines(key: number, seq: number): Promise<readonly StoredRecord[] | null> {
  return reached(() =>
    database.transaction('r', database.entries, database.records, async () =>
      (await database.entries.get(key)) === undefined ? null : rowsFrom(key, seq),
    ),
  )
}

/** Adds to a document's history, when this window knows all that the history holds. */
export function appendLines({ key, seq, lines, facts, at }: Append): Promise<Appended> {
  return reached(() =>
    database.transaction('rw', database.entries, database.records, async () => {
      // Side by side: a page that is killed loses what is under way.
      const [entry, later] = await Promise.all([database.entries.get(key), rowsFrom(key, seq)])
      if (entry === undefined) return 'gone'
      if (later.length > 0) return 'behind'
      await Promise.all([
        database.records.bulkAdd(lines.map((line, index) => ({ key, seq: seq + index, line }))),
        database.entries.put({ ...entry, ...facts, status: statusAfterChange(entry.status), updatedAt: at }),
      ])
      return 'written'
    }),
  )
}

/** Puts a checkpoint, line number `seq`, in the place of all lines before it; nothing when another window has written. */
export function compactLines(key: number, seq: number, checkpoint: string): Promise<Appended> {
  return reached(() =>
    database.transaction('rw', database.entries, database.bases, database.records, async () => {
      const base = await database.bases.get(key)
      if (base === undefined) return 'gone'
      if ((await rowsFrom(key, seq)).length > 0) return 'behind'
      await database.records.where('[key+seq]').between([key, 0], [key, seq]).delete()
      await database.records.add({ key, seq, line: checkpoint })
      // The checkpoint holds every annotation; the base says which document it belongs to.
      await database.bases.put({ key, document: { ...base.document, layers: {} } })
      return 'written'
    }),
  )
}

export async function keepPosition(key: number, position: Position): Promise<void> {
  await reached(() => database.entries.update(key, { position }))
}

/** Keeps what was decided of a document as a whole. */
export async function keepFacts(key: number, facts: DecidedFacts): Promise<void> {
  await reached(() => database.entries.update(key, facts))
}

export function forgetDocument(key: number): Promise<void> {
  return reached(() =>
    database.transaction('rw', database.entries, database.bases, database.records, () => forgetRows(key)),
  )
}

/** Within a transaction. */
async function forgetRows(key: number): Promise<void> {
  await database.entries.delete(key)
  await database.bases.delete(key)
  await database.records.where('[key+seq]').between([key, 0], [key, Number.POSITIVE_INFINITY]).delete()
}

function rowsFrom(key: number, seq: number): Promise<StoredRecord[]> {
  return database.records.where('[key+seq]').between([key, seq], [key, Number.POSITIVE_INFINITY]).toArray()
}

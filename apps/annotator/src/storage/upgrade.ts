import type { AnnotatedDocument } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import type { Transaction } from 'dexie'
import { withoutComputed } from '../model/computed-layers.ts'
import { progressOf } from '../model/progress.ts'
import type { Entry } from './entry.ts'

/** An entry of version 1. */
type OldEntry = Pick<Entry, 'key' | 'title' | 'count' | 'updatedAt'>

/** From version 1, which had documents alone: they go into one project, and say how far they are. */
export async function upgradeToProjects(transaction: Transaction): Promise<void> {
  const createdAt = new Date().toISOString()
  const project = (await transaction.table('projects').add({ title: '', schema: newsLabelSchema, createdAt })) as number
  const entries = (await transaction.table('entries').toArray()) as OldEntry[]
  for (const entry of entries) await upgradeEntry(transaction, entry, project)
}

async function upgradeEntry(transaction: Transaction, entry: OldEntry, project: number): Promise<void> {
  const base = (await transaction.table('bases').get(entry.key)) as { document: AnnotatedDocument } | undefined
  if (base === undefined) return
  const lines = (await transaction
    .table('records')
    .where('[key+seq]')
    .between([entry.key, 0], [entry.key, Number.POSITIVE_INFINITY])
    .toArray()) as { line: string }[]
  const { document } = base
  const upgraded: Entry = {
    ...entry,
    project,
    progress: progressOf(document),
    status: lines.length === 0 ? 'new' : 'started',
    position: null,
    hash: document.source?.sha256 ?? null,
  }
  await transaction.table('entries').put(upgraded)
  // Lines that make or drop layers count on the others being where they were.
  if (!lines.some(({ line }) => line.includes('"target":"layer"')))
    await transaction.table('bases').put({ ...base, document: withoutComputed(document) })
}

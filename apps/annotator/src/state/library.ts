import type { AnnotatedDocument } from '@chugiai/annotation'
import { t } from '../i18n/translate.ts'
import { titleOf } from '../model/blocks.ts'
import { collectItems } from '../model/items.ts'
import type { ReadOutcome, ReadResult } from '../reader/read.ts'
import { ReadingStopped, read, readSample } from '../reader/reader.ts'
import { type Entry, forgetDocument, keepDocument, listEntries, loadDocument } from '../storage/database.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { failureOf } from './failure.ts'
import { showToast } from './notices.ts'
import { MAX_MEGABYTES } from './problem.ts'
import { closeSession, openSession, type SessionInit } from './session.ts'
import {
  currentDocument,
  dialog,
  documentKey,
  entries,
  pane,
  problem,
  reading,
  saveFailure,
  saveState,
  started,
  title,
} from './store.ts'

const BYTES_PER_MEGABYTE = 1_000_000

/** Shows what was open last; on the very first visit the sample. */
export async function start(): Promise<void> {
  await refreshEntries()
  const last = Number(readSetting('document'))
  const entry = entries.value.find(({ key }) => key === last) ?? entries.value[0]
  if (entry !== undefined) await openEntry(entry)
  else if (readSetting('welcomed') === null) await openSample()
  writeSetting('welcomed', 'yes')
  started.value = true
}

export function openSample(): Promise<void> {
  return openRead('Chú Giải', readSample)
}

export function openText(text: string): Promise<void> {
  const name = text.trim().slice(0, 40)
  return openRead(name, () => read({ data: text, name: 'text' }))
}

/** Opens a file: a page to read, or a document that was exported. */
export async function openFile(file: File): Promise<void> {
  if (file.size > MAX_MEGABYTES * BYTES_PER_MEGABYTE) {
    problem.value = { name: file.name, code: 'too_large', message: `${file.size} bytes` }
    return
  }
  await openRead(file.name, async () => {
    const data = new Uint8Array(await file.arrayBuffer())
    return read({ data, name: file.name, ...(file.type === '' ? {} : { mediaType: file.type }) })
  })
}

/** Opens a kept document where it was left. */
export async function openEntry(entry: Entry): Promise<void> {
  try {
    const stored = await loadDocument(entry.key)
    if (stored === null) return await refreshEntries()
    show({ key: entry.key, title: entry.title, ...stored })
  } catch (error) {
    problem.value = { name: entry.title, ...failureOf(error) }
  }
}

/** Removes a kept document; the next one is opened when it was on the screen. */
export async function deleteEntry(entry: Entry): Promise<void> {
  await forgetDocument(entry.key)
  await refreshEntries()
  showToast(t('documents.deleted', { title: entry.title }))
  if (documentKey.value !== entry.key) return
  const next = entries.value[0]
  if (next === undefined) closeSession()
  else await openEntry(next)
}

export async function refreshEntries(): Promise<void> {
  try {
    entries.value = await listEntries()
  } catch (error) {
    storageFailed(error)
  }
}

/** The open document as a JSON file. */
export function exportDocument(): void {
  if (currentDocument.value === null) return
  const name = `${fileName(title.value)}.json`
  const blob = new Blob([`${JSON.stringify(currentDocument.value, null, 1)}\n`], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000) // the browser is still reading it right after the click
  showToast(t('done.export', { name }))
}

async function openRead(name: string, run: () => Promise<ReadOutcome>): Promise<void> {
  reading.value = { name }
  try {
    const outcome = await run()
    if (outcome.ok) await keepAndShow(outcome)
    else problem.value = { name, ...outcome.failure }
  } catch (error) {
    if (!(error instanceof ReadingStopped)) problem.value = { name, ...failureOf(error) }
  } finally {
    reading.value = null
  }
}

async function keepAndShow({ document, imported, issues }: ReadResult): Promise<void> {
  const name = titleOf(document) || t('documents.untitled')
  const count = collectItems(document).length
  const key = await keep(document, { title: name, count, updatedAt: new Date().toISOString() })
  show({ key, title: name, base: document, lines: [] })
  const message = imported ? t('done.import', { title: name }) : t('done.read', { title: name, count })
  const showIssues = () => {
    dialog.value = { kind: 'issues', issues }
  }
  showToast(message, issues.length === 0 ? undefined : { label: 'toast.issues', run: showIssues })
  await refreshEntries()
}

async function keep(document: AnnotatedDocument, entry: Omit<Entry, 'key'>): Promise<number | null> {
  try {
    return await keepDocument(document, entry)
  } catch (error) {
    storageFailed(error)
    return null
  }
}

function show(shown: SessionInit): void {
  openSession(shown)
  saveState.value = shown.key === null ? 'failed' : 'saved'
  pane.value = 'text'
  if (shown.key !== null) writeSetting('document', String(shown.key))
}

function storageFailed(error: unknown): void {
  saveState.value = 'failed'
  saveFailure.value = (error as Error).name ?? failureOf(error).message
}

/** A title as the name of a file: letters and digits of any language, the rest as hyphens. */
function fileName(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.join('-').slice(0, 60) || 'chu-giai'
}

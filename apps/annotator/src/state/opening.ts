import { formatNumber, t } from '../i18n/translate.ts'
import { countOf, progressOf } from '../model/progress.ts'
import { titleOf } from '../model/title.ts'
import type { ReadOutcome, ReadResult } from '../reader/read.ts'
import { hashOf, ReadingStopped, read, readSample } from '../reader/reader.ts'
import { nextUnkeptKey, Session } from '../session/session.ts'
import type { Entry } from '../storage/entry.ts'
import { failureOf } from './failure.ts'
import type { FileReport } from './file-report.ts'
import { leaving } from './leaving.ts'
import { openEntry, refreshEntries, show } from './library.ts'
import { MAX_BYTES } from './limits.ts'
import { showToast } from './notices.ts'
import { currentProject, useSchema } from './project.ts'
import { say } from './say.ts'
import { schema } from './schema.ts'
import { dialog, entries, pasted, problem, reading, storageTrouble, unkept } from './store.ts'

/** Something to read, and what to call it until it has a title. */
interface Input {
  readonly name: string
  /** Bytes of a file; of a text its letters. */
  load(): Promise<Uint8Array | string>
  readonly mediaType?: string
  readonly size?: number
  /** Called when it has become a document, or was one. */
  onOpened?(): void
}

interface OpenOptions {
  /** Opens what was opened before as another document. */
  readonly again?: boolean
}

export function openSample(): Promise<void> {
  return openAll([{ name: 'Chú Giải', load: readSample }])
}

export function openText(text: string): Promise<void> {
  return openAll([{ name: text.trim().slice(0, 40), load: async () => text }])
}

/** Reads the text of the paste window, which keeps it until it is a document. */
export function openPasted(): Promise<void> {
  const text = pasted.value
  return openAll([{ name: text.trim().slice(0, 40), load: async () => text, onOpened: () => (pasted.value = '') }])
}

/** Opens files, one or many: pages to read, documents that were exported, or lines of them. */
export function openFiles(files: readonly File[]): Promise<void> {
  return openAll(files.map(inputOf))
}

function inputOf(file: File): Input {
  return {
    name: file.name,
    size: file.size,
    load: async () => new Uint8Array(await file.arrayBuffer()),
    ...(file.type === '' ? {} : { mediaType: file.type }),
  }
}

/** Opens everything, shows the first of it, and says what came and what did not. */
function openAll(inputs: readonly Input[], options: OpenOptions = {}): Promise<void> {
  if (inputs.length === 0) return Promise.resolve()
  if (reading.value !== null) {
    say(t('say.reading', { name: reading.value.name }))
    return Promise.resolve()
  }
  return new Promise((resolve) => leaving(() => void openNow(inputs, options).finally(resolve)))
}

async function openNow(inputs: readonly Input[], options: OpenOptions): Promise<void> {
  const all: Opened[] = []
  try {
    for (const input of inputs) {
      reading.value = { name: input.name }
      const opened = await openInput(input, options)
      if (opened.report.some(({ outcome }) => outcome !== 'failed')) input.onOpened?.()
      all.push(opened)
    }
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error
  } finally {
    reading.value = null
  }
  const report = all.flatMap((opened) => opened.report)
  await showFirst(all)
  await refreshEntries()
  sayWhatCame(
    report,
    all.flatMap(({ issues }) => issues),
    () => void openAll(inputs, { again: true }),
  )
}

interface Opened {
  readonly report: readonly FileReport[]
  /** Documents that are new. */
  readonly sessions: readonly Session[]
  readonly issues: ReadResult['issues']
}

async function openInput(input: Input, { again = false }: OpenOptions): Promise<Opened> {
  const { name } = input
  if ((input.size ?? 0) > MAX_BYTES) return failed(name, { code: 'too_large', message: `${input.size} bytes` })
  try {
    const data = await input.load()
    const hash = await hashOf(data)
    const known = again || hash === null ? [] : await knownHere(hash)
    if (known.length > 0)
      return { report: known.map((entry) => reportOf('known', name, entry)), sessions: [], issues: [] }
    const { mediaType } = input
    const outcome = await read({ data, name, schema: schema.value, ...(mediaType === undefined ? {} : { mediaType }) })
    return await keepAll(name, outcome, hash)
  } catch (error) {
    if (error instanceof ReadingStopped) throw error
    return failed(name, failureOf(error))
  }
}

/** Documents of the project on the screen that were read from the same file: another project may have it as well. */
async function knownHere(hash: string): Promise<readonly Entry[]> {
  const project = await currentProject()
  return entries.value.filter((entry) => entry.hash === hash && entry.project === project)
}

async function keepAll(name: string, outcome: ReadOutcome, hash: string | null): Promise<Opened> {
  if (outcome.schema !== undefined) {
    await useSchema(outcome.schema)
    say(t('done.schema', { title: outcome.schema.id }))
  }
  const sessions: Session[] = []
  for (const result of outcome.documents) sessions.push(await keep(result, hash))
  const failures = outcome.failures.map(
    ({ name: part, ...failure }): FileReport => ({ outcome: 'failed', name: part ?? name, failure }),
  )
  const opened = sessions.map(({ entry }) => reportOf('opened', name, entry.value))
  return { report: [...opened, ...failures], sessions, issues: outcome.documents.flatMap(({ issues }) => issues) }
}

/** A new document. Where the storage does not take it, this window holds it. */
async function keep({ document }: ReadResult, hash: string | null): Promise<Session> {
  const progress = progressOf(document)
  const entry: Entry = {
    key: nextUnkeptKey(),
    project: await currentProject(),
    title: titleOf(document) || document.id || t('documents.untitled'),
    count: countOf(progress),
    progress,
    status: 'new',
    position: null,
    hash,
    updatedAt: new Date().toISOString(),
  }
  const held = new Session(entry, { base: document, lines: [], seq: 0 })
  unkept.value = [...unkept.value, held]
  if (storageTrouble.value === null) await held.keepFirst()
  else void held.write()
  return held
}

async function showFirst(all: readonly Opened[]): Promise<void> {
  const [held] = all.flatMap(({ sessions }) => sessions)
  if (held !== undefined) {
    show(held)
    return
  }
  const known = all.flatMap(({ report }) => report).find(({ outcome }) => outcome === 'known')
  const entry = entries.value.find(({ key }) => known?.outcome === 'known' && key === known.key)
  if (entry !== undefined) await openEntry(entry)
}

function reportOf(outcome: 'opened' | 'known', name: string, { title, key }: Entry): FileReport {
  return { outcome, name, title, key }
}

function failed(name: string, failure: ReturnType<typeof failureOf>): Opened {
  return { report: [{ outcome: 'failed', name, failure }], sessions: [], issues: [] }
}

/** One file in a message, several in a window with a list. */
function sayWhatCame(report: readonly FileReport[], issues: ReadResult['issues'], openAgain: () => void): void {
  const [only] = report
  if (report.length > 1) dialog.value = { kind: 'files', report }
  else if (only?.outcome === 'failed') problem.value = { name: only.name, ...only.failure }
  else if (only?.outcome === 'known') {
    showToast(t('done.known', { title: only.title }), { label: 'toast.openAgain', run: openAgain })
  } else if (only !== undefined) {
    const count = formatNumber(entries.value.find(({ key }) => key === only.key)?.count ?? 0)
    const message = t('done.read', { title: only.title, count })
    const showIssues = () => {
      dialog.value = { kind: 'issues', issues }
    }
    showToast(message, issues.length === 0 ? undefined : { label: 'toast.issues', run: showIssues })
  }
}

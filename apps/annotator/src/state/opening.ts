import { formatNumber, t } from '../i18n/translate.ts'
import { countOf, progressOf } from '../model/progress.ts'
import { titleOf } from '../model/title.ts'
import type { NamedFile } from '../reader/dropped-files.ts'
import type { DocumentFacts } from '../reader/project-file.ts'
import type { ReadOutcome, ReadResult } from '../reader/read.ts'
import { hashOf, ReadingStopped, read, readSample } from '../reader/reader.ts'
import { nextUnkeptKey, Session } from '../session/session.ts'
import type { Entry } from '../storage/entry.ts'
import { failureOf } from './failure.ts'
import type { FileReport } from './file-report.ts'
import { leaving } from './leaving.ts'
import { openEntry, refreshEntries, show, showPage } from './library.ts'
import { MAX_BYTES } from './limits.ts'
import { showToast } from './notices.ts'
import { addProject, currentProject, projectInUse, projectTitle, useSchema } from './project.ts'
import { say } from './say.ts'
import { schema } from './schema.ts'
import { dialog, entries, pasted, problem, projects, reading, storageTrouble, unkept } from './store.ts'

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

interface Target {
  /** The project that documents come into, unless they bring their own; null: one is made for them. */
  readonly project: number | null
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
export function openFiles(files: readonly NamedFile[]): Promise<void> {
  return openAll(files.map(inputOf))
}

function inputOf({ name, file }: NamedFile): Input {
  if (file === null) return { name, load: () => Promise.reject({ code: 'folder', message: 'No files in it' }) }
  return {
    name,
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
  const project = await projectInUse() // also when the first document shown is of another one
  try {
    for (const input of inputs) {
      await all.at(-1)?.kept
      reading.value = { name: input.name }
      const opened = await openInput(input, { ...options, project })
      if (opened.report.some(({ outcome }) => outcome !== 'failed')) input.onOpened?.()
      showFirst(all, opened)
      all.push(opened)
    }
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error
  } finally {
    reading.value = null
  }
  const report = all.flatMap((opened) => opened.report)
  await all.at(-1)?.kept
  await showKnown(all)
  await refreshEntries()
  all.forEach(sayProject)
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
  /** When the last of them is in the storage, or that does not answer. It can be seen and worked on before. */
  readonly kept: Promise<unknown>
  readonly issues: ReadResult['issues']
  /** The project that came with them. */
  readonly project?: number
}

async function openInput(input: Input, { again = false, project }: OpenOptions & Target): Promise<Opened> {
  const { name } = input
  if ((input.size ?? 0) > MAX_BYTES) return failed(name, { code: 'too_large', message: `${input.size} bytes` })
  try {
    const data = await input.load()
    const hash = await hashOf(data)
    const known = again || hash === null ? [] : knownIn(project, hash)
    if (known.length > 0) return nothingNew(known.map(({ title, key }) => knownReport(name, title, key)))
    const { mediaType } = input
    const outcome = await read({ data, name, schema: schema.value, ...(mediaType === undefined ? {} : { mediaType }) })
    return await keepAll(name, outcome, { hash, project })
  } catch (error) {
    if (error instanceof ReadingStopped) throw error
    return failed(name, failureOf(error))
  }
}

/** Documents of a project that were read from the same file: another project may have it as well. */
function knownIn(project: number | null, hash: string): readonly Entry[] {
  return entries.value.filter((entry) => entry.hash === hash && entry.project === project)
}

async function keepAll(
  name: string,
  outcome: ReadOutcome,
  { hash, project: current }: Target & { readonly hash: string | null },
): Promise<Opened> {
  if (outcome.schema !== undefined) {
    await useSchema(outcome.schema)
    say(t('done.schema', { title: outcome.schema.id }))
  }
  const project =
    outcome.project === undefined ? (current ?? (await currentProject())) : await addProject(outcome.project)
  const sessions: Session[] = []
  let kept: Promise<unknown> = Promise.resolve()
  for (const result of outcome.documents) {
    await kept
    const held = hold(result, { hash, status: 'new', ...result.facts }, project)
    kept = storageTrouble.value === null ? held.keepFirst() : Promise.resolve(void held.write())
    sessions.push(held)
  }
  const failures = outcome.failures.map(
    ({ name: part, ...failure }): FileReport => ({ outcome: 'failed', name: part ?? name, failure }),
  )
  const report = [...sessions.map((held) => openedReport(name, held)), ...failures]
  const issues = outcome.documents.flatMap((result) => result.issues)
  return { report, sessions, kept, issues, ...(outcome.project === undefined ? {} : { project }) }
}

/** Which project came, if one did. One without documents is shown itself. */
function sayProject({ project: key, sessions: { length } }: Opened): void {
  const project = projects.value.find((other) => other.key === key)
  if (project === undefined) return
  if (length === 0) showPage(project.key)
  say(t('done.projectOpened', { title: projectTitle(project), count: formatNumber(length) }))
}

/** A new document. Until the storage has it, this window holds it. */
function hold({ document }: ReadResult, { hash, status }: DocumentFacts, project: number): Session {
  const progress = progressOf(document)
  const entry: Entry = {
    key: nextUnkeptKey(),
    project,
    title: titleOf(document) || document.id || t('documents.untitled'),
    count: countOf(progress),
    progress,
    status,
    position: null,
    hash,
    updatedAt: new Date().toISOString(),
  }
  const held = new Session(entry, { base: document, lines: [], seq: 0 })
  unkept.value = [...unkept.value, held]
  return held
}

/** Shows the first new document, as soon as it is there. */
function showFirst(before: readonly Opened[], { sessions: [first] }: Opened): void {
  if (first !== undefined && before.every(({ sessions }) => sessions.length === 0)) show(first)
}

/** Shows what was opened before, where nothing is new. */
async function showKnown(all: readonly Opened[]): Promise<void> {
  if (all.some(({ sessions }) => sessions.length > 0)) return
  const known = all.flatMap(({ report }) => report).find(({ outcome }) => outcome === 'known')
  const entry = entries.value.find(({ key }) => known?.outcome === 'known' && key === known.key())
  if (entry !== undefined) await openEntry(entry)
}

function openedReport(name: string, { entry }: Session): FileReport {
  return { outcome: 'opened', name, title: entry.value.title, key: () => entry.value.key }
}

function knownReport(name: string, title: string, key: number): FileReport {
  return { outcome: 'known', name, title, key: () => key }
}

function failed(name: string, failure: ReturnType<typeof failureOf>): Opened {
  return nothingNew([{ outcome: 'failed', name, failure }])
}

function nothingNew(report: readonly FileReport[]): Opened {
  return { report, sessions: [], kept: Promise.resolve(), issues: [] }
}

/** One file in a message, several in a window with a list. */
function sayWhatCame(report: readonly FileReport[], issues: ReadResult['issues'], openAgain: () => void): void {
  const [only] = report
  if (report.length > 1) dialog.value = { kind: 'files', report }
  else if (only?.outcome === 'failed') problem.value = { name: only.name, ...only.failure }
  else if (only?.outcome === 'known') {
    showToast(t('done.known', { title: only.title }), { label: 'toast.openAgain', run: openAgain })
  } else if (only !== undefined) {
    const count = formatNumber(entries.value.find(({ key }) => key === only.key())?.count ?? 0)
    const message = t('done.read', { title: only.title, count })
    const showIssues = () => {
      dialog.value = { kind: 'issues', issues }
    }
    showToast(message, issues.length === 0 ? undefined : { label: 'toast.issues', run: showIssues })
  }
}

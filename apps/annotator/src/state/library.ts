import { batch, computed, effect, untracked } from '@preact/signals'
import { reasonOf } from '../session/save.ts'
import { Session } from '../session/session.ts'
import { tell } from '../storage/channel.ts'
import { findEntry, keepPosition, listEntries, listProjects, loadDocument } from '../storage/database.ts'
import type { DocumentStatus, Entry } from '../storage/entry.ts'
import { answerOf } from '../storage/patience.ts'
import { writeSetting } from '../storage/settings.ts'
import { showAddress } from './address.ts'
import { failureOf } from './failure.ts'
import { leaving } from './leaving.ts'
import { closeToasts } from './notices.ts'
import { openProject, UNKEPT } from './project.ts'
import { wantedTop } from './selection.ts'
import {
  chosenLayer,
  documentQuery,
  documentStatus,
  labelFilter,
  pane,
  problem,
  projectKey,
  projects,
  query,
  selectedId,
  session,
  statusFilter,
  storageTrouble,
  storedEntries,
  textSelection,
  unkept,
} from './store.ts'

/** Counts what was shown: what takes long to load does not push away what the person went on to. */
let shows = 0

/** Shows a document, which may be one that no storage holds. */
export function show(next: Session | null, top: number | null = null): void {
  shows++
  const before = session.peek()
  batch(() => {
    if (before !== next) {
      forgetView()
      closeToasts()
    }
    session.value = next
    unkept.value = stillHeld(before, next)
  })
  if (next === null) {
    showAddress({ project: projectKey.value, key: null })
    return
  }
  wantedTop.value = top ?? next.entry.value.position?.top ?? 0
  pane.value = 'text'
}

/** Documents with something that no storage has yet, the one that leaves the screen among them. */
function stillHeld(before: Session | null, next: Session | null): readonly Session[] {
  const held = before === null || unkept.peek().includes(before) ? unkept.peek() : [...unkept.peek(), before]
  return held.filter((other) => other.isUnsaved || other === next)
}

/** The project of the document on the screen; another window may move it. */
const openProjectKey = computed(() => session.value?.entry.value.project ?? null)

/** Keeps the project, the address of the page, and what is opened next time at the document on the screen. */
export function followDocument(): void {
  effect(() => {
    const key = openProjectKey.value
    if (key !== null) untracked(() => showProjectOf(key))
  })
  effect(() => {
    const entry = session.value?.entry.value
    if (entry === undefined || entry.key < 0) return
    showAddress(entry)
    writeSetting('document', String(entry.key))
  })
}

/** Works in a project, whatever of it is on the screen. Of a document that got none, the first. */
function showProjectOf(given: number | null): void {
  const key = given === UNKEPT ? (projects.value[0]?.key ?? null) : given
  if (projectKey.value !== key) {
    documentStatus.value = null
    documentQuery.value = ''
  }
  projectKey.value = key
  openProject(key)
  if (key !== null) writeSetting('project', String(key))
}

/** Shows a project with its documents, or all projects, after a question when the document on the screen is not saved. */
export function openProjectPage(key: number | null): void {
  leaving(() => showPage(key))
}

export function showPage(key: number | null): void {
  showProjectOf(key)
  show(null)
}

/** What the person chose for the document before. */
function forgetView(): void {
  selectedId.value = null
  textSelection.value = null
  labelFilter.value = null
  statusFilter.value = null
  query.value = ''
  chosenLayer.value = null
}

/** Opens a document where it was left, after a question when the one on the screen is not saved. */
export function openEntry(entry: Entry): Promise<void> {
  return new Promise((resolve) => leaving(() => void openNow(entry).finally(resolve)))
}

async function openNow(entry: Entry): Promise<void> {
  try {
    await openDocument(entry.key, null)
  } catch (error) {
    problem.value = { name: entry.title, ...failureOf(error), ...(isStorage(error) ? { code: 'storage_open' } : {}) }
  }
  await refreshEntries()
}

/** Opens what this window or the storage holds under a key, at the place where it was left; false when that is nothing. */
export async function openDocument(key: number, top: number | null): Promise<boolean> {
  const turn = ++shows
  if (session.value?.entry.value.key === key) return true
  const held = unkept.value.find((other) => other.entry.value.key === key)
  if (held !== undefined) {
    show(held, top)
    void held.catchUp()
    return true
  }
  const [entry, stored] = await answerOf(Promise.all([findEntry(key), loadDocument(key)]))
  if (turn !== shows) return true
  if (entry === undefined || stored === null) return false
  const opened = new Session(entry, stored)
  show(opened, top)
  void opened.compact()
  return true
}

function isStorage(error: unknown): boolean {
  return reasonOf(error) !== 'unknown'
}

/** Reads the lists again; says so when the storage cannot be read. */
export async function refreshEntries(): Promise<void> {
  try {
    const [stored, kept] = await answerOf(Promise.all([listEntries(), listProjects()]))
    batch(() => {
      storedEntries.value = stored
      projects.value = kept
      storageTrouble.value = null
    })
  } catch (error) {
    storageTrouble.value = reasonOf(error) === 'unknown' ? 'off' : reasonOf(error)
  }
}

/** Sets how far the person says that the work is. */
export async function setDocumentStatus(status: DocumentStatus): Promise<void> {
  const open = session.value
  if (open === null) return
  const { key, title } = open.entry.value
  try {
    await open.decide({ status })
  } catch (error) {
    problem.value = { name: title, ...failureOf(error), code: 'storage' }
    return
  }
  tell({ kind: 'written', key })
  await refreshEntries()
}

/** Notes where the text stands. What fails here costs nobody any work. */
export async function noteSeen(top: number): Promise<void> {
  const key = session.value?.entry.value.key ?? -1
  if (key > 0) await keepPosition(key, { top }).catch(() => {})
}

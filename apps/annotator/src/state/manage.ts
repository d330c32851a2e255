import { t } from '../i18n/translate.ts'
import type { Session } from '../session/session.ts'
import { tell } from '../storage/channel.ts'
import { forgetDocument, forgetProject, keepFacts } from '../storage/database.ts'
import type { Entry, Project } from '../storage/entry.ts'
import { answerOf } from '../storage/patience.ts'
import { failureOf } from './failure.ts'
import { openEntry, refreshEntries, show, showPage } from './library.ts'
import { showToast } from './notices.ts'
import { projectFor, projectTitle } from './project.ts'
import { documents, projectFacts } from './project-list.ts'
import { problem, session, unkept } from './store.ts'

// What is done with whole documents and projects.

/** Removes a document; the next one is opened when it was on the screen. */
export async function deleteEntry(entry: Entry): Promise<void> {
  const isOpen = session.value?.entry.value.key === entry.key
  try {
    if (entry.key > 0) await answerOf(forgetDocument(entry.key))
  } catch (error) {
    problem.value = { name: entry.title, ...failureOf(error), code: 'storage' }
    return
  }
  if (isOpen) show(null)
  unkept.value = unkept.value.filter((held) => held.entry.value.key !== entry.key)
  tell({ kind: 'deleted', key: entry.key })
  await refreshEntries()
  const [next] = documents.value
  if (isOpen && next !== undefined) await openEntry(next)
  showToast(t('documents.deleted', { title: entry.title }))
}

/** Removes a project with its documents. What no storage holds stays, in the first of the others. */
export async function deleteProject(project: Project): Promise<void> {
  const facts = projectFacts.value.find((other) => other.project.key === project.key)
  const keys = (facts?.documents ?? []).map(({ key }) => key).filter((key) => key > 0)
  try {
    await answerOf(forgetProject(project.key, keys))
  } catch (error) {
    problem.value = { name: projectTitle(project), ...failureOf(error), code: 'storage' }
    return
  }
  for (const key of keys) tell({ kind: 'deleted', key })
  tell({ kind: 'listed' })
  if (session.value !== null && keys.includes(session.value.entry.value.key)) show(null)
  await refreshEntries()
  showPage(null)
  showToast(t('projects.deleted', { title: projectTitle(project) }))
}

/** Moves a document to another project, with all its work: annotations keep the labels that they have. */
export async function moveEntry(entry: Entry, project: Project): Promise<void> {
  try {
    if (entry.key > 0) await answerOf(keepFacts(entry.key, { project: project.key }))
  } catch (error) {
    problem.value = { name: entry.title, ...failureOf(error), code: 'storage' }
    return
  }
  heldHere(entry)?.note({ project: project.key })
  tell({ kind: 'written', key: entry.key })
  await refreshEntries()
  showToast(t('documents.moved', { title: entry.title, project: projectTitle(project) }))
}

/** A document as this window works on it: the one on the screen, or one with something that no storage has yet. */
export function heldHere({ key }: Entry): Session | null {
  if (session.value?.entry.value.key === key) return session.value
  return unkept.value.find((held) => held.entry.value.key === key) ?? null
}

/** Keeps the open document, which is gone from the storage, as a new one. */
export async function keepAsNew(): Promise<void> {
  const open = session.value
  if (open === null) return
  try {
    await open.keepAsNew(await projectFor(open.entry.value.project))
  } catch {
    await open.keepAsNew(open.entry.value.project) // no storage answers: it says why itself
  }
  await refreshEntries()
}

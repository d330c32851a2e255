import { computed } from '@preact/signals'
import { withoutMarks } from '../model/filter.ts'
import type { DocumentStatus, Entry, Project } from '../storage/entry.ts'
import { documentQuery, documentStatus, entries, projectKey, projects } from './store.ts'

/** A project with what can be said of it without opening it. */
export interface ProjectFacts {
  readonly project: Project
  readonly documents: readonly Entry[]
  readonly done: number
}

/** Every project with its documents. What names a project that is not there belongs to the first. */
export const projectFacts = computed<readonly ProjectFacts[]>(() => {
  const known = new Set(projects.value.map(({ key }) => key))
  return projects.value.map((project, index) => {
    const documents = entries.value.filter(
      (entry) => entry.project === project.key || (index === 0 && !known.has(entry.project)),
    )
    return { project, documents, done: documents.filter(({ status }) => status === 'done').length }
  })
})

/** The project on the screen; null where all of them are. */
export const openedProject = computed<ProjectFacts | null>(
  () => projectFacts.value.find(({ project }) => project.key === projectKey.value) ?? null,
)

/** Documents to choose from: those of the project on the screen, else all. */
export const documents = computed<readonly Entry[]>(() => openedProject.value?.documents ?? entries.value)

/** Those of them that the filter lets through. */
export const listedDocuments = computed<readonly Entry[]>(() => {
  const wanted = withoutMarks(documentQuery.value.trim())
  return documents.value.filter(
    ({ status, title }) => isWanted(status, documentStatus.value) && withoutMarks(title).includes(wanted),
  )
})

function isWanted(status: DocumentStatus, wanted: DocumentStatus | null): boolean {
  return wanted === null || status === wanted
}

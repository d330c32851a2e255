import type { LabelSchema } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { t } from '../i18n/translate.ts'
import type { ProjectFacts } from '../reader/project-file.ts'
import { tell } from '../storage/channel.ts'
import { keepProject, keepSchema, keepTitle, listProjects } from '../storage/database.ts'
import type { Project } from '../storage/entry.ts'
import { answerOf } from '../storage/patience.ts'
import { readSetting } from '../storage/settings.ts'
import { failureOf } from './failure.ts'
import { schema } from './schema.ts'
import { problem, projectKey, projects, session, storageTrouble } from './store.ts'

/** The project of documents that no storage has given one. */
export const UNKEPT = 0

/** What people call a project. */
export function projectTitle({ title }: Pick<Project, 'title'>): string {
  return title === '' ? t('projects.untitled') : title
}

/** The project that new documents go to: the one on the screen, else the last one, else the first; null where none is. */
export async function projectInUse(): Promise<number | null> {
  if (storageTrouble.value !== null) return UNKEPT
  try {
    const kept = await answerOf(listProjects())
    const wanted = [session.value?.entry.value.project, projectKey.value, Number(readSetting('project'))]
    return wanted.find((key) => kept.some((project) => project.key === key)) ?? kept[0]?.key ?? null
  } catch {
    return UNKEPT
  }
}

/** {@link projectInUse}; made when there is none. */
export async function currentProject(): Promise<number> {
  try {
    return (await projectInUse()) ?? (await made(''))
  } catch {
    return UNKEPT
  }
}

/** Palette, keys, colours and titles follow the schema of a project. Where no storage has any, the one in use stays. */
export function openProject(key: number | null): void {
  if (projects.value.length === 0) return
  schema.value = projects.value.find((project) => project.key === key)?.schema ?? newsLabelSchema
}

/** Gives the open project another schema. */
export async function useSchema(next: LabelSchema): Promise<void> {
  schema.value = next
  const key = await currentProject()
  projects.value = projects.value.map((project) => (project.key === key ? { ...project, schema: next } : project))
  if (key === UNKEPT) return
  try {
    await answerOf(keepSchema(key, next))
    tell({ kind: 'schema', project: key })
  } catch (error) {
    problem.value = { name: next.id, ...failureOf(error), code: 'storage' }
  }
}

/** A new project with the labels of the one on the screen; gives its key, null and said where no storage takes it. */
export async function createProject(title: string): Promise<number | null> {
  try {
    return await made(title)
  } catch (error) {
    problem.value = { name: title, ...failureOf(error), code: 'storage' }
    return null
  }
}

export async function renameProject(key: number, title: string): Promise<void> {
  try {
    await answerOf(keepTitle(key, title))
    projects.value = projects.value.map((project) => (project.key === key ? { ...project, title } : project))
    tell({ kind: 'listed' })
  } catch (error) {
    problem.value = { name: title, ...failureOf(error), code: 'storage' }
  }
}

/** A project for a document whose own may be gone: with the labels that it was worked with. */
export async function projectFor(key: number): Promise<number> {
  const kept = await answerOf(listProjects())
  if (kept.some((project) => project.key === key)) return key
  return made('')
}

/**
 * A project of its own for one that comes from a file, by a title that none has: it takes no other's place. Where no
 * storage takes it, its labels are worked with.
 */
export async function addProject(given: ProjectFacts): Promise<number> {
  try {
    await answerOf(listProjects()).then((kept) => (projects.value = kept))
    return await made(freeTitle(given.title), given.schema)
  } catch {
    schema.value = given.schema
    return UNKEPT
  }
}

function freeTitle(title: string): string {
  const taken = new Set(projects.value.map(projectTitle))
  const wanted = projectTitle({ title })
  if (!taken.has(wanted)) return title
  let number = 2
  while (taken.has(`${wanted} (${number})`)) number++
  return `${wanted} (${number})`
}

async function made(title: string, labels = schema.value): Promise<number> {
  const project = { title, schema: labels, createdAt: new Date().toISOString() }
  const key = await answerOf(keepProject(project))
  projects.value = [...projects.value.filter((other) => other.key !== key), { ...project, key }]
  tell({ kind: 'listed' })
  return key
}

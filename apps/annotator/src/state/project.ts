import type { LabelSchema } from '@chugiai/annotation'
import { newsLabelSchema } from '@chugiai/annotation/schemas'
import { tell } from '../storage/channel.ts'
import { keepProject, keepSchema, listProjects } from '../storage/database.ts'
import { answerOf } from '../storage/patience.ts'
import { failureOf } from './failure.ts'
import { schema } from './schema.ts'
import { problem, projects, session, storageTrouble } from './store.ts'

/** The project of documents that no storage has given one. */
const UNKEPT = 0

/** The project that new documents go to: that of the open one, else the first; made when there is none. */
export async function currentProject(): Promise<number> {
  const open = session.value?.entry.value.project
  if (open !== undefined && open !== UNKEPT) return open
  if (storageTrouble.value !== null) return UNKEPT
  try {
    const [first] = await answerOf(listProjects())
    return first?.key ?? (await answerOf(keepProject({ title: '', schema: schema.value, createdAt: now() })))
  } catch {
    return UNKEPT
  }
}

/** Palette, keys, colours and titles follow the schema of a project. */
export function openProject(key: number): void {
  schema.value = projects.value.find((project) => project.key === key)?.schema ?? newsLabelSchema
}

/** Gives the open project another schema. */
export async function useSchema(next: LabelSchema): Promise<void> {
  schema.value = next
  const key = await currentProject()
  projects.value = projects.value.map((project) => (project.key === key ? { ...project, schema: next } : project))
  if (key === UNKEPT) return
  try {
    await keepSchema(key, next)
    tell({ kind: 'schema', project: key })
  } catch (error) {
    problem.value = { name: next.id, ...failureOf(error), code: 'storage' }
  }
}

function now(): string {
  return new Date().toISOString()
}

import type { AnnotatedDocument } from '@chugiai/annotation'
import { formatNumber, t } from '../i18n/translate.ts'
import { packed } from '../reader/pack.ts'
import { documentLine, headLine } from '../reader/project-file.ts'
import { Session } from '../session/session.ts'
import { loadDocument } from '../storage/database.ts'
import type { Entry } from '../storage/entry.ts'
import { answerOf } from '../storage/patience.ts'
import { fileName, saveFile } from './export.ts'
import { failureOf } from './failure.ts'
import { heldHere } from './manage.ts'
import { projectTitle } from './project.ts'
import type { ProjectFacts } from './project-list.ts'
import { say } from './say.ts'
import { problem } from './store.ts'

/** A project with its labels and documents as one file, which opens as a project. What cannot be read is said. */
export async function exportProject({ project, documents }: ProjectFacts): Promise<void> {
  const title = projectTitle(project)
  try {
    const lines = await linesOf(documents)
    const bytes = new Uint8Array(await new Blob([headLine(project), ...lines]).arrayBuffer())
    const { bytes: written, extension } = await packed(bytes)
    const name = `${fileName(title)}.${extension.replace('json', 'ndjson')}`
    saveFile(written, name)
    say(t('done.projectExported', { name, count: formatNumber(lines.length) }))
  } catch (error) {
    problem.value = { name: title, ...failureOf(error) }
  }
}

/** The oldest document first: opened in this order they are listed as they are here. */
async function linesOf(entries: readonly Entry[]): Promise<readonly string[]> {
  const lines: string[] = []
  for (const entry of entries.toReversed()) {
    try {
      const document = await documentOf(entry)
      if (document !== null) lines.push(documentLine(document, entry))
    } catch (error) {
      problem.value = { name: entry.title, ...failureOf(error) }
    }
  }
  return lines
}

/** The document as it is now; null when another window has deleted it meanwhile. */
async function documentOf(entry: Entry): Promise<AnnotatedDocument | null> {
  const held = heldHere(entry)
  if (held !== null) return held.document.value
  const stored = await answerOf(loadDocument(entry.key))
  return stored === null ? null : new Session(entry, stored).document.value
}

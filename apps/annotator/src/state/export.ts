import type { AnnotatedDocument } from '@chugiai/annotation'
import { formatNumber, t } from '../i18n/translate.ts'
import { write } from '../reader/reader.ts'
import { failureOf } from './failure.ts'
import { showToast } from './notices.ts'
import { schema } from './schema.ts'
import { currentDocument, dialog, problem } from './store.ts'

/** The open document as a JSON file. */
export async function exportDocument(): Promise<void> {
  if (currentDocument.value !== null) await exportAs(currentDocument.value)
}

/** A document as a JSON file that is named by its id. What is wrong with it is said. */
export async function exportAs(document: AnnotatedDocument): Promise<void> {
  let name = `${fileName(document.id)}.json`
  try {
    const { bytes, extension, issues } = await write(document, schema.value)
    name = `${fileName(document.id)}.${extension}`
    saveFile(bytes, name)
    const message = t('done.export', { name })
    if (issues.length === 0) showToast(message)
    else {
      const run = () => {
        dialog.value = { kind: 'issues', issues }
      }
      showToast(`${message} ${t('done.exportIssues', { count: formatNumber(issues.length) })}`, {
        label: 'toast.issues',
        run,
      })
    }
  } catch (error) {
    problem.value = { name, ...failureOf(error) }
  }
}

/** Gives a file to the person, as a download. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000) // the browser is still reading it right after the click
}

/** An id as the name of a file: letters and digits of any language stay, the rest become hyphens. */
export function fileName(id: string): string {
  const words = id.match(/[\p{L}\p{M}\p{N}._]+/gu) ?? []
  return words.join('-').replace(/^\.+/, '').slice(0, 80) || 'chu-giai'
}

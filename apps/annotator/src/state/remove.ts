import { type AnnotationIssue, removeAnnotation } from '@chugiai/annotation'
import { t } from '../i18n/translate.ts'
import { announce, showToast } from './notices.ts'
import { commit } from './revise.ts'
import { deselect, selectById, selectedOrSay } from './selection.ts'
import { currentDocument, listed } from './store.ts'
import { undo } from './travel.ts'

/** Takes the selected annotation out, with what names nothing without it, and selects its neighbour. */
export function removeSelected(): void {
  const item = selectedOrSay()
  const document = currentDocument.value
  if (item === null || document === null) return
  const { changes, issues } = removeAnnotation(document, item.id, { references: 'remove' })
  const gone = new Set(changes.filter(({ after }) => after === null).map(({ before }) => before?.id))
  const index = listed.value.findIndex(({ id }) => id === item.id)
  const isLeft = ({ id }: { readonly id: string }) => !gone.has(id)
  const neighbour =
    listed.value.slice(index + 1).find(isLeft) ?? listed.value.slice(0, Math.max(index, 0)).findLast(isLeft)
  const message = [
    commit(changes, 'done.delete', { label: item.annotation.label, quote: item.quote }),
    ...lossesOf(issues),
  ].join(' ')
  if (neighbour === undefined) deselect()
  else selectById(neighbour.id)
  announce(message)
  showToast(message, { label: 'toast.undo', run: undo })
}

/** What went along, or was changed along, in words. */
function lossesOf(issues: readonly AnnotationIssue[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1)
  const messages = [
    ['relation_lost', 'done.relationsLost'],
    ['entity_lost', 'done.entitiesLost'],
    ['mention_lost', 'done.mentionsLost'],
  ] as const
  return messages.flatMap(([code, key]) => {
    const count = counts.get(code)
    return count === undefined ? [] : [t(key, { count })]
  })
}

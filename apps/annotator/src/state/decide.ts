import { replaceAnnotation, type Status } from '@chugiai/annotation'
import { formatNumber, t } from '../i18n/translate.ts'
import { crossingIds } from '../model/crossing.ts'
import { sayBeside } from './beside.ts'
import { change } from './change.ts'
import { announce, showToast } from './notices.ts'
import { makeRoomFor, revise, signed } from './revise.ts'
import { schema } from './schema.ts'
import { selectedOrSay } from './selection.ts'
import { currentDocument, listed, spans } from './store.ts'
import { undo } from './travel.ts'

const STATUS_MESSAGES = { accepted: 'done.accept', rejected: 'done.reject', suggested: 'done.restore' } as const

/** Accepts or rejects the selected annotation, or takes that back. What has the status already keeps it. */
export function setStatus(status: Status): void {
  const item = selectedOrSay()
  if (item === null || item.annotation.status === status) return
  const room = status === 'accepted' ? makeRoomFor(item) : []
  if (room === null) return
  const message = revise(item, (annotation) => ({ ...annotation, status }), STATUS_MESSAGES[status], { room })
  if (message !== null) sayBeside(message, item.extent)
}

/** Accepts the suggestions of the list as one step. Those that the schema forbids to stand together are left. */
export function acceptListed(): void {
  const document = currentDocument.value
  const suggestions = listed.value.filter(({ annotation }) => annotation.status === 'suggested')
  if (document === null || suggestions.length === 0) return
  const crossing = crossingIds(spans.value, schema.value)
  const free = suggestions.filter(({ id }) => !crossing.has(id))
  const left = suggestions.length - free.length
  const accepted = t('done.acceptAll', { count: formatNumber(free.length) })
  const message = left === 0 ? accepted : `${accepted} ${t('done.leftCrossing', { count: formatNumber(left) })}`
  announce(message)
  if (free.length === 0) {
    showToast(message)
    return
  }
  const changes = free.map(({ id, annotation }) =>
    replaceAnnotation(document, id, () => signed(annotation, { ...annotation, status: 'accepted' })),
  )
  change(changes, { label: message })
  showToast(message, { label: 'toast.undo', run: undo })
}

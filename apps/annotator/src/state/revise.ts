import type { HistoryOptions } from '@chugiai/annotation'
import { type Annotation, type Change, replaceAnnotation } from '@chugiai/annotation'
import type { Item } from '@chugiai/view'
import { labelTitle } from '../i18n/label-title.ts'
import { t } from '../i18n/translate.ts'
import type { MessageKey } from '../i18n/vi.ts'
import { findObstacles, type Place } from '../model/crossing.ts'
import { change } from './change.ts'
import { announce, showToast } from './notices.ts'
import { say } from './say.ts'
import { schema } from './schema.ts'
import { annotatorName, currentDocument, spans } from './store.ts'

// How commands change the document: in the person's name, as one step, within the schema, and said aloud.

const SHORT_QUOTE = 40

type DoneKey = Extract<MessageKey, `done.${string}`>

/** What a message is about. */
export interface Subject {
  readonly label: string
  readonly quote: string
}

interface Revision {
  /** Changes that go before, in the same step. */
  readonly room?: readonly Change[]
  /** What the message names besides the label and the quote. */
  readonly values?: Readonly<Record<string, string>>
  /** Revisions in a row with the same name are one step. */
  readonly group?: string
}

/** Puts another form of an annotation in its place, in the name of the person. Gives what was said. */
export function revise(
  item: Item,
  next: (annotation: Annotation) => Annotation,
  message: DoneKey,
  { room = [], values = {}, group }: Revision = {},
): string | null {
  const document = currentDocument.value
  if (document === null) return null
  const after = signed(item.annotation, next(item.annotation))
  const subject = { label: after.label, quote: after.kind === 'span' ? after.quote : item.quote }
  const changes = [...room, replaceAnnotation(document, item.id, () => after)]
  return commit(changes, message, subject, { values, ...(group === undefined ? {} : { group }) })
}

/** The annotation with the person's name on it, where another made it. */
export function signed({ origin }: Annotation, after: Annotation): Annotation {
  const isOwn = origin.kind === 'human' && origin.name === annotatorName.value
  return isOwn ? after : { ...after, annotator: annotatorName.value }
}

/**
 * Changes that let the schema have an annotation at a place: suggestions in its way are rejected. Null, and said, when
 * something accepted is in its way.
 */
export function makeRoom(place: Place): readonly Change[] | null {
  const document = currentDocument.value
  const obstacles = findObstacles(spans.value, place, schema.value)
  const accepted = obstacles.find(({ annotation }) => annotation.status === 'accepted')
  if (document === null || accepted !== undefined) {
    const { label = '', quote = '' } = accepted?.annotation ?? {}
    say(t('say.crossing', { label: labelTitle(label), quote: shorten(quote) }))
    return null
  }
  if (obstacles.length > 0) showToast(t('done.room', { count: obstacles.length }))
  return obstacles.map(({ id, annotation }) =>
    replaceAnnotation(document, id, () => signed(annotation, { ...annotation, status: 'rejected' })),
  )
}

/** {@link makeRoom} for an annotation where it stands, or with other spans or another label. Only spans need room. */
export function makeRoomFor({ layer, id, annotation }: Item, other: Partial<Place> = {}): readonly Change[] | null {
  if (annotation.kind !== 'span') return []
  return makeRoom({ layer, id, label: annotation.label, spans: annotation.spans, ...other })
}

export function commit(
  changes: readonly Change[],
  key: DoneKey,
  { label, quote }: Subject,
  { values = {}, group }: Pick<Revision, 'values' | 'group'> = {},
): string {
  const message = t(key, { label: labelTitle(label), quote: shorten(quote), ...values })
  const options: HistoryOptions = group === undefined ? { label: message } : { label: message, group }
  change(changes, options)
  announce(message)
  return message
}

function shorten(quote: string): string {
  const letters = [...quote.replace(/\s+/g, ' ')]
  return letters.length > SHORT_QUOTE ? `${letters.slice(0, SHORT_QUOTE).join('')}…` : letters.join('')
}

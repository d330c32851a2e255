import { type Change, replaceAnnotation, type SpanAnnotation } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import { labelTitle } from '../i18n/label-title.ts'
import { t } from '../i18n/translate.ts'
import type { MessageKey } from '../i18n/vi.ts'
import { findObstacles, type Place } from '../model/crossing.ts'
import type { Item } from '../model/items.ts'
import { labelSchema } from '../model/labels.ts'
import { announce, showToast } from './notices.ts'
import { change } from './session.ts'
import { annotatorName, currentDocument, items } from './store.ts'

// How commands change the document: in the person's name, as one step, within the schema, and said aloud.

const SHORT_QUOTE = 40

type DoneKey = Extract<MessageKey, `done.${string}`>

interface Revision {
  /** Changes that go before, in the same step. */
  readonly room?: readonly Change[]
  /** What the message names besides the label and the quote. */
  readonly values?: Readonly<Record<string, string>>
}

/** Puts another form of an annotation in its place, in the name of the person. */
export function revise(
  item: Item,
  next: (annotation: SpanAnnotation) => SpanAnnotation,
  message: DoneKey,
  { room = [], values = {} }: Revision = {},
): void {
  const document = currentDocument.value
  if (document === null) return
  const after = signed(item, next(item.annotation))
  commit([...room, replaceAnnotation(document, item.id, () => after)], message, after, values)
}

/** The annotation with the person's name on it, where another made it. */
function signed({ annotation: { origin } }: Item, after: SpanAnnotation): SpanAnnotation {
  const isOwn = origin.kind === 'human' && origin.name === annotatorName.value
  return isOwn ? after : { ...after, annotator: annotatorName.value }
}

/**
 * Changes that let the schema have an annotation at a place: suggestions in its way are rejected. Null, and said, when
 * something accepted is in its way.
 */
export function makeRoom(place: Place): readonly Change[] | null {
  const document = currentDocument.value
  const obstacles = findObstacles(items.value, place, labelSchema)
  const accepted = obstacles.find(({ annotation }) => annotation.status === 'accepted')
  if (document === null || accepted !== undefined) {
    const { label = '', quote = '' } = accepted?.annotation ?? {}
    say(t('say.crossing', { label: labelTitle(label), quote: shorten(quote) }))
    return null
  }
  if (obstacles.length > 0) showToast(t('done.room', { count: obstacles.length }))
  return obstacles.map((item) =>
    replaceAnnotation(document, item.id, () => signed(item, { ...item.annotation, status: 'rejected' })),
  )
}

export function makeRoomForAll(spans: readonly Span[], { layer, id }: Item): readonly Change[] | null {
  const rooms = spans.map((span) => makeRoom({ layer, span, id }))
  return rooms.some((room) => room === null) ? null : rooms.flatMap((room) => room ?? [])
}

export function commit(
  changes: readonly Change[],
  key: DoneKey,
  { label, quote }: SpanAnnotation,
  values = {},
): string {
  const message = t(key, { label: labelTitle(label), quote: shorten(quote), ...values })
  change(changes, message)
  announce(message)
  return message
}

export function say(text: string): void {
  announce(text)
  showToast(text)
}

function shorten(quote: string): string {
  const letters = [...quote.replace(/\s+/g, ' ')]
  return letters.length > SHORT_QUOTE ? `${letters.slice(0, SHORT_QUOTE).join('')}…` : letters.join('')
}

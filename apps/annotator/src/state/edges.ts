import { quoteOf } from '@chugiai/annotation'
import { t } from '../i18n/translate.ts'
import { type EdgeMove, moveEdge } from '../model/snap.ts'
import { makeRoomFor, revise } from './revise.ts'
import { say } from './say.ts'
import { selectedOrSay } from './selection.ts'
import { currentDocument } from './store.ts'

/** Moves an edge of the selected annotation by a syllable. */
export function moveSelectedEdge(move: EdgeMove): void {
  const item = selectedOrSay()
  const document = currentDocument.value
  if (item === null || document === null) return
  if (item.annotation.kind !== 'span') {
    say(t('say.noLetters'))
    return
  }
  const [only, ...others] = item.annotation.spans
  if (only === undefined || others.length > 0) {
    say(t('say.onlyOneSpan'))
    return
  }
  const span = moveEdge(document.text, only, move)
  if (span === null) {
    say(t('say.edgeStuck'))
    return
  }
  const room = makeRoomFor(item, { spans: [span] })
  if (room === null) return
  const moved = { spans: [span], quote: quoteOf(document.text, [span]) }
  revise(item, (annotation) => ({ ...annotation, ...moved }), 'done.edge', { room })
}

import { t } from '../i18n/translate.ts'
import { beside } from '../state/beside.ts'
import { textView } from '../state/selection.ts'

/** What was just done, beside the letters that it was done to, and the key that takes it back. */
export function BesideNote() {
  const said = beside.value
  const place = said && textView.value?.place(said.span.start)
  if (!said || !place) return null
  return (
    <p class="beside" style={{ left: `${place.left}px`, top: `${place.bottom}px` }} aria-hidden="true">
      {said.text} <kbd>Z</kbd> {t('menu.undo')}
    </p>
  )
}

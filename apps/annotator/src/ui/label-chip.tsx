import { labelTitle } from '../i18n/label-title.ts'
import { colorOf, shortLabel } from '../text/segment-mark.ts'

/** A label as a small coloured word. */
export function LabelChip({ label }: { readonly label: string }) {
  return (
    <span class="chip" style={{ '--label': colorOf(label) }} title={labelTitle(label)}>
      {shortLabel(label)}
    </span>
  )
}

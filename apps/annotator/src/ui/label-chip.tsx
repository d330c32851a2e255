import { shortLabel } from '@chugiai/view'
import { labelTitle } from '../i18n/label-title.ts'
import { colorOf } from '../state/schema.ts'

/** A label as a small coloured word. */
export function LabelChip({ label }: { readonly label: string }) {
  return (
    <span class="chip" style={{ '--label': colorOf(label) }} title={labelTitle(label)}>
      {shortLabel(label)}
    </span>
  )
}

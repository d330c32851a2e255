import type { Status } from '@chugiai/annotation'
import { assertText } from '@chugiai/text'
import { Decoration } from '@codemirror/view'
import type { SpanItem } from '../model/items.ts'
import type { Palette } from '../model/palette.ts'
import type { Segment } from '../model/segments.ts'

/** How an underline looks: status is told by its pattern, the label by its colour and its tag. */
const PATTERNS: Readonly<Record<Status, string>> = { accepted: 'solid', suggested: 'dash', rejected: 'dot' }

const LONG_LABEL = 5 // longer ids are cut in the text, where every letter counts
const SHORT_LABEL = 4

/** What a segment is drawn with: one mark for all annotations on it. */
export function segmentMark(
  { items, starting, ending }: Segment,
  selectedId: string | null,
  { colorOf }: Palette,
  compared: ReadonlySet<string>,
): Decoration {
  const classes = ['cg', ...items.map(({ level, annotation }) => `u${level}-${PATTERNS[annotation.status]}`)]
  const filled =
    items.find(({ id }) => id === selectedId) ??
    innermost(items.filter((item) => isAccepted(item) && !compared.has(item.layer)))
  if (filled) classes.push(filled.id === selectedId ? 'is-selected' : 'is-filled')
  if (items.every(({ annotation }) => annotation.status === 'rejected')) classes.push('is-rejected')
  if (items.every(({ layer }) => compared.has(layer))) classes.push('is-compared')
  if (starting.length > 0) classes.push('is-start')
  if (ending.length > 0) classes.push('is-end')
  const colors = items.map(({ level, annotation }) => `--c${level}:${colorOf(annotation.label)}`)
  if (filled) colors.push(`--fill:${colorOf(filled.annotation.label)}`)
  return Decoration.mark({ class: classes.join(' '), attributes: { style: colors.join(';') } })
}

/** Names the annotations that end with a letter, the innermost first: `LOC ORG?`, with `?` for suggestions. */
export function tagMark(ending: readonly SpanItem[], { colorOf }: Palette, compared: ReadonlySet<string>): Decoration {
  const inOrder = [...ending].sort((a, b) => a.level - b.level)
  const tag = inOrder.map((item) => tagOf(item) + (compared.has(item.layer) ? annotatorOf(item.layer) : '')).join(' ')
  const color = colorOf(inOrder[0]?.annotation.label ?? '')
  return Decoration.mark({ class: 'tag', attributes: { 'data-tag': tag, style: `--tag:${color}` } })
}

/** Short name of a label. */
export function shortLabel(label: string): string {
  assertText(label, 'label')
  return label.length > LONG_LABEL ? label.slice(0, SHORT_LABEL) : label
}

/** Whose a layer is: `mentions@lan` to `@lan`. */
function annotatorOf(layer: string): string {
  const at = layer.indexOf('@')
  return at < 0 ? '' : layer.slice(at)
}

function tagOf({ annotation: { label, status } }: SpanItem): string {
  return shortLabel(label) + (status === 'suggested' ? '?' : status === 'rejected' ? '✕' : '')
}

function innermost(items: readonly SpanItem[]): SpanItem | undefined {
  return items.reduce<SpanItem | undefined>(
    (best, item) => (best === undefined || item.level < best.level ? item : best),
    undefined,
  )
}

function isAccepted({ annotation }: SpanItem): boolean {
  return annotation.status === 'accepted'
}

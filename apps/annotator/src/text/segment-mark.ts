import type { Status } from '@chugiai/annotation'
import { Decoration } from '@codemirror/view'
import type { SpanItem as Item } from '../model/items.ts'
import type { Segment } from '../model/segments.ts'
import { labelById } from '../state/schema.ts'

/** How an underline looks: status is told by its pattern, the label by its colour and its tag. */
const PATTERNS: Readonly<Record<Status, string>> = { accepted: 'solid', suggested: 'dash', rejected: 'dot' }

const LONG_LABEL = 5 // longer ids are cut in the text, where every letter counts
const SHORT_LABEL = 4

/** What a segment is drawn with: one mark for all annotations on it. */
export function segmentMark({ items, starting, ending }: Segment, selectedId: string | null): Decoration {
  const classes = ['cg', ...items.map(({ level, annotation }) => `u${level}-${PATTERNS[annotation.status]}`)]
  const filled = items.find(({ id }) => id === selectedId) ?? innermost(items.filter(isAccepted))
  if (filled) classes.push(filled.id === selectedId ? 'is-selected' : 'is-filled')
  if (items.every(({ annotation }) => annotation.status === 'rejected')) classes.push('is-rejected')
  if (starting.length > 0) classes.push('is-start')
  if (ending.length > 0) classes.push('is-end')
  const colors = items.map(({ level, annotation }) => `--c${level}:${colorOf(annotation.label)}`)
  if (filled) colors.push(`--fill:${colorOf(filled.annotation.label)}`)
  return Decoration.mark({ class: classes.join(' '), attributes: { style: colors.join(';') } })
}

/** Names the annotations that end with a letter, the innermost first: `LOC ORG?`, with `?` for suggestions. */
export function tagMark(ending: readonly Item[]): Decoration {
  const inOrder = [...ending].sort((a, b) => a.level - b.level)
  const tag = inOrder.map(tagOf).join(' ')
  const color = colorOf(inOrder[0]!.annotation.label)
  return Decoration.mark({ class: 'tag', attributes: { 'data-tag': tag, style: `--tag:${color}` } })
}

/** Short name of a label. */
export function shortLabel(label: string): string {
  return label.length > LONG_LABEL ? label.slice(0, SHORT_LABEL) : label
}

export function colorOf(label: string): string {
  return `var(--label-${labelById(label).color})`
}

function tagOf({ annotation: { label, status } }: Item): string {
  return shortLabel(label) + (status === 'suggested' ? '?' : status === 'rejected' ? '✕' : '')
}

function innermost(items: readonly Item[]): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || item.level < best.level ? item : best),
    undefined,
  )
}

function isAccepted({ annotation }: Item): boolean {
  return annotation.status === 'accepted'
}

import type { AnnotatedDocument, Status } from '@chugiai/annotation'
import type { Issue, Span } from '@chugiai/text'
import { computed, signal } from '@preact/signals'
import { blocksOf } from '../model/blocks.ts'
import { type Filter, filterItems } from '../model/filter.ts'
import { collectItems, type Item } from '../model/items.ts'
import type { Snap } from '../model/snap.ts'
import type { Entry } from '../storage/database.ts'
import { readSetting } from '../storage/settings.ts'
import type { Problem } from './problem.ts'

// Everything the page shows. Components read; the files beside this one write.

/** The document as it is now, and the key it is kept under; null where there is none. */
export const currentDocument = signal<AnnotatedDocument | null>(null)
export const documentKey = signal<number | null>(null)
export const title = signal('')
export const canUndo = signal(false)
export const canRedo = signal(false)

/** The annotation that commands are about. */
export const selectedId = signal<string | null>(null)
/** The letters selected in the text, null when none are. */
export const textSelection = signal<Span | null>(null)

export const labelFilter = signal<string | null>(null)
export const statusFilter = signal<Status | null>(null)
export const query = signal('')

export const snap = signal<Snap>(readSetting('snap') === 'letter' ? 'letter' : 'syllable')
export const showTags = signal(readSetting('tags') !== 'no')
export const showRejected = signal(readSetting('rejected') === 'yes')

export type Theme = 'auto' | 'light' | 'dark'
export const theme = signal<Theme>(themeOf(readSetting('theme')))

/** Which part a narrow screen shows. */
export type Pane = 'text' | 'list' | 'detail'
export const pane = signal<Pane>('text')

export type Dialog =
  | { readonly kind: 'help' }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'delete'; readonly entry: Entry }
export const dialog = signal<Dialog | null>(null)

/** What is being read, while it is. */
export const reading = signal<{ readonly name: string } | null>(null)
export const problem = signal<Problem | null>(null)

/** `off`: nothing was changed yet. `conflict`: another window changed the same document. */
export type SaveState = 'off' | 'saving' | 'saved' | 'failed' | 'conflict'
export const saveState = signal<SaveState>('off')
export const saveFailure = signal('')
export const entries = signal<readonly Entry[]>([])
/** False until the first document is there, or it is known that there is none. */
export const started = signal(false)

/** Who annotates: the name that goes into origins. */
export const annotatorName = signal(readSetting('name') ?? 'annotator')

export const items = computed<readonly Item[]>(() =>
  currentDocument.value === null ? [] : collectItems(currentDocument.value),
)
export const blocks = computed(() => (currentDocument.value === null ? [] : blocksOf(currentDocument.value)))

/** Items of the list: those that pass the filter. */
export const listed = computed<readonly Item[]>(() => {
  const filter: Filter = {
    label: labelFilter.value,
    status: statusFilter.value,
    query: query.value,
    rejected: showRejected.value,
  }
  return filterItems(items.value, filter)
})

/** Items over the text: rejected ones only when asked for, or when one is selected. */
export const drawn = computed<readonly Item[]>(() => {
  if (showRejected.value) return items.value
  return items.value.filter((item) => item.annotation.status !== 'rejected' || item.id === selectedId.value)
})

const byId = computed(() => new Map(items.value.map((item) => [item.id, item])))
export const selected = computed<Item | null>(() => byId.value.get(selectedId.value ?? '') ?? null)
export const selectedIndex = computed(() => listed.value.findIndex((item) => item.id === selectedId.value))

/** Labels in use with the number of their annotations, the most used first. */
export const labelCounts = computed<ReadonlyMap<string, number>>(() => {
  const counts = new Map<string, number>()
  for (const { annotation } of items.value) {
    if (annotation.status !== 'rejected') counts.set(annotation.label, (counts.get(annotation.label) ?? 0) + 1)
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]))
})

function themeOf(kept: string | null): Theme {
  return kept === 'light' || kept === 'dark' ? kept : 'auto'
}

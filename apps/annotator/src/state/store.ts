import type { Status } from '@chugiai/annotation'
import type { Issue, Span } from '@chugiai/text'
import { collectFrom, type Item, type ItemCollection, type SpanItem, spanItems } from '@chugiai/view'
import { computed, signal } from '@preact/signals'
import { type Filter, filterItems } from '../model/filter.ts'
import type { Snap } from '../model/snap.ts'
import type { Save, SaveReason } from '../session/save.ts'
import type { Session } from '../session/session.ts'
import type { DocumentStatus, Entry, Project } from '../storage/entry.ts'
import { readSetting } from '../storage/settings.ts'
import type { FileReport } from './file-report.ts'
import type { Problem } from './problem.ts'

// Everything the page shows. Components read; the files beside this one write.

/** The document on the screen with its history; null where there is none. */
export const session = signal<Session | null>(null)
/** The document as it is now. */
export const currentDocument = computed(() => session.value?.document.value ?? null)
export const documentKey = computed(() => session.value?.entry.value.key ?? null)
export const title = computed(() => session.value?.entry.value.title ?? '')
export const canUndo = computed(() => session.value?.canUndo.value ?? false)
export const canRedo = computed(() => session.value?.canRedo.value ?? false)

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
  | { readonly kind: 'paste' }
  | { readonly kind: 'delete' | 'move'; readonly entry: Entry }
  | { readonly kind: 'project'; readonly project: Project | null }
  | { readonly kind: 'deleteProject'; readonly project: Project }
  | { readonly kind: 'files'; readonly report: readonly FileReport[] }
  | { readonly kind: 'unsaved'; readonly go: () => void }
export const dialog = signal<Dialog | null>(null)
/** What stands in the paste window: kept until it is a document or thrown away, whatever closes the window. */
export const pasted = signal('')

/** What is being read, while it is. */
export const reading = signal<{ readonly name: string } | null>(null)
export const problem = signal<Problem | null>(null)

/** Whether the document on the screen is kept. */
export const save = computed<Save>(() => session.value?.save.value ?? { state: 'saved' })
/** Why the storage cannot be read at all; null while it can. */
export const storageTrouble = signal<SaveReason | null>(null)
/** Documents that the storage holds, as far as this window knows. */
export const storedEntries = signal<readonly Entry[]>([])
/** Documents that this window alone holds. */
export const unkept = signal<readonly Session[]>([])
/** Every document that can be opened. */
export const entries = computed<readonly Entry[]>(() => [
  ...unkept.value.map((held) => held.entry.value).filter(({ key }) => key < 0),
  ...storedEntries.value.map((entry) =>
    entry.key === documentKey.value ? (session.value?.entry.value ?? entry) : entry,
  ),
])
export const projects = signal<readonly Project[]>([])
/** The project on the screen, that of the open document; null where all of them are shown. */
export const projectKey = signal<number | null>(null)
/** Which documents a list shows; null: all. */
export const documentStatus = signal<DocumentStatus | null>(null)
/** Letters to find in titles of documents, with or without their marks. */
export const documentQuery = signal('')
/** False until the first document is there, or it is known that there is none. */
export const started = signal(false)

/** The name in origins of one who gave none. */
export const DEFAULT_NAME = 'annotator'
/** Who annotates: the name that goes into origins. */
export const annotatorName = signal(readSetting('name') ?? DEFAULT_NAME)

/** The layer that a document's annotations stand in unless they are somebody's own. */
const COMMON = 'mentions'
/** The layer that the person chose to work in; null: the one that is theirs. */
export const chosenLayer = signal<string | null>(null)
/** The layer of the annotator: `mentions@Lan`; of one who gave no name the common one. */
const ownLayer = computed(() => (annotatorName.value === DEFAULT_NAME ? COMMON : `${COMMON}@${annotatorName.value}`))
/** The layer that new annotations go to. */
export const workLayer = computed(() => chosenLayer.value ?? ownLayer.value)
/** Layers that are not shown while another one is worked in. */
export const hiddenLayers = signal<ReadonlySet<string>>(new Set(readSetting('hidden')?.split('\n').filter(Boolean)))

let carried: ItemCollection | null = null
const collection = computed<ItemCollection | null>(() => {
  carried = currentDocument.value === null ? null : collectFrom(currentDocument.value, carried)
  return carried
})
/** Annotations of every layer. */
export const items = computed<readonly Item[]>(() => collection.value?.items ?? [])
/** Those that have letters of their own. */
export const spans = computed<readonly SpanItem[]>(() => collection.value?.spans ?? [])
/** Annotations of the layers that are shown. */
export const shown = computed<readonly Item[]>(() =>
  hiddenLayers.value.size === 0 ? items.value : items.value.filter(({ layer }) => !isHidden(layer)),
)

/** Items of the list: those that pass the filter. */
export const listed = computed<readonly Item[]>(() => {
  const filter: Filter = {
    label: labelFilter.value,
    status: statusFilter.value,
    query: query.value,
    rejected: showRejected.value,
  }
  return filterItems(shown.value, filter)
})

/** Items over the text: rejected ones only when asked for, or when one is selected. */
export const drawn = computed<readonly SpanItem[]>(() => {
  const spans = spanItems(shown.value)
  if (showRejected.value) return spans
  return spans.filter((item) => item.annotation.status !== 'rejected' || item.id === selectedId.value)
})

export const selected = computed<Item | null>(() =>
  selectedId.value === null ? null : (items.value.find(({ id }) => id === selectedId.value) ?? null),
)
export const selectedIndex = computed(() =>
  selectedId.value === null ? -1 : listed.value.findIndex((item) => item.id === selectedId.value),
)

/** Labels in use with the number of their annotations, the most used first. */
export const labelCounts = computed<ReadonlyMap<string, number>>(() => {
  const counts = new Map<string, number>()
  for (const { annotation } of items.value) {
    if (annotation.status !== 'rejected') counts.set(annotation.label, (counts.get(annotation.label) ?? 0) + 1)
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]))
})

function isHidden(layer: string): boolean {
  return layer !== workLayer.value && hiddenLayers.value.has(layer)
}

function themeOf(kept: string | null): Theme {
  return kept === 'light' || kept === 'dark' ? kept : 'auto'
}

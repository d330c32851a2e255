import type { AnnotatedDocument, LabelSchema } from '@chugiai/annotation'
import type { Span } from '@chugiai/text'
import type { LayerRoles } from './layers.ts'
import type { ArcRule } from './model/arcs.ts'

/** What a view shows, and how. */
export interface AnnotationViewOptions {
  /** The document. Its text is shown as it is and is never changed by the view. */
  readonly document: AnnotatedDocument
  /** Colours and titles of labels; without one, labels get colours in the order of the text. */
  readonly schema?: LabelSchema | null
  /** What each layer is; one that is not named is drawn as the one that is worked in. `blocks`, `sentences` and `words` are never drawn as annotations. */
  readonly layers?: LayerRoles
  /** `read`: the text can be read and copied. `annotate`: letters can be selected to be labelled. Default `read`. */
  readonly mode?: 'read' | 'annotate'
  /** Id of the annotation that is shown as selected: a span, a relation, an entity. */
  readonly selected?: string | null
  /** Whether labels stand behind their letters. Default true. */
  readonly tags?: boolean
  /** Whether rejected annotations are drawn. Default false; a selected one always is. */
  readonly rejected?: boolean
  /** Which relations and entities are drawn as arcs. Default `selected`. */
  readonly relations?: ArcRule
  /** Letters to mark as found, in the order of the text, in offsets of it. */
  readonly hits?: readonly Span[]
  /** Language of titles: `vi`, `en`. Default `vi`. */
  readonly locale?: string
  /** What a screen reader calls the text. Default: *Văn bản* or *Text*. */
  readonly label?: string
}

/** The caret came to another place. */
export interface CaretEvent {
  /** UTF-16 offset of the text. */
  readonly offset: number
}

/** Letters were selected. */
export interface SelectEvent {
  /** In UTF-16 offsets of the text; null when nothing is selected any more. */
  readonly span: Span | null
}

/** Something was pressed. */
export interface ActivateEvent {
  /** Id of the annotation; null for the text beside them. */
  readonly id: string | null
  /** UTF-16 offset of the letter. */
  readonly offset: number
}

/** The text was scrolled. */
export interface ScrollEvent {
  /** UTF-16 offset of the first letter in sight. */
  readonly top: number
}

/** What happens in a view, by name. Offsets are those of the text. */
export interface AnnotationViewEvents {
  /** The caret came to another place. */
  readonly caret: CaretEvent
  /** Letters were selected, or none any more. In `annotate` mode alone. */
  readonly select: SelectEvent
  /** An annotation was pressed; `null`: the text beside them. */
  readonly activate: ActivateEvent
  /** The text was scrolled: the first letter in sight. */
  readonly scroll: ScrollEvent
}

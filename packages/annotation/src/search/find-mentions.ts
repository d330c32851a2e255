import {
  type AlignedText,
  assertArgument,
  assertOptions,
  assertText,
  BOOLEAN,
  defined,
  FUNCTION,
  ITERABLE,
  type Span,
  STRING,
} from '@chugiai/text'
import { placeOf } from '../comparison/labelled-spans.ts'
import { assertDocument } from '../model/arguments.ts'
import { annotationError } from '../model/error.ts'
import type { Ids } from '../model/ids.ts'
import type { LabelSchema } from '../model/label-schema.ts'
import { annotationsIn } from '../model/layers.ts'
import { isWordAt, isWordBefore } from '../model/letters.ts'
import type { AnnotatedDocument, Origin, Status } from '../model/model.ts'
import { IDS, LABEL_SCHEMA, ORIGIN, PATCH_OPTIONS, STATUS } from '../model/option-kinds.ts'
import type { Patch } from '../model/patch.ts'
import { addAnnotation, createPatch, type PatchInit } from '../patch/changes.ts'
import { foldedBy } from '../places/folded-by.ts'
import { type CreateSpanOptions, createSpan } from './create-span.ts'
import { LetterEdges } from './letter-edges.ts'

/** Where a phrase stands in a text, in order and not overlapping. */
export type Matcher = (text: string, phrase: string) => Iterable<Span>

export interface FindMentionsOptions {
  /** {@link exactMatcher} when left out. */
  readonly matcher?: Matcher
  /** Whether a match may not begin or end inside a word; yes when left out. */
  readonly wholeWords?: boolean
}

/** Finds a phrase letter by letter. */
export const exactMatcher: Matcher = (text, phrase) => occurrences(text, phrase)

/**
 * Finds a phrase in folded text and gives the places in the text as it is: without regard to case and tone marks, for
 * example.
 *
 * @param fold such as `foldForSearch` of `@chugiai/normalizer`
 */
export function foldMatcher(fold: (text: string) => AlignedText): Matcher {
  assertArgument(fold, FUNCTION, 'fold')
  return (text, phrase) => {
    const folded = foldedBy(fold, text)
    const spans = folded.alignment.toSourceAll(occurrences(folded.text, foldedBy(fold, phrase).text))
    const edges = new LetterEdges(text)
    // Marks that were folded away at an edge belong to the letter there.
    return spans.flatMap((span) => (span === null ? [] : [{ start: span.start, end: edges.endOf(span.end) }]))
  }
}

function occurrences(text: string, phrase: string): Span[] {
  assertText(text)
  assertText(phrase, 'phrase')
  if (phrase === '') return []
  const spans: Span[] = []
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + phrase.length)) {
    spans.push({ start, end: start + phrase.length })
  }
  return spans
}

const MENTION_OPTIONS = { matcher: FUNCTION, wholeWords: BOOLEAN }
const ANNOTATE_OPTIONS = {
  ...PATCH_OPTIONS,
  ...MENTION_OPTIONS,
  layer: STRING,
  label: STRING,
  ids: IDS,
  origin: ORIGIN,
  status: STATUS,
  schema: LABEL_SCHEMA,
}

/** All places of a phrase in a document. */
export function findMentions(document: AnnotatedDocument, phrase: string, options: FindMentionsOptions = {}): Span[] {
  assertDocument(document)
  assertText(phrase, 'phrase')
  assertOptions(options, MENTION_OPTIONS)
  const { matcher = exactMatcher, wholeWords = true } = options
  const { text } = document
  const edges = new LetterEdges(text)
  const found = matcher(text, phrase)
  assertArgument(found, ITERABLE, 'options.matcher(text, phrase)')
  return [...found].filter((span) => {
    if (!edges.isEdge(span.start) || !edges.isEdge(span.end)) return false
    return !wholeWords || (!isInsideWord(text, span.start) && !isInsideWord(text, span.end))
  })
}

function isInsideWord(text: string, offset: number): boolean {
  return isWordBefore(text, offset) && isWordAt(text, offset)
}

export interface AnnotateAllOptions extends FindMentionsOptions, PatchInit {
  /** The layer to write to, which must be there. */
  readonly layer: string
  /** The label of all of them. */
  readonly label: string
  /** Hands out their ids: `createIds(document)`. */
  readonly ids: Ids
  /** Where they come from. */
  readonly origin: Origin
  /** `suggested` when left out. */
  readonly status?: Status
  /** The schema whose attribute defaults the annotations start with. */
  readonly schema?: LabelSchema
}

/** A patch that was not applied yet, and what it would do. */
export interface MentionsPreview {
  /** What to apply when the preview is right. */
  readonly patch: Patch
  /** What would be annotated. */
  readonly spans: readonly Span[]
  /** Places that have this label already. */
  readonly skipped: readonly Span[]
}

/**
 * One patch that annotates every place of a phrase, to be shown before it is applied. Places that already have the label
 * in the layer are left out.
 *
 * @throws {ChugiaiError} `unknown_layer`
 */
export function annotateAll(document: AnnotatedDocument, phrase: string, options: AnnotateAllOptions): MentionsPreview {
  assertDocument(document)
  assertText(phrase, 'phrase')
  assertOptions(options, ANNOTATE_OPTIONS)
  assertText(options.layer, 'options.layer')
  assertText(options.label, 'options.label')
  assertArgument(options.ids, IDS, 'options.ids')
  assertArgument(options.origin, ORIGIN, 'options.origin')
  const { layer, label, ids, origin, status = 'suggested', schema, matcher, wholeWords } = options
  const annotations = annotationsIn(document, layer)
  if (annotations === null) {
    throw annotationError('unknown_layer', `The document has no layer '${layer}'`, {
      path: 'options.layer',
      hint: 'Add it first: addLayer(name).',
    })
  }
  const taken = new Set<string>()
  for (const annotation of annotations) {
    if (annotation.kind === 'span' && annotation.label === label) taken.add(placeOf(annotation))
  }
  const isTaken = (span: Span) => taken.has(placeOf({ spans: [span] }))
  const found = findMentions(document, phrase, defined({ matcher, wholeWords }))
  const spans = found.filter((span) => !isTaken(span))
  const create: CreateSpanOptions = { ids, origin, status, ...defined({ schema }) }
  const changes = spans.map((span) => addAnnotation(layer, createSpan(document, span, label, create)))
  return { patch: createPatch(changes, options), spans, skipped: found.filter(isTaken) }
}

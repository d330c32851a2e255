import type { Annotation, LabelDefinition, LabelSchema } from '@chugiai/annotation'

/** A label as the palette shows it. */
export interface PaletteLabel {
  readonly id: string
  readonly definition?: LabelDefinition
  /** `KeyboardEvent.code` of the key that gives the label, where there is one. */
  readonly code?: string
  /** What stands on that key. */
  readonly key?: string
  /** Names the label's colours: `--label-N`. */
  readonly color: number
}

/** Codes that are commands of the annotator and so cannot be keys of labels. */
export const RESERVED_CODES: ReadonlySet<string> = new Set(['KeyN', 'KeyP', 'KeyX', 'KeyM', 'KeyB', 'KeyZ'])

const DIGIT_CODES = [...'1234567890'].map((digit) => `Digit${digit}`)

/**
 * Labels for spans, each with its key: the schema's own, or a digit where that is taken. Those on digits come first, in
 * the order of the keyboard; the others follow in the order of the schema.
 */
export function paletteOf(schema: LabelSchema): readonly PaletteLabel[] {
  const usable = schema.labels.filter(({ kind = 'span', abstract = false }) => kind === 'span' && !abstract)
  const codes = assignCodes(usable)
  return usable
    .map((definition, color) => {
      const code = codes.get(definition.id)
      return { id: definition.id, definition, color, ...(code === undefined ? {} : { code, key: code.slice(-1) }) }
    })
    .sort((a, b) => digitOrder(a.code) - digitOrder(b.code))
}

function assignCodes(labels: readonly LabelDefinition[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  const taken = new Set(RESERVED_CODES)
  const give = (id: string, code: string | undefined) => {
    if (code === undefined || taken.has(code)) return
    taken.add(code)
    codes.set(id, code)
  }
  for (const { id, key } of labels) give(id, codeOf(key))
  for (const { id } of labels) {
    if (!codes.has(id))
      give(
        id,
        DIGIT_CODES.find((code) => !taken.has(code)),
      )
  }
  return codes
}

function digitOrder(code: string | undefined): number {
  const order = DIGIT_CODES.indexOf(code ?? '')
  return order < 0 ? DIGIT_CODES.length : order
}

/** A label of another schema than the open one, as an import may bring it: it has an id and the last colour. */
export function unknownLabel(id: string, palette: readonly PaletteLabel[]): PaletteLabel {
  return { id, color: palette.length }
}

/** Ids of the labels that an annotation of a kind may have. */
export function labelsFor(kind: Annotation['kind'], schema: LabelSchema): readonly string[] {
  if (kind === 'relation') return schema.relations.map(({ id }) => id)
  return schema.labels
    .filter((label) => !(label.abstract ?? false) && suits(label.kind ?? 'span', kind))
    .map(({ id }) => id)
}

/** A label of spans serves the entities that such spans name as well. */
function suits(own: NonNullable<LabelDefinition['kind']>, kind: Annotation['kind']): boolean {
  return own === kind || (own === 'span' && kind === 'entity')
}

/** The code of a key with a letter or a digit on it, whatever the keyboard's layout makes of it. */
function codeOf(key: string | undefined): string | undefined {
  if (key === undefined) return undefined
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`
  return /^[0-9]$/.test(key) ? `Digit${key}` : undefined
}

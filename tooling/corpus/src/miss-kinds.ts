import type { Span } from '@chugiai/text'

/** A name in a sentence, of the layer or of a recognizer. */
export interface Name {
  readonly label: string
  readonly span: Span
}

/** Why a name has no partner: what is at its place on the other side, else how it is written. */
export type MissKind = 'other label' | 'other borders' | 'both differ' | 'small letters' | 'one syllable' | 'alone'

/**
 * The kind of a name that has no partner of the same place and label among `others`: one at its place with another label,
 * one that shares letters with it, or none; then whether it is written without a capital, or is one syllable.
 */
export function missKind(text: string, name: Name, others: readonly Name[]): MissKind {
  const near = others.filter(({ span }) => span.start < name.span.end && name.span.start < span.end)
  if (near.some(({ span }) => span.start === name.span.start && span.end === name.span.end)) return 'other label'
  if (near.some(({ label }) => label === name.label)) return 'other borders'
  const letters = text.slice(name.span.start, name.span.end)
  if (!/\p{Lu}/u.test(letters)) return 'small letters'
  if (near.length > 0) return 'both differ'
  return /\s/.test(letters) ? 'alone' : 'one syllable'
}

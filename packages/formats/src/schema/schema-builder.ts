import type { AttributeDefinition, LabelDefinition, LabelSchema, RelationDefinition } from '@chugiai/annotation'
import type { FormatIssue } from '../format/issue.ts'

/** A label schema that a tool's configuration holds, and what of that has no place in one. */
export interface ParsedConfig {
  /** Checked by nobody yet: `validateLabelSchema` says whether it is whole. */
  readonly schema: LabelSchema
  /** What was lost on the way. */
  readonly issues: readonly FormatIssue[]
}

/** A tool's configuration, and what of the schema it does not hold. */
export interface FormattedConfig {
  /** Text of the file. */
  readonly text: string
  /** What was lost on the way. */
  readonly issues: readonly FormatIssue[]
}

/** More than anybody annotates: for roles that any number may play. */
export const MANY = 1_000

/** A name in no language that is known. */
export function titled(name: string): { und: string } {
  return { und: name }
}

/** The title of a definition in whatever language it has. */
export function titleOf(title: Readonly<Record<string, string>>, fallback: string): string {
  return title.vi ?? title.und ?? title.en ?? Object.values(title)[0] ?? fallback
}

/** A schema of labels, attributes and relations in order; of two with one id the first stays. */
export function makeSchema(
  id: string,
  labels: readonly LabelDefinition[],
  attributes: readonly AttributeDefinition[],
  relations: readonly RelationDefinition[],
): LabelSchema {
  return {
    formatVersion: 1,
    id,
    version: '1',
    title: titled(id),
    overlap: 'any',
    labels: distinct(labels),
    attributes: distinct(attributes),
    relations: distinct(relations),
  }
}

function distinct<Each extends { readonly id: string }>(all: readonly Each[]): Each[] {
  const first = new Map<string, Each>()
  for (const one of all) if (!first.has(one.id)) first.set(one.id, one)
  return [...first.values()]
}

/** How many things of a schema only people read, or only screens show. */
export function countUnheld({ labels, relations, guidelines, description }: LabelSchema): number {
  const own = [...labels, ...relations].flatMap((one) => [one.guidelines, one.description, one.color])
  return [guidelines, description, ...own].filter((value) => value !== undefined).length
}

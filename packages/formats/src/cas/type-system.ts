import type { LossCounter } from '../reduce/loss-counter.ts'
import { type Cas, type CasValue, type FeatureStructure, isReferences } from './cas.ts'
import { METADATA } from './cas-names.ts'

/** What a feature holds, by UIMA's name without `uima.cas.`. */
export type Range = 'Boolean' | 'Double' | 'FSArray' | 'Integer' | 'String' | 'StringArray' | 'TOP'

/** A type with its features. */
export interface CasType {
  readonly name: string
  readonly supertype: string
  readonly features: ReadonlyMap<string, Range>
}

/** The types of several CAS by what their structures hold. */
export function typesOf(cases: readonly Cas[]): CasType[] {
  const types = new Map<string, { supertype: string; features: Map<string, Range> }>()
  for (const { type, begin, features } of cases.flatMap(({ structures }) => structures)) {
    const own = types.get(type) ?? {
      supertype: supertypeOf(type, begin !== undefined),
      features: new Map<string, Range>(),
    }
    types.set(type, own)
    for (const [name, value] of features) own.features.set(name, common(own.features.get(name), rangeOf(value)))
  }
  return [...types].map(([name, own]) => ({ name, ...own }))
}

/** A CAS whose features hold what their types say; where they hold several kinds of value, all are letters. */
export function inTypes({ text, structures }: Cas, types: readonly CasType[], losses: LossCounter): Cas {
  const ranges = new Map(types.map(({ name, features }) => [name, features]))
  const typed = structures.map((structure): FeatureStructure => {
    const own = ranges.get(structure.type)
    const features = [...structure.features].map(
      ([name, value]) => [name, inRange(value, own?.get(name), losses)] as const,
    )
    return { ...structure, features: new Map(features) }
  })
  return { text, structures: typed }
}

function supertypeOf(name: string, isAnnotation: boolean): string {
  if (name === METADATA) return 'uima.tcas.DocumentAnnotation'
  return isAnnotation ? 'uima.tcas.Annotation' : 'uima.cas.TOP'
}

function rangeOf(value: CasValue): Range {
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31 && !Object.is(value, -0) ? 'Integer' : 'Double'
  if (!Array.isArray(value)) return 'TOP'
  return isReferences(value) && value.length > 0 ? 'FSArray' : 'StringArray'
}

function common(one: Range | undefined, other: Range): Range {
  if (one === undefined || one === other) return other
  const numbers: readonly Range[] = ['Integer', 'Double']
  return numbers.includes(one) && numbers.includes(other) ? 'Double' : 'String'
}

function inRange(value: CasValue, range: Range | undefined, losses: LossCounter): CasValue {
  if (range !== 'String' || typeof value === 'string') return value
  losses.add('value_changed', 'values of features that hold several kinds of value, now letters')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

import { getOrInsert } from '@chugiai/text'
import { assertRelations } from '../model/arguments.ts'
import { type PrecisionRecall, precisionRecall } from './score.ts'

/** A relation by keys that are the same in gold and prediction: see `relationKeys`. */
export interface ComparableRelation {
  /** Label of the relation. */
  readonly label: string
  /** Roles with what fills them. */
  readonly arguments: readonly {
    /** Name of the role, as in the schema: `employee`. */
    readonly role: string
    /** What fills it, the same string wherever it is the same thing. Two that differ in one letter are two things. */
    readonly key: string
  }[]
}

/** Scores of relations. */
export interface RelationComparison {
  /** Same label, same roles with the same arguments. */
  readonly strict: PrecisionRecall
  /** The same without the label of the relation. */
  readonly unlabelled: PrecisionRecall
  /** Argument by argument: label, role and argument are the same. For events that are found in part. */
  readonly byArgument: PrecisionRecall
  /** `strict`, each label by itself. */
  readonly byLabel: Readonly<Record<string, PrecisionRecall>>
}

/** Compares predicted relations with gold ones. The order of arguments does not matter. */
export function compareRelations(
  gold: readonly ComparableRelation[],
  predicted: readonly ComparableRelation[],
): RelationComparison {
  assertRelations(gold, 'gold')
  assertRelations(predicted, 'predicted')
  const [goldKeys, predictedKeys] = [strictKeysByLabel(gold), strictKeysByLabel(predicted)]
  const labels = [...new Set([...goldKeys.keys(), ...predictedKeys.keys()])].sort()
  const scoreOf = (label: string) => compareKeys(goldKeys.get(label) ?? [], predictedKeys.get(label) ?? [])
  return {
    strict: compareKeys(gold.map(strictKey), predicted.map(strictKey)),
    unlabelled: compareKeys(gold.map(unlabelledKey), predicted.map(unlabelledKey)),
    byArgument: compareKeys(gold.flatMap(labelledArguments), predicted.flatMap(labelledArguments)),
    byLabel: Object.fromEntries(labels.map((label) => [label, scoreOf(label)])),
  }
}

function strictKeysByLabel(relations: readonly ComparableRelation[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>()
  for (const relation of relations) getOrInsert(keys, relation.label, () => []).push(strictKey(relation))
  return keys
}

function strictKey(relation: ComparableRelation): string {
  return JSON.stringify([relation.label, argumentKeys(relation)])
}

function argumentKeys(relation: ComparableRelation): string[] {
  return relation.arguments.map(({ role, key }) => JSON.stringify([role, key])).sort()
}

function unlabelledKey(relation: ComparableRelation): string {
  return JSON.stringify(argumentKeys(relation))
}

function labelledArguments(relation: ComparableRelation): string[] {
  return argumentKeys(relation).map((key) => JSON.stringify([relation.label, key]))
}

/** Two lists as multisets: what is there twice must be found twice. */
export function compareKeys(gold: readonly string[], predicted: readonly string[]): PrecisionRecall {
  const left = new Map<string, number>()
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1)
  let right = 0
  for (const key of predicted) {
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    right++
  }
  return precisionRecall({ gold: right, predicted: right }, { gold: gold.length, predicted: predicted.length })
}

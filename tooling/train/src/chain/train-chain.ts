import { minimize, type OptimizeOptions } from '../optimize/owlqn.ts'
import { ownKey } from '../optimize/own-key.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import { ByteReader, type ChainModel, readChain } from '../recognizer.ts'
import { type ChainSequence, chainExamples } from './examples.ts'
import { LinearCrf } from './linear-crf.ts'

/** A trained chain before it is written: weights in 255 steps, those of 0 left out. */
export interface ChainPart {
  readonly labels: readonly string[]
  readonly scale: number
  readonly transitions: readonly number[]
  /** Features by rising key, with the labels and steps of their weights. */
  readonly features: readonly {
    readonly key: number
    readonly weights: readonly { readonly label: number; readonly step: number }[]
  }[]
}

export interface ChainOptions extends OptimizeOptions {
  /** How often a feature must occur. */
  readonly least: number
}

const STEPS = 127

/** Trains a chain on sequences. */
export function trainChain(
  sequences: readonly ChainSequence[],
  labels: readonly string[],
  options: ChainOptions,
): ChainPart {
  const crf = new LinearCrf(chainExamples(sequences, labels), options.least)
  const values = minimize(crf, options)
  const offset = labels.length ** 2
  const added = withOwn(crf, values.subarray(offset), labels.length)
  const most = added.reduce((most, { weights }) => Math.max(most, ...weights.map(Math.abs)), 1e-6)
  const scale = values.subarray(0, offset).reduce((most, value) => Math.max(most, Math.abs(value)), most) / STEPS
  const stepOf = (value: number) => Math.round(value / scale)
  const features = added.map(({ key, weights }) => {
    const steps = weights.map((weight, label) => ({ label, step: stepOf(weight) }))
    return { key: key >>> 0, weights: steps.filter(({ step }) => step !== 0) }
  })
  return {
    labels,
    scale,
    transitions: [...values.subarray(0, offset)].map(stepOf),
    features: features.filter(({ weights }) => weights.length > 0).sort((a, b) => a.key - b.key),
  }
}

/** Features with the weight of each label; what the copy of a feature for the own batch weighs is added to it. */
function withOwn({ index, starts, entries }: LinearCrf, values: Float64Array, labels: number) {
  const numbers = new Map([...index.keys].map((key, number) => [key, number]))
  const copies = new Set([...index.keys].map(ownKey).filter((key) => numbers.has(key)))
  return [...index.keys.filter((key) => !copies.has(key))].map((key) => {
    const weights = new Array<number>(labels).fill(0)
    for (const number of [numbers.get(key), numbers.get(ownKey(key))]) {
      if (number === undefined) continue
      for (let at = starts[number]!; at < starts[number + 1]!; at++) weights[entries[at]!]! += values[at]!
    }
    return { key, weights }
  })
}

/** Writes the chain as `readChain` reads it. */
export function writeChain(writer: ByteWriter, { labels, scale, transitions, features }: ChainPart): void {
  const weights = features.flatMap((feature) => feature.weights)
  writer
    .text(labels.join(' '))
    .float(scale)
    .column(transitions.map((step) => step & 0xff))
    .rising(features.map(({ key }) => key))
    .column(features.map((feature) => feature.weights.length))
    .column(weights.map(({ label }) => label))
    .column(weights.map(({ step }) => step & 0xff))
}

/** The chain that a recognizer reads. */
export function chainOf(part: ChainPart): ChainModel {
  const writer = new ByteWriter()
  writeChain(writer, part)
  return readChain(new ByteReader(writer.finish()))
}

import { minimize, type OptimizeOptions } from '../optimize/owlqn.ts'
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
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6) / STEPS
  const stepOf = (at: number) => Math.round(values[at]! / scale)
  const offset = labels.length ** 2
  const features = [...crf.index.keys].map((key, feature) => {
    const weights: { label: number; step: number }[] = []
    for (let entry = crf.starts[feature]!; entry < crf.starts[feature + 1]!; entry++) {
      const step = stepOf(offset + entry)
      if (step !== 0) weights.push({ label: crf.entries[entry]!, step })
    }
    return { key: key >>> 0, weights }
  })
  return {
    labels,
    scale,
    transitions: Array.from({ length: offset }, (_, at) => stepOf(at)),
    features: features.filter(({ weights }) => weights.length > 0).sort((a, b) => a.key - b.key),
  }
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

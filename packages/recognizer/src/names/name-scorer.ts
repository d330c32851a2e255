import type { ChainModel } from '../model/chain.ts'
import { int32At, uint8At } from '../model/columns.ts'
import { MOST_CHAIN_FEATURES } from '../model/feature-rows.ts'
import { KeptSums } from '../model/kept-sums.ts'
import { LabelSums } from '../model/label-sums.ts'
import {
  clusterFeatures,
  letterFeatures,
  listFeatures,
  type NameInput,
  placeFeatures,
  REACH,
  ruleFeatures,
  shapeFeatures,
  textFeatures,
  unitFeatures,
  wordFeatures,
} from './name-features.ts'

const PARTS = 2 * REACH + 1 // sums of a unit: for the one two before it, up to the one two behind it
const MARGIN = 2 * REACH // what stands on either side of a sentence has neighbours as well
const MOST_UNITS = 2 ** 12 // kept at a time: some 1 MB
const MOST_PATTERNS = 2 ** 12 // some 200 kB

/**
 * What each label is worth for the units of a sentence: the sum over `nameFeatures`. What a unit tells by its letters
 * alone, and what the way the units around are written, is added up once and kept.
 */
export class NameScorer {
  private readonly keys = new Int32Array(MOST_CHAIN_FEATURES)
  private readonly sums: LabelSums
  private readonly units: KeptSums
  private readonly patterns: KeptSums

  constructor(private readonly chain: ChainModel) {
    this.sums = new LabelSums(chain.labels.length, MARGIN)
    this.units = new KeptSums(PARTS * this.sums.width, MOST_UNITS)
    this.patterns = new KeptSums(this.sums.width, MOST_PATTERNS)
  }

  /** `at * labels.length + label`, from the first unit of the sentence on; good until the next sentence is scored. */
  score(input: NameInput): Int32Array {
    const { from, to } = input
    const { sums } = this
    sums.begin(to - from)
    for (let row = from; row < to; row++) {
      this.addUnit(input, row, row - from)
      this.addPlace(input, row)
    }
    for (let edge = 1; edge <= REACH; edge++) {
      this.addUnit(input, 0, -edge)
      this.addUnit(input, 0, to - from - 1 + edge)
    }
    return sums.scoresOf(to - from)
  }

  /** Adds what a unit tells of those around its place. */
  private addUnit(input: NameInput, row: number, place: number): void {
    const { units, sums } = this
    const letters = int32At(input.letters, row)
    const isKnown = int32At(input.ids, row) !== 0
    const written = uint8At(input.shapes, row) + 16 * uint8At(input.rules.lists, row)
    const kind = written * 4 + (isKnown ? 1 : 0) + (row === 0 ? 2 : 0)
    let kept = units.find(letters, kind)
    if (kept < 0) {
      kept = units.keep(letters, kind)
      this.makeUnit(input, row, kept)
    }
    sums.add(units.sums, kept, PARTS, place - REACH)
  }

  private makeUnit(input: NameInput, row: number, kept: number): void {
    const { chain, keys, units, sums } = this
    for (let part = 0; part < PARTS; part++) {
      const count = unitFeatures(input, row, REACH - part, keys, 0)
      chain.rows.add(keys, count, units.sums, kept + part * sums.width)
    }
  }

  /** Adds what else tells of a unit. */
  private addPlace(input: NameInput, row: number): void {
    const { chain, keys, sums } = this
    const unruled = uint8At(input.ruled, row) === 0
    const unlisted = uint8At(input.listed, row) === 0
    this.addPattern(input, row, unruled, unlisted)
    let count = clusterFeatures(input, row, keys, 0)
    count = listFeatures(input, row, keys, count)
    count = letterFeatures(input, row, keys, count)
    count = textFeatures(input, row, keys, count)
    count = wordFeatures(input, row, keys, count)
    if (!unruled) count = ruleFeatures(input, row, keys, count)
    if (!unlisted) count = placeFeatures(input, row, keys, count)
    chain.rows.add(keys, count, sums.sums, sums.at(row - input.from))
  }

  /** Adds what the way that the units around are written tells, with that no rule or list says anything of them. */
  private addPattern(input: NameInput, row: number, unruled: boolean, unlisted: boolean): void {
    const { patterns, sums, keys, chain } = this
    const shapes = int32At(input.shapesAround, row)
    const silent = (unruled ? 1 : 0) + (unlisted ? 2 : 0)
    let kept = patterns.find(shapes, silent)
    if (kept < 0) {
      kept = patterns.keep(shapes, silent)
      let count = shapeFeatures(input, row, keys, 0)
      if (unruled) count = ruleFeatures(input, row, keys, count)
      if (unlisted) count = placeFeatures(input, row, keys, count)
      chain.rows.add(keys, count, patterns.sums, kept)
    }
    sums.add(patterns.sums, kept, 1, row - input.from)
  }
}

import { bennettS, percentAgreement, type Rating, type RatingTable, scottPi } from '@chugiai/annotation'
import { ALPHA, DKPRO, type Measures } from './agreement-measures.ts'
import { type Case, exactCase, linesOf, numberCase } from './case.ts'

/** An expected number, or one for each item or category. */
type Expected = Readonly<Record<string, number | Readonly<Record<string, number>> | readonly number[]>>

interface DkproRecord {
  readonly measure: string
  readonly data: RatingTable
  readonly expected: Expected | { readonly throws: string }
  readonly tol?: number
  readonly note?: string
}

/** Checks the tables of DKPro Statistics. Where it throws, the library must have no number. */
export function checkDkpro(content: string): Case[] {
  const records = JSON.parse(content) as Readonly<Record<string, DkproRecord>>
  return Object.entries(records).flatMap(([name, { measure, data: table, expected, tol = 0, note = '' }]) => {
    const measures = DKPRO[measure] ?? {}
    if ('throws' in expected) return checkUndefined(name, table, measures)
    return checkMeasures({
      name,
      table,
      measures,
      expected: expected as Expected,
      tolerance: tol,
      tolerances: readTolerances(note),
    })
  })
}

const NOTED = /(\w+) tol ([\d.]+)/g

/** A note such as `perCategory tol 0.005` widens the tolerance of one expected number. */
function readTolerances(note: string): Record<string, number> {
  return Object.fromEntries([...note.matchAll(NOTED)].map(([, key, tol]) => [key, Number(tol)]))
}

interface MeasuresCheck {
  readonly name: string
  readonly table: RatingTable
  readonly measures: Measures
  readonly expected: Expected
  readonly tolerance: number
  /** By the name of an expected number. */
  readonly tolerances?: Readonly<Record<string, number>>
}

/** A number that there is no measure for counts as wrong. */
function checkMeasures({ name, table, measures, expected, tolerance, tolerances = {} }: MeasuresCheck): Case[] {
  return Object.entries(expected).flatMap(([key, value]) => {
    const parts = typeof value === 'number' ? [['', value] as const] : Object.entries(value)
    return parts.map(([part, number]) => {
      const score = measures[key]?.(table, part)
      return numberCase(`${name} ${key} ${part}`.trim(), score?.value ?? null, number, tolerances[key] ?? tolerance)
    })
  })
}

function checkUndefined(name: string, table: RatingTable, measures: Measures): Case[] {
  return Object.entries(measures).map(([key, measure]) => exactCase(`${name} ${key}`, measure(table, '')?.value, null))
}

/** Annotator, item, label. */
type Triple = readonly [annotator: string, item: string, label: string]

interface NltkRecord {
  readonly triples_coder_item_label: readonly Triple[]
  readonly expected: Expected
  readonly tol: number
}

/** Checks the tables of NLTK. One entry of the file is a text about them. */
export function checkNltk(content: string): Case[] {
  const records = JSON.parse(content) as Readonly<Record<string, NltkRecord | string>>
  return Object.entries(records).flatMap(([name, record]) => {
    if (typeof record === 'string') return []
    const { triples_coder_item_label: triples, expected, tol } = record
    return checkMeasures({ name, table: tableOf(triples), measures: ALPHA, expected, tolerance: tol })
  })
}

/** Ratings by item and annotator; `null` where an annotator left an item out. */
export function tableOf(triples: readonly Triple[]): RatingTable {
  const annotators = [...new Set(triples.map(([annotator]) => annotator))]
  const rows = new Map<string, Rating[]>()
  for (const [annotator, item, label] of triples) {
    const row = rows.get(item) ?? annotators.map(() => null)
    row[annotators.indexOf(annotator)] = label
    rows.set(item, row)
  }
  return [...rows.values()]
}

/**
 * Checks the example of Artstein and Poesio (2008, "Inter-coder agreement for computational linguistics") with the
 * numbers and the digits that NLTK's documentation gives for it.
 */
export function checkArtsteinPoesio(content: string): Case[] {
  const table = tableOf(linesOf(content).map((line) => line.split(/\s+/) as [string, string, string]))
  return [
    numberCase('average A_o', percentAgreement(table).value.value, 0.88, 0),
    numberCase('π', scottPi(table).value.value, 0.79953, 0.000005),
    numberCase('S', bennettS(table).value.value, 0.82, 0.005),
  ]
}

interface SimpledorffRecord {
  readonly name: string
  /** Annotator, then number of the unit, counted from 1. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly expected: Expected
  readonly tol: number
}

/** Checks the tables of Simpledorff. */
export function checkSimpledorff(content: string): Case[] {
  return (JSON.parse(content) as SimpledorffRecord[]).flatMap(({ name, ratings, expected, tol }) => {
    const units = new Set(Object.values(ratings).flatMap(Object.keys))
    const table = [...units].map((unit) => Object.values(ratings).map((rated) => rated[unit] ?? null))
    return checkMeasures({ name, table, measures: ALPHA, expected, tolerance: tol })
  })
}

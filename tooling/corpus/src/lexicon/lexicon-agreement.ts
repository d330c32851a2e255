import { cohenKappa } from '@chugiai/annotation'
import { type SecondVerdict, VERDICTS } from './entry.ts'

/** How far two verdicts on the same words agree. */
export interface VerdictAgreement {
  readonly name: string
  readonly words: number
  /** Share of the same verdicts. */
  readonly same: number
  /** Cohen's κ of the three verdicts, none nearer to another; `null` where it is undefined. */
  readonly kappa: number | null
  /** Cohen's κ with quadratic weights: *maybe* stands between *no* and *sure*. */
  readonly weightedKappa: number | null
  /** Of the words that were *sure*: the share that the second pass does not part; `null` when there are none. */
  readonly precision: number | null
  /** The same, counting only those that are *sure* again. */
  readonly strictPrecision: number | null
}

/** The agreement of each pass, by source and over all. */
export function verdictAgreement(rows: readonly SecondVerdict[]): readonly VerdictAgreement[] {
  const rounds = [...new Set(rows.map(({ round }) => round))].sort()
  return rounds.flatMap((round) => {
    const own = rows.filter((row) => row.round === round)
    const sources = [...new Set(own.map(({ source }) => source))].sort()
    const parts = sources.map((source) =>
      agreementRow(
        `${round} ${source}`,
        own.filter((row) => row.source === source),
      ),
    )
    return [...parts, agreementRow(`${round} all`, own)]
  })
}

function agreementRow(name: string, rows: readonly SecondVerdict[]): VerdictAgreement {
  const table = rows.map(({ first, second }) => [first, second])
  const sure = rows.filter(({ first }) => first === 'sure')
  const shareOf = (isSo: (row: SecondVerdict) => boolean) =>
    sure.length === 0 ? null : sure.filter(isSo).length / sure.length
  return {
    name,
    words: rows.length,
    same: rows.filter(({ first, second }) => first === second).length / rows.length,
    kappa: cohenKappa(table).value.value,
    weightedKappa: cohenKappa(table, { weights: 'quadratic', order: VERDICTS }).value.value,
    precision: shareOf(({ second }) => second !== 'no'),
    strictPrecision: shareOf(({ second }) => second === 'sure'),
  }
}

import type { GoldMention } from '../data/entities.ts'
import { Reliability } from '../report/reliability.ts'
import { type Answer, placeOf } from './score.ts'

/** How often mentions with one of the labels are right, by their scores. */
export function reliabilityOf(
  gold: readonly (readonly GoldMention[])[],
  answers: readonly Answer[],
  labels: readonly string[],
): Reliability {
  const reliability = new Reliability()
  for (const [at, mentions] of gold.entries()) {
    const right = new Set(mentions.map((mention) => `${placeOf(mention)} ${mention.label}`))
    for (const { span, label = '', score } of answers[at]!) {
      if (score !== undefined && labels.includes(label)) reliability.add(score, right.has(`${placeOf(span)} ${label}`))
    }
  }
  return reliability
}

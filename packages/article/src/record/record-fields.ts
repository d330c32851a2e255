import { granularityOf } from '../dates/days.ts'
import { zoneOf } from '../dates/moment.ts'
import { figureId } from '../reading/blocks.ts'
import type { DateCandidate, PublishedDate } from '../schema/dates.ts'
import type { Figure } from '../schema/figure.ts'

const SURE = 0.97 // a record says when its article was published; now and then it says when it was copied

/** The date of publication that a record states, above what the text gives to think. */
export function stateDate(value: string, read: PublishedDate | undefined): PublishedDate {
  const day = value.slice(0, 10)
  const same = read?.candidates.filter((candidate) => candidate.value.slice(0, 10) === day) ?? []
  const others = read?.candidates.filter((candidate) => candidate.value.slice(0, 10) !== day) ?? []
  const stated: DateCandidate = {
    value,
    granularity: granularityOf(value),
    confidence: SURE,
    evidence: [{ reason: 'metadata' }, ...same.flatMap(({ evidence }) => evidence)],
  }
  const zone = zoneOf(value)
  return {
    value,
    granularity: stated.granularity,
    certainty: 'stated',
    ...(zone === undefined ? {} : { timeZone: zone }),
    candidates: [stated, ...others],
  }
}

/** A picture of a record. `captioned` says whether one of its texts became a block. */
export interface RecordImage {
  readonly url?: string | undefined
  readonly alt?: string | undefined
  readonly captioned: boolean
}

/** The pictures of a record: those with a caption in the order of their blocks, those without behind them. */
export function figuresOf(captions: readonly Figure[], images: readonly RecordImage[]): Figure[] {
  const captioned = images.filter((image) => image.captioned)
  const bare = images.filter((image) => !image.captioned && image.url !== undefined)
  return [
    ...captions.map((figure, i) => ({ ...figure, ...imageOf(captioned[i]) })),
    ...bare.map((image, i) => ({ id: figureId(captions.length + i), ...imageOf(image) })),
  ]
}

function imageOf(image: RecordImage | undefined): Pick<Figure, 'image'> {
  if (image?.url === undefined) return {}
  return { image: { url: image.url, ...(image.alt !== undefined && { alt: image.alt }) } }
}

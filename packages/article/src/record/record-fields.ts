import { granularityOf } from '../dates/days.ts'
import { zoneOf } from '../dates/moment.ts'
import type { OutletTable } from '../page/outlets.ts'
import { spanOf } from '../page/piece.ts'
import type { BlockDraft } from '../reading/blocks.ts'
import { oneLine } from '../reading/fields/reading.ts'
import { readByline } from '../rules/byline-place.ts'
import { splitCredit } from '../rules/credit.ts'
import { personName } from '../rules/person-name.ts'
import type { Byline, BylinePerson } from '../schema/byline.ts'
import type { DateCandidate, PublishedDate } from '../schema/dates.ts'
import type { Figure } from '../schema/figure.ts'
import type { RecordPassage } from './record-page.ts'

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

/** Who signed, as the record says: each text is read as a byline, and counts as one name where it is none. */
export function signedBy(
  text: string,
  { block }: BlockDraft,
  read: readonly RecordPassage[],
  outlets: OutletTable,
): Byline {
  const people: BylinePerson[] = []
  const houses: { value: string; span: Byline['span'] }[] = []
  const attributions: typeof houses = []
  for (const { passage, texts } of read) {
    const { function: role, isHouse } = texts[0]!.text.signer!
    const piece = { value: oneLine(text, passage.span.start, passage.span.end), span: passage.span }
    const reading = role === 'author' && !isHouse ? readByline(passage, outlets) : null
    if (reading) {
      people.push(...reading.people)
      if (reading.staff) houses.push({ value: reading.staff.text, span: spanOf(reading.staff) })
      if (reading.attribution) attributions.push({ value: reading.attribution.text, span: spanOf(reading.attribution) })
    } else if (isHouse) houses.push(piece)
    else people.push({ name: personName(piece.value), raw: piece.value, span: passage.span, function: role })
  }
  return {
    raw: oneLine(text, block.span.start, block.span.end),
    span: block.span,
    block: block.id,
    people,
    ...(houses[0] ? { staff: houses[0] } : {}),
    ...(attributions[0] ? { attribution: attributions[0] } : {}),
  }
}

/** A picture of a record. `captioned` says whether one of its texts became a block. */
export interface RecordImage {
  readonly url?: string | undefined
  readonly alt?: string | undefined
  readonly captioned: boolean
}

/** The pictures of a record: those with a caption in the order of their blocks, those without behind them. */
export function figuresOf(
  text: string,
  drafts: readonly BlockDraft[],
  read: readonly RecordPassage[],
  images: readonly RecordImage[],
): Figure[] {
  const captions = drafts.filter(({ block }) => block.type === 'caption')
  const captioned = images.filter((image) => image.captioned)
  const bare = images.filter((image) => !image.captioned && image.url !== undefined)
  return [
    ...captions.map((draft, i) => ({ ...captionOf(text, draft, read[i]!), ...imageOf(captioned[i]) })),
    ...bare.map((image, i) => ({ id: `f${captions.length + i + 1}`, ...imageOf(image) })),
  ]
}

function captionOf(text: string, { block, passages }: BlockDraft, { texts }: RecordPassage): Figure {
  const [first, second] = texts
  const { caption, credit } = second
    ? { caption: first!.span, credit: { text: oneLine(text, second.span.start, second.span.end), span: second.span } }
    : splitCredit(passages[0]!)
  return {
    id: block.figure!,
    ...(caption
      ? { caption: { block: block.id, value: oneLine(text, caption.start, caption.end), span: caption } }
      : {}),
    ...(credit ? { credit } : {}),
  }
}

function imageOf(image: RecordImage | undefined): Pick<Figure, 'image'> {
  if (image?.url === undefined) return {}
  return { image: { url: image.url, ...(image.alt === undefined ? {} : { alt: image.alt }) } }
}

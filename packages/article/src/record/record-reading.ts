import type { OutletTable } from '../page/outlets.ts'
import type { Passage } from '../page/passages.ts'
import { joinLines } from '../page/shape.ts'
import type { Reading } from '../reading/reading.ts'
import { readByline } from '../rules/byline-place.ts'
import type { BylineReading } from '../rules/byline-reading.ts'
import { type CaptionParts, readCredit, splitCredit } from '../rules/credit.ts'
import { personName } from '../rules/person-name.ts'
import type { RecordPassage } from './record-passages.ts'
import type { RecordText } from './record-text.ts'

/** What is read of a text whose kind the record states. */
export function readRecordText({ texts, passage }: RecordPassage, outlets: OutletTable): Reading {
  const { type, signer } = texts[0]!.text
  if (type === 'byline') return { type, signature: readSigner(passage, signer, outlets) }
  if (type === 'caption') return { type, parts: captionParts(texts, passage, outlets) }
  return { type }
}

/** Who signed, as the record says: an author's text is read as a byline, and is one name where it is none. */
function readSigner(passage: Passage, signer: RecordText['signer'], outlets: OutletTable): BylineReading {
  const { function: role = 'author', isHouse = false, url } = signer ?? {}
  const piece = { text: joinLines(passage.text), start: passage.span.start }
  if (isHouse) return { people: [], staff: piece, marked: true }
  const byline = role === 'author' ? readByline(passage, outlets) : null
  if (byline !== null) return url === undefined ? byline : withUrl(byline, url)
  const known = { name: personName(piece.text), raw: piece.text, span: passage.span, function: role }
  const person = url === undefined ? known : { ...known, url }
  return { people: [person], marked: true }
}

/** The page of an author is that of the one person whom the text names. */
function withUrl(byline: BylineReading, url: string): BylineReading {
  const names = new Set(byline.people.map(({ name }) => name))
  return names.size === 1 ? { ...byline, people: byline.people.map((person) => ({ ...person, url })) } : byline
}

/** A caption with the credit that the record gives beside it, else the one that it ends in. */
function captionParts([first, second]: RecordPassage['texts'], passage: Passage, outlets: OutletTable): CaptionParts {
  if (first === undefined || second === undefined) return splitCredit(passage, outlets)
  const { start, end } = second.span
  const text = passage.text.slice(start - passage.span.start, end - passage.span.start)
  return { caption: first.span, credit: readCredit({ text, start }, 'ảnh', outlets) }
}

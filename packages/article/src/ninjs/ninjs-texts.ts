import type { Located } from '../json/values.ts'
import type { RecordText } from '../record/record-text.ts'
import type { BylinePerson } from '../schema/byline.ts'
import { isRelated, type NinjsText, namedItems, textOf, valuedItems, valuesOf } from './ninjs-record.ts'

/** A picture that goes with a ninjs article. */
export interface NinjsPicture {
  readonly url: NinjsText | undefined
  readonly alt: NinjsText | undefined
  readonly caption: NinjsText | undefined
  readonly credit: NinjsText | undefined
}

/** The texts of a ninjs article in reading order. */
export function textsOf(root: Located, pictures: readonly NinjsPicture[]): RecordText[] {
  const [title, ...headlines] = valuedItems(root, 'headlines')
  return [
    ...recordText(title?.text ?? textOf(root, 'headline', 'title'), 'title', 'headlines'),
    ...headlines.flatMap(({ text }) => recordText(text, 'heading', 'headlines')),
    ...recordText(valuedItems(root, 'descriptions')[0]?.text, 'lede', 'descriptions'),
    ...pictures.flatMap(({ caption, credit }) => captionTexts(caption, credit)),
    ...recordText(bodyOf(root), 'paragraph', 'bodies'),
    ...bylineTexts(root),
  ]
}

function recordText(text: NinjsText | undefined, type: RecordText['type'], field: string): RecordText[] {
  return text === undefined ? [] : [{ ...text, type, field }]
}

function captionTexts(caption: NinjsText | undefined, credit: NinjsText | undefined): RecordText[] {
  if (caption === undefined) return []
  const joined = recordText(credit, 'caption', 'by').map((text) => ({ ...text, joined: true }))
  return [...recordText(caption, 'caption', 'associations'), ...joined]
}

// Bodies of one article say the same in several formats: HTML parts its paragraphs for sure.
const FORMATS = [/^text\/html/i, /^application\/xhtml/i, /^text\/plain/i, /^text\/|^$/i]

function bodyOf(root: Located): NinjsText | undefined {
  const bodies = valuedItems(root, 'bodies')
  for (const format of FORMATS) {
    const body = bodies.find(({ item }) => format.test(textOf(item, 'contentType')?.value ?? ''))
    if (body !== undefined) return body.text
  }
  return undefined
}

// Relations that put a person into the byline, and what the person did.
const FUNCTIONS: readonly (readonly [relation: string, role: BylinePerson['function']])[] = [
  ['author', 'author'],
  ['creator', 'author'],
  ['writer', 'author'],
  ['photographer', 'photo'],
  ['videographer', 'video'],
  ['translator', 'translator'],
  ['compiler', 'compiler'],
  ['editor', 'editor'],
  ['contributor', 'contributor'],
]

/** The people of the byline, and what each did. */
export function signersOf(root: Located): { text: NinjsText; role: BylinePerson['function'] }[] {
  return namedItems(root, 'people').flatMap(({ item, text }) => {
    const role = FUNCTIONS.find(([relation]) => isRelated(item, [relation]))?.[1]
    return role === undefined ? [] : [{ text, role }]
  })
}

/** The byline as it is written, or else the names of the people who made the article. */
function bylineTexts(root: Located): RecordText[] {
  const by = textOf(root, 'by')
  const signed = by === undefined ? signersOf(root) : [{ text: by, role: 'author' as const }]
  return signed.map(({ text, role }) => {
    return { ...text, type: 'byline', field: 'by', signer: { function: role, isHouse: false } }
  })
}

/** The pictures among the associations of an article. */
export function picturesOf(root: Located): NinjsPicture[] {
  return valuesOf(root, 'associations').flatMap((item) => {
    const type = textOf(item, 'type')?.value
    if (type !== undefined && type !== 'picture' && type !== 'graphic') return []
    return {
      url: renditionOf(item),
      alt: valuedItems(item, 'headlines')[0]?.text ?? textOf(item, 'headline'),
      caption: valuedItems(item, 'descriptions')[0]?.text ?? textOf(item, 'caption'),
      credit: textOf(item, 'by', 'creditLine', 'copyrightHolder'),
    }
  })
}

const RENDITIONS = /^(?:main|original|baseimage|highres)$/i

function renditionOf(picture: Located): NinjsText | undefined {
  const renditions = valuesOf(picture, 'renditions')
  const main = renditions.find((item) => RENDITIONS.test(textOf(item, 'name')?.value ?? '')) ?? renditions[0]
  return main === undefined ? undefined : textOf(main, 'href', 'url')
}

// The properties of ninjs that an article is written with, as the schemas of the IPTC for 2.1 and 3.0 have them, put down
// by hand: objects are closed, `rel` is a text, addresses and moments have their formats.

const TEXT = { type: 'string' }
const URI = { type: 'string', format: 'uri' }
const MOMENT = { type: 'string', format: 'date-time' }

type Properties = Readonly<Record<string, unknown>>

const closed = (properties: Properties, ...required: string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const listOf = (items: unknown) => ({ type: 'array', items })

const VALUED = { role: TEXT, contentType: TEXT, value: TEXT }
const CONCEPT = { name: TEXT, rel: TEXT, uri: URI, literal: TEXT }
const RENDITION = { name: TEXT, uri: URI, href: URI, contentType: TEXT, title: TEXT, height: {}, width: {} }

const ITEM = {
  uri: URI,
  standard: closed({ name: TEXT, version: TEXT, schema: URI }),
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  profile: TEXT,
  version: TEXT,
  firstCreated: MOMENT,
  versionCreated: MOMENT,
  contentCreated: MOMENT,
  language: TEXT,
  headlines: listOf(closed(VALUED, 'value')),
  descriptions: listOf(closed(VALUED, 'value')),
  bodies: listOf(closed({ ...VALUED, charCount: { type: 'integer' }, wordCount: { type: 'integer' } }, 'value')),
  by: TEXT,
  people: listOf(closed(CONCEPT)),
  organisations: listOf(closed(CONCEPT)),
  places: listOf(closed(CONCEPT)),
  subjects: listOf(closed(CONCEPT)),
  infoSources: listOf(closed({ name: TEXT, role: TEXT, uri: URI, literal: TEXT })),
  located: TEXT,
  copyrightHolder: TEXT,
  copyrightNotice: TEXT,
  usageTerms: TEXT,
  edNote: TEXT,
  title: TEXT,
  slugline: TEXT,
  renditions: listOf(closed(RENDITION, 'name')),
  altIds: listOf(closed({ role: TEXT, value: TEXT })),
}

const PICTURE = closed({ ...ITEM, name: TEXT, rel: TEXT }, 'name', 'uri')

/** What an item of ninjs 3.0 may be, as a JSON Schema. */
export const NINJS_3 = closed({ ...ITEM, associations: listOf(PICTURE) }, 'uri')

/** The same of ninjs 2.1, whose properties are in small letters. */
export const NINJS_2 = inSmallLetters(NINJS_3)

function inSmallLetters(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(inSmallLetters)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'properties') return [key, inSmallKeys(value as Properties)]
      return [key, key === 'enum' ? value : inSmallLetters(value)]
    }),
  )
}

function inSmallKeys(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase(), inSmallLetters(value)]),
  )
}

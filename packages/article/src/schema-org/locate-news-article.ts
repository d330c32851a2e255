import { isObject } from '@chugiai/text'
import type { Located } from '../json/values.ts'
import { JsonLd, type LdNode, type LdText, typesOf } from './json-ld.ts'

/** Who made something, as schema.org says it. */
export interface LocatedParty {
  readonly name: LdText
  readonly type?: LdText | undefined
  readonly url?: LdText | undefined
}

/** A picture, as schema.org says it. */
export interface LocatedImage {
  readonly url?: LdText | undefined
  readonly caption?: LdText | undefined
  readonly alternateName?: LdText | undefined
  readonly credit?: LdText | undefined
}

/** The fields of a news article with the place of each in the JSON-LD value. */
export interface LocatedNewsArticle {
  readonly node: LdNode
  readonly type: LdText
  readonly headline?: LdText | undefined
  readonly alternativeHeadline?: LdText | undefined
  readonly description?: LdText | undefined
  /** One text, or a list of paragraphs. */
  readonly articleBody: readonly LdText[]
  readonly datePublished?: LdText | undefined
  readonly dateModified?: LdText | undefined
  readonly dateCreated?: LdText | undefined
  readonly authors: readonly LocatedParty[]
  readonly translators: readonly LocatedParty[]
  readonly editors: readonly LocatedParty[]
  /** Those who are no author, translator or editor as well. */
  readonly contributors: readonly LocatedParty[]
  readonly images: readonly LocatedImage[]
  readonly section?: LdText | undefined
  readonly keywords: readonly LdText[]
  readonly url?: LdText | undefined
  readonly inLanguage?: LdText | undefined
  readonly publisher?: LdText | undefined
  readonly sourceOrganization?: LdText | undefined
  readonly dateline?: LdText | undefined
  readonly license?: LdText | undefined
  readonly copyrightHolder?: LdText | undefined
  /** `false` where not everybody may read all of it. */
  readonly isAccessibleForFree?: Located<boolean> | undefined
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|^SocialMediaPosting|^Report)$/

/** Finds the article in a JSON-LD value: the one nearest to the root that has a headline, else the nearest. */
export function locateNewsArticle(json: unknown): LocatedNewsArticle | null {
  const data = new JsonLd(json)
  const nodes = data.nodes.filter((node) => articleType(node) !== undefined)
  const node = nodes.find((candidate) => headlineOf(data, candidate) !== undefined) ?? nodes[0]
  return node === undefined ? null : readNode(data, node)
}

function articleType(node: LdNode): string | undefined {
  return typesOf(node).find((type) => ARTICLE_TYPE.test(type))
}

function headlineOf(data: JsonLd, node: LdNode): LdText | undefined {
  return data.texts(node, 'headline')[0] ?? data.texts(node, 'name')[0]
}

function readNode(data: JsonLd, node: LdNode): LocatedNewsArticle {
  const first = (name: string) => data.texts(node, name)[0]
  return {
    node,
    type: { value: articleType(node)!, path: [...node.path, '@type'] },
    headline: headlineOf(data, node),
    alternativeHeadline: first('alternativeHeadline'),
    description: first('description') ?? first('abstract'),
    articleBody: bodyOf(data, node),
    datePublished: first('datePublished'),
    dateModified: first('dateModified'),
    dateCreated: first('dateCreated'),
    authors: partiesOf(data, node, ['author', 'creator']),
    translators: partiesOf(data, node, ['translator']),
    editors: partiesOf(data, node, ['editor']),
    contributors: contributorsOf(data, node),
    images: imagesOf(data, node),
    section: first('articleSection'),
    keywords: data.texts(node, 'keywords'),
    url: urlOf(data, node),
    inLanguage: languageOf(data, node),
    publisher: first('publisher'),
    sourceOrganization: first('sourceOrganization'),
    dateline: first('dateline'),
    license: addressOf(data, node, 'license') ?? first('license'),
    copyrightHolder: first('copyrightHolder'),
    isAccessibleForFree: truthOf(data, node, 'isAccessibleForFree'),
  }
}

/** A property that is true or false; pages write `"False"` as well. */
function truthOf(data: JsonLd, node: LdNode, name: string): Located<boolean> | undefined {
  const [located] = data.values(node, name)
  const written = String(located?.value).toLowerCase()
  if (located === undefined || (written !== 'true' && written !== 'false')) return undefined
  return { value: written === 'true', path: located.path }
}

function bodyOf(data: JsonLd, node: LdNode): LdText[] {
  const body = data.texts(node, 'articleBody')
  return body.length > 0 ? body : data.texts(node, 'text')
}

/** The parties under the first of the properties that names any. A list of names in one string stays one party. */
function partiesOf(data: JsonLd, node: LdNode, names: readonly string[]): LocatedParty[] {
  for (const name of names) {
    const parties = data.values(node, name).flatMap((value) => partyOf(data, value) ?? [])
    if (parties.length > 0) return parties
  }
  return []
}

function contributorsOf(data: JsonLd, node: LdNode): LocatedParty[] {
  const others = ['author', 'creator', 'translator', 'editor'].flatMap((name) => partiesOf(data, node, [name]))
  const known = new Set(others.map(({ name }) => name.value))
  return partiesOf(data, node, ['contributor']).filter(({ name }) => !known.has(name.value))
}

function partyOf(data: JsonLd, located: Located): LocatedParty | undefined {
  const name = data.textOf(located)
  if (name === undefined) return undefined
  const type = typesOf(located)[0]
  return {
    name,
    type: type === undefined ? undefined : { value: type, path: [...located.path, '@type'] },
    url: data.texts(located, 'url')[0],
  }
}

function imagesOf(data: JsonLd, node: LdNode): LocatedImage[] {
  const images = [...data.values(node, 'image'), ...data.values(node, 'associatedMedia').filter(isImage)]
  const seen = new Set<string>()
  return images.flatMap((value) => {
    const image = imageOf(data, value)
    const key = image.url?.value
    if (image.url === undefined && image.caption === undefined) return []
    if (key !== undefined && image.caption === undefined && seen.has(key)) return []
    if (key !== undefined) seen.add(key)
    return image
  })
}

function isImage(located: Located): boolean {
  return typesOf(located).some((type) => /Image|Photograph/.test(type))
}

function imageOf(data: JsonLd, located: Located): LocatedImage {
  if (typeof located.value === 'string') return { url: data.textOf(located) }
  const first = (...names: string[]) => names.map((name) => data.texts(located, name)[0]).find((text) => text)
  return {
    url: first('url', 'contentUrl') ?? idOf(located),
    caption: first('caption', 'description'),
    alternateName: first('alternateName'),
    credit: first('creditText', 'author', 'creator', 'copyrightHolder'),
  }
}

function urlOf(data: JsonLd, node: LdNode): LdText | undefined {
  return addressOf(data, node, 'url') ?? addressOf(data, node, 'mainEntityOfPage') ?? idOf(node)
}

/** A property that holds an address, as a string or as the id of an object. */
function addressOf(data: JsonLd, node: LdNode, name: string): LdText | undefined {
  for (const value of data.values(node, name)) {
    const address = isObject(value.value) ? (idOf(value) ?? data.texts(value, 'url')[0]) : data.textOf(value)
    if (address !== undefined) return address
  }
  return undefined
}

function idOf({ value, path }: Located): LdText | undefined {
  const id = isObject(value) ? value['@id'] : undefined
  return typeof id === 'string' && /^https?:/i.test(id) ? { value: id, path: [...path, '@id'] } : undefined
}

function languageOf(data: JsonLd, node: LdNode): LdText | undefined {
  const [language] = data.values(node, 'inLanguage')
  if (language === undefined) return undefined
  return data.texts(language, 'alternateName')[0] ?? data.textOf(language)
}

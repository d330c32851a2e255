import { type AnnotatedDocument, createDocument, type Layer, quoteOf, type SpanAnnotation } from '@chugiai/annotation'
import type { Article, Block } from '@chugiai/article'
import { assertArgument, defined, LIST, RECORD, recordOf, STRING } from '@chugiai/text'
import { type StatedMention, statedMentions } from './article-mentions.ts'

/** A document that says by its type which layers it has. */
export type DocumentWith<Name extends string> = AnnotatedDocument & {
  /** The layers that are there for sure, beside any others. */
  readonly layers: { readonly [Key in Name]: Layer }
}

const ARTICLE = recordOf({ id: STRING, text: STRING, blocks: LIST, figures: LIST, source: RECORD }, 'an article')

/**
 * The document of an article: the same text and source, its blocks as the layer `blocks`, what it states as the layer
 * `mentions`, and its fields as metadata. A mention is there for every person, news house, place and date that the
 * article found at a place of the text: who signed it and took its pictures, its dateline, the date of the page, of the
 * event and of publication. Their origin is the rule `article`.
 *
 * @example
 * const { article } = parseArticle('Thứ sáu, 14/03/2025\n\nXã Nậm Khao có nước sạch\n\n…')
 * documentFromArticle(article).layers.blocks.annotations[1].label // 'title'
 * documentFromArticle(article).layers.mentions.annotations[0].attributes.dateRole // 'page'
 */
export function documentFromArticle(article: Article): DocumentWith<'blocks' | 'mentions'> {
  assertArgument(article, ARTICLE, 'article')
  const { uri, mediaType, encoding, sha256, length, steps, alignment, reader } = article.source
  const blocks = article.blocks.map((block, i) => blockAnnotation(article, block, `s${i + 1}`, reader.version))
  const mentions = statedMentions(article).map((mention, i) =>
    mentionAnnotation(article, mention, `s${blocks.length + i + 1}`, reader.version),
  )
  const document = createDocument({
    id: article.id,
    text: article.text,
    source: { ...defined({ uri }), mediaType, encoding, sha256, length, steps, alignment },
    metadata: metadataOf(article),
  })
  return {
    ...document,
    layers: {
      blocks: { schema: 'structure', annotations: blocks },
      mentions: { schema: 'news', annotations: mentions },
    },
  }
}

function blockAnnotation(article: Article, block: Block, id: string, version: string): SpanAnnotation {
  return {
    kind: 'span',
    id,
    label: block.type,
    spans: [block.span],
    quote: quoteOf(article.text, [block.span]),
    origin: { kind: 'rule', name: block.rule, version },
    status: 'suggested',
    ...(block.figure === undefined ? {} : { attributes: { figure: block.figure } }),
  }
}

function mentionAnnotation(
  { text }: Article,
  { span, label, attributes }: StatedMention,
  id: string,
  version: string,
): SpanAnnotation {
  return {
    kind: 'span',
    id,
    label,
    spans: [span],
    quote: quoteOf(text, [span]),
    origin: { kind: 'rule', name: 'article', version },
    status: 'suggested',
    ...defined({ attributes }),
  }
}

/** The values of an article that a reader of the document looks for, as plain text. */
function metadataOf(article: Article): Record<string, unknown> {
  const values: Record<string, unknown> = {
    title: article.title?.value,
    agencyCode: article.agencyCode?.value,
    pageDate: article.pageDate?.value,
    publishedDate: article.publishedDate?.value ?? undefined,
    publishedDateCertainty: article.publishedDate?.certainty,
    eventDate: article.eventDate?.value,
    byline: article.byline?.people.map((person) => person.name),
    language: article.language,
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

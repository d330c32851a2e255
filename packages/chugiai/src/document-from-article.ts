import { type AnnotatedDocument, createDocument, quoteOf, type SpanAnnotation } from '@chugiai/annotation'
import type { Article, Block } from '@chugiai/article'

/**
 * The document of an article: the same text and source, its blocks as the layer `blocks`, and the fields of the article
 * as metadata.
 *
 * @example
 * const { article } = parseArticle('Thứ sáu, 14/03/2025\n\nXã Nậm Khao có nước sạch\n\n…')
 * documentFromArticle(article).layers.blocks.annotations[1].label // 'title'
 */
export function documentFromArticle(article: Article): AnnotatedDocument {
  const { uri, mediaType, encoding, sha256, length, steps, alignment, reader } = article.source
  return createDocument({
    id: article.id,
    text: article.text,
    source: { ...(uri === undefined ? {} : { uri }), mediaType, encoding, sha256, length, steps, alignment },
    metadata: metadataOf(article),
    layers: {
      blocks: {
        schema: 'structure',
        annotations: article.blocks.map((block, i) => blockAnnotation(article, block, `s${i + 1}`, reader.version)),
      },
    },
  })
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

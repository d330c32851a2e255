import schema from '../../schema/article.schema.json'

/** The JSON Schema (2020-12) of {@link ArticleSchema}, as committed in `schema/article.schema.json`. */
export const articleJsonSchema: Readonly<Record<string, unknown>> = schema

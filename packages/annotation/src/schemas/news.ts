import type { LabelDefinition, LabelSchema, RelationDefinition } from '../model/label-schema.ts'
import { type Open, text, withGuidelines } from './define.ts'
import { newsAttributes } from './news-attributes.ts'
import { newsLabelGuidelines, newsRelationGuidelines } from './news-guidelines.ts'
import { newsLabels } from './news-labels.ts'
import { newsRelations } from './news-relations.ts'

/** A label of {@link newsLabelSchema}; any other text too, for schemas that go on from it. */
export type NewsLabel = Open<(typeof newsLabels)[number]['id']>

/** A relation of {@link newsLabelSchema}; any other text too. */
export type NewsRelation = Open<(typeof newsRelations)[number]['id']>

/** Names, roles, times, numbers and legal documents in Vietnamese news, for the layer `mentions`. Nesting is allowed. */
export const newsLabelSchema: LabelSchema = {
  formatVersion: 1,
  id: 'news',
  version: '1.1.0',
  title: text('Nhãn tin tức', 'News labels'),
  description: text(
    'Thực thể và quan hệ trong tin tức tiếng Việt. Nhãn được lồng nhau, không được cắt nhau.',
    'Entities and relations in Vietnamese news. Labels nest and do not cross.',
  ),
  overlap: 'nested',
  labels: withGuidelines<LabelDefinition>(newsLabels, newsLabelGuidelines),
  attributes: newsAttributes,
  relations: withGuidelines<RelationDefinition>(newsRelations, newsRelationGuidelines),
}

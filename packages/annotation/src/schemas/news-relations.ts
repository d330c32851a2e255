import type { RelationDefinition } from '../label-schema.ts'
import { role, text } from './define.ts'

const ACTORS = ['PER', 'ORG', 'ROLE']
const MANY = { max: 1000 } // no article names more

/** How the annotations of news text hang together. */
export const newsRelations: readonly RelationDefinition[] = [
  { id: 'holds_role', title: text('giữ chức', 'holds role'), roles: [role('holder', ['PER']), role('role', ['ROLE'])] },
  {
    id: 'role_in',
    title: text('chức vụ tại', 'role in'),
    roles: [role('role', ['ROLE']), role('org', ['ORG', 'LOC'])],
  },
  {
    id: 'part_of',
    title: text('thuộc về', 'part of'),
    roles: [
      role('part', ['ORG', 'LOC', 'EVENT', 'LAW', 'PROGRAM']),
      role('whole', ['ORG', 'LOC', 'EVENT', 'LAW', 'PROGRAM']),
    ],
  },
  { id: 'based_in', title: text('đặt tại', 'based in'), roles: [role('org', ['ORG']), role('place', ['LOC'])] },
  {
    id: 'issued_by',
    title: text('do … ban hành', 'issued by'),
    roles: [role('document', ['LAW', 'PROGRAM']), role('issuer', ACTORS)],
  },
  { id: 'amends', title: text('sửa đổi', 'amends'), roles: [role('amending', ['LAW']), role('amended', ['LAW'])] },
  {
    id: 'organises',
    title: text('tổ chức', 'organises'),
    roles: [role('organiser', ACTORS), role('event', ['EVENT'])],
  },
  { id: 'chairs', title: text('chủ trì', 'chairs'), roles: [role('chair', ACTORS), role('event', ['EVENT'])] },
  {
    id: 'moderates',
    title: text('điều hành', 'moderates'),
    roles: [role('moderator', ACTORS), role('event', ['EVENT'])],
  },
  { id: 'concludes', title: text('kết luận', 'concludes'), roles: [role('speaker', ACTORS), role('event', ['EVENT'])] },
  {
    id: 'adopts',
    title: text('thông qua', 'adopts'),
    roles: [role('body', ['ORG', 'EVENT']), role('document', ['LAW', 'PROGRAM'])],
  },
  { id: 'attends', title: text('tham dự', 'attends'), roles: [role('participant', ACTORS), role('event', ['EVENT'])] },
  {
    id: 'speaks_at',
    title: text('phát biểu tại', 'speaks at'),
    roles: [role('speaker', ACTORS), role('event', ['EVENT'])],
  },
  {
    id: 'held_on',
    title: text('diễn ra ngày', 'held on'),
    roles: [role('event', ['EVENT']), role('time', ['DATE', 'TIME', 'DURATION'])],
  },
  {
    id: 'held_at',
    title: text('diễn ra tại', 'held at'),
    roles: [role('event', ['EVENT']), role('place', ['LOC', 'ORG'])],
  },
  {
    id: 'depicts',
    title: text('có trong ảnh', 'depicts'),
    description: text('Chú thích ảnh nêu tên người trong ảnh.', 'A caption names who is in the picture.'),
    roles: [role('caption', ['caption']), role('person', ['PER'])],
  },
  {
    id: 'author_of',
    title: text('là tác giả', 'author of'),
    roles: [role('author', ['PER', 'AGENCY']), role('work', [])],
  },
  {
    id: 'coref',
    title: text('cùng chỉ một đối tượng', 'corefers'),
    roles: [role('mention', [], { min: 2, ...MANY })],
  },
]

import type { RelationDefinition } from '../model/label-schema.ts'
import { role, text } from './define.ts'

const ACTORS = ['PER', 'ORG', 'ROLE']
const MANY = { max: 1000 } // no article names more

/** How the annotations of news text hang together. */
export const newsRelations = [
  {
    id: 'holds_role',
    title: text('giữ chức', 'holds role'),
    roles: [role('holder', 'người giữ chức', 'holder', ['PER']), role('role', 'chức vụ', 'role', ['ROLE'])],
  },
  {
    id: 'role_in',
    title: text('chức vụ tại', 'role in'),
    roles: [role('role', 'chức vụ', 'role', ['ROLE']), role('org', 'tổ chức', 'organization', ['ORG', 'LOC'])],
  },
  {
    id: 'part_of',
    title: text('thuộc về', 'part of'),
    roles: [
      role('part', 'bộ phận', 'part', ['ORG', 'LOC', 'EVENT', 'LAW', 'PROGRAM']),
      role('whole', 'toàn thể', 'whole', ['ORG', 'LOC', 'EVENT', 'LAW', 'PROGRAM']),
    ],
  },
  {
    id: 'based_in',
    title: text('đặt tại', 'based in'),
    roles: [role('org', 'tổ chức', 'organization', ['ORG']), role('place', 'nơi chốn', 'place', ['LOC'])],
  },
  {
    id: 'issued_by',
    title: text('do … ban hành', 'issued by'),
    roles: [
      role('document', 'văn bản', 'document', ['LAW', 'PROGRAM']),
      role('issuer', 'nơi ban hành', 'issuer', ACTORS),
    ],
  },
  {
    id: 'amends',
    title: text('sửa đổi', 'amends'),
    roles: [
      role('amending', 'văn bản sửa đổi', 'amending document', ['LAW']),
      role('amended', 'văn bản được sửa đổi', 'amended document', ['LAW']),
    ],
  },
  {
    id: 'organises',
    title: text('tổ chức', 'organises'),
    roles: [role('organiser', 'đơn vị tổ chức', 'organiser', ACTORS), role('event', 'sự kiện', 'event', ['EVENT'])],
  },
  {
    id: 'chairs',
    title: text('chủ trì', 'chairs'),
    roles: [role('chair', 'người chủ trì', 'chair', ACTORS), role('event', 'sự kiện', 'event', ['EVENT'])],
  },
  {
    id: 'moderates',
    title: text('điều hành', 'moderates'),
    roles: [role('moderator', 'người điều hành', 'moderator', ACTORS), role('event', 'sự kiện', 'event', ['EVENT'])],
  },
  {
    id: 'concludes',
    title: text('kết luận', 'concludes'),
    roles: [role('speaker', 'người phát biểu', 'speaker', ACTORS), role('event', 'sự kiện', 'event', ['EVENT'])],
  },
  {
    id: 'adopts',
    title: text('thông qua', 'adopts'),
    roles: [
      role('body', 'cơ quan thông qua', 'adopting body', ['ORG', 'EVENT']),
      role('document', 'văn bản', 'document', ['LAW', 'PROGRAM']),
    ],
  },
  {
    id: 'attends',
    title: text('tham dự', 'attends'),
    roles: [role('participant', 'người tham dự', 'participant', ACTORS), role('event', 'sự kiện', 'event', ['EVENT'])],
  },
  {
    id: 'speaks_at',
    title: text('phát biểu tại', 'speaks at'),
    roles: [role('speaker', 'người phát biểu', 'speaker', ACTORS), role('event', 'sự kiện', 'event', ['EVENT'])],
  },
  {
    id: 'held_on',
    title: text('diễn ra ngày', 'held on'),
    roles: [
      role('event', 'sự kiện', 'event', ['EVENT']),
      role('time', 'thời gian', 'time', ['DATE', 'TIME', 'DURATION']),
    ],
  },
  {
    id: 'held_at',
    title: text('diễn ra tại', 'held at'),
    roles: [role('event', 'sự kiện', 'event', ['EVENT']), role('place', 'nơi chốn', 'place', ['LOC', 'ORG'])],
  },
  {
    id: 'depicts',
    title: text('có trong ảnh', 'depicts'),
    description: text('Chú thích ảnh nêu tên người trong ảnh.', 'A caption names who is in the picture.'),
    roles: [
      role('caption', 'chú thích ảnh', 'caption', ['caption']),
      role('person', 'người trong ảnh', 'person', ['PER']),
    ],
  },
  {
    id: 'author_of',
    title: text('là tác giả', 'author of'),
    roles: [role('author', 'tác giả', 'author', ['PER', 'AGENCY']), role('work', 'tác phẩm', 'work', [])],
  },
  {
    id: 'coref',
    title: text('cùng chỉ một đối tượng', 'corefers'),
    roles: [role('mention', 'chỗ nhắc đến', 'mention', [], { min: 2, ...MANY })],
  },
] as const satisfies readonly RelationDefinition[]

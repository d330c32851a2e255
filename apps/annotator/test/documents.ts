import type { AnnotatedDocument, Annotation, Status } from '@chugiai/annotation'

/** A span over the first place of some letters. */
export function mention(
  id: string,
  label: string,
  text: string,
  quote: string,
  status: Status = 'suggested',
): Annotation {
  const start = text.indexOf(quote)
  return {
    kind: 'span',
    id,
    label,
    spans: [{ start, end: start + quote.length }],
    quote,
    origin: { kind: 'import', name: 'test' },
    status,
  }
}

export function documentOf(id: string, text: string, annotations: readonly Annotation[]): AnnotatedDocument {
  return { version: 1, id, text, offsetUnit: 'utf16', layers: { mentions: { schema: 'news', annotations } } }
}

const TEXT = 'Bà Hoa ở Huế. Ông Nam ở Hà Nội. Cô Lan ở Vinh.'

/** Three people in three towns; a relation and an entity name the first ones. */
export function townsfolk(id = 'ba-nguoi'): AnnotatedDocument {
  return documentOf(id, TEXT, [
    mention('s1', 'PER', TEXT, 'Hoa', 'accepted'),
    mention('s2', 'LOC', TEXT, 'Huế', 'accepted'),
    mention('s3', 'PER', TEXT, 'Nam'),
    mention('s4', 'LOC', TEXT, 'Hà Nội'),
    mention('s5', 'PER', TEXT, 'Lan'),
    mention('s6', 'LOC', TEXT, 'Vinh'),
    {
      kind: 'relation',
      id: 'r1',
      label: 'based_in',
      arguments: [
        { role: 'subject', id: 's1' },
        { role: 'object', id: 's2' },
      ],
      origin: { kind: 'human', name: 'Lan' },
      status: 'accepted',
    },
    {
      kind: 'entity',
      id: 'e1',
      label: 'PER',
      mentions: ['s1'],
      origin: { kind: 'human', name: 'Lan' },
      status: 'accepted',
    },
  ])
}

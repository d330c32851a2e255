import type { AnnotatedDocument } from '@chugiai/annotation'

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text as XML can hold it. */
export const asXml = (text: string) => text.replace(FORBIDDEN, '\ufffd')

/** Whether XML can hold all letters of a document. */
export function fitsXml(document: AnnotatedDocument): boolean {
  const values = [
    document.text,
    ...Object.values(document.layers).flatMap(({ annotations }) =>
      annotations.flatMap(({ label, attributes, note }) => [
        label,
        note ?? '',
        JSON.stringify(attributes ?? {})
          .replace(/\\u(....)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
          .replaceAll('\\b', '\b')
          .replaceAll('\\f', '\f'),
      ]),
    ),
  ]
  return values.every((value) => asXml(value) === value)
}

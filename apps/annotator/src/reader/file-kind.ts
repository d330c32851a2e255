/** A kind of file that holds text in a form of its own, which is not read here. */
export type ForeignKind = 'pdf_file' | 'word_file' | 'office_file' | 'image_file' | 'archive_file'

const HEAD_LENGTH = 4096 // bytes at the start that tell what a file is

/** What a file is, by its first bytes; null when it may be text. */
export function foreignKindOf(bytes: Uint8Array): ForeignKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH))
  if (/^\s{0,64}%PDF-/.test(head)) return 'pdf_file'
  if (head.startsWith('{\\rtf') || head.startsWith('\xd0\xcf\x11\xe0')) return 'word_file'
  if (head.startsWith('PK\x03\x04')) return zippedKind(bytes)
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*)/s.test(head)) return 'image_file'
  return /^(?:\x1f\x8b|7z\xbc\xaf|Rar!|\xfd7zXZ)/.test(head) ? 'archive_file' : null
}

/** Word, other office programs and plain archives are all zip files; the names of the parts inside tell them apart. */
function zippedKind(bytes: Uint8Array): ForeignKind {
  const names = new TextDecoder('latin1').decode(bytes)
  if (/word\/document\.xml|mimetypeapplication\/vnd\.oasis\.opendocument\.text/.test(names)) return 'word_file'
  return /\[Content_Types\]\.xml|mimetypeapplication\/vnd\.oasis/.test(names) ? 'office_file' : 'archive_file'
}

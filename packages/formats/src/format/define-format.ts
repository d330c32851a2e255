import { assertArgument, BYTES, listOf, recordOf, STRING, toBytes } from '@chugiai/text'
import { assertReadOptions, assertWriteOptions, assertWriting, DOCUMENT } from './arguments.ts'
import type { ByteCodec, ByteFile, ByteFormat } from './byte-format.ts'
import type { Format, PairFormat, RecordFormat } from './format.ts'

const TEXT_FILE = /* @__PURE__ */ recordOf({ name: STRING, text: STRING }, 'a file of text ({ name, text })')

/** A format whose readers and writers check what they are given, as `read` and `write` do: it is an entry of its own. */
export function defineFormat(format: Format): Format {
  return {
    ...format,
    detect(file) {
      assertArgument(file, TEXT_FILE, 'file')
      return format.detect(file)
    },
    read(files, options = {}) {
      assertArgument(files, listOf(TEXT_FILE), 'files')
      assertReadOptions(options)
      return format.read(files, options)
    },
    write(documents, options = {}) {
      assertWriting(documents, options)
      return format.write(documents, options)
    },
    ...(format.records === undefined ? {} : { records: checkedRecords(format.records) }),
    ...(format.pairs === undefined ? {} : { pairs: checkedPairs(format.pairs) }),
  }
}

function checkedRecords(records: RecordFormat): RecordFormat {
  return {
    ...records,
    reader(name, options = {}) {
      assertArgument(name, STRING, 'name')
      assertReadOptions(options)
      return records.reader(name, options)
    },
    write(document, options = {}) {
      assertArgument(document, DOCUMENT, 'document')
      assertWriteOptions(options)
      return records.write(document, options)
    },
  }
}

function checkedPairs(pairs: PairFormat): PairFormat {
  return {
    reader(options = {}) {
      assertReadOptions(options)
      return pairs.reader(options)
    },
    write(document, name, options = {}) {
      assertArgument(document, DOCUMENT, 'document')
      assertArgument(name, STRING, 'name')
      assertWriteOptions(options)
      return pairs.write(document, name, options)
    },
  }
}

const BYTE_FILE = /* @__PURE__ */ recordOf({ name: STRING, data: BYTES }, 'a file of bytes ({ name, data })')

/** The same for a format of bytes, and for its code when that is loaded. */
export function defineByteFormat(format: ByteFormat): ByteFormat {
  return {
    ...format,
    detect(file) {
      assertArgument(file, BYTE_FILE, 'file')
      return format.detect(withBytes(file))
    },
    async load() {
      return checkedCodec(await format.load())
    },
  }
}

function checkedCodec({ read, write }: ByteCodec): ByteCodec {
  const checked: ByteCodec = {
    async read(file, options = {}) {
      assertArgument(file, BYTE_FILE, 'file')
      assertReadOptions(options)
      return read(withBytes(file), options)
    },
  }
  if (write === undefined) return checked
  return {
    ...checked,
    write(documents, options = {}) {
      assertWriting(documents, options)
      return write(documents, options)
    },
  }
}

function withBytes({ name, data }: ByteFile): ByteFile {
  return { name, data: toBytes(data) }
}

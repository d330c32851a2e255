export { formatBratConfig, parseBratConfig } from './brat/index.ts'
export {
  detectFormat,
  type FormatGuess,
  formatOf,
  type LossRow,
  lossTable,
  type OutputFile,
  read,
  type WrittenFiles,
  write,
  writeFiles,
} from './convert.ts'
export type { ByteCodec, ByteFile, ByteFormat, WrittenBytes } from './format/byte-format.ts'
export type { FormatErrorCode, FormatIssueCode } from './format/codes.ts'
export type {
  FileReader,
  Format,
  FormatFile,
  LineReader,
  PairFormat,
  ReadItem,
  ReadOptions,
  ReadResult,
  RecordFormat,
  TagScheme,
  TextFile,
  WriteOptions,
  WriteResult,
  WrittenFile,
  WrittenRecord,
} from './format/format.ts'
export type { Holds } from './format/holds.ts'
export type { FormatIssue } from './format/issue.ts'
export { formatLabelStudioConfig, type ParsedLabelStudioConfig, parseLabelStudioConfig } from './label-studio/index.ts'
export { byteFormats, formats } from './registry.ts'
export type { FormattedConfig, ParsedConfig } from './schema/schema-builder.ts'
export {
  type ReadStreamOptions,
  readFileStream,
  readStream,
  type WriteStreamOptions,
  writeFileStream,
  writeStream,
} from './stream.ts'

export { parquet } from './parquet.ts'
export {
  type ParquetFile,
  type ParquetRows,
  type ParquetWriteOptions,
  readParquet,
  writeParquet,
} from './parquet-file.ts'

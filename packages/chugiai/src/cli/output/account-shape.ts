import { isObject } from '@chugiai/text'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isFlag: Check = (value) => typeof value === 'boolean'
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isSize: Check = (value) => value === null || isCount(value) // a part of Parquet is full, whatever its size
const hasFields =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]))
const eachIs =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check)
const orMissing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

const isInput = hasFields({
  ...{ name: isText, records: isCount, failed: isCount, mayGrow: isFlag, isReadable: isFlag, isDone: isFlag },
  read: hasFields({ bytes: isCount, sha256: isText, isLineEnd: isFlag }),
})

/** Whether a line of a manifest is an account as this program writes them: somebody may have edited it. */
export const isAccount = hasFields({
  inputs: eachIs(isInput),
  files: eachIs(hasFields({ bytes: isCount, sha256: isText, isDone: isFlag })),
  gone: orMissing((value) => Array.isArray(value) && value.every(isText)),
  part: orMissing(hasFields({ index: isCount, records: isSize, bytes: isSize })),
})

/** Whether the first line of a manifest says what the run was. */
export const isIdentity = hasFields({ command: isText, version: isText, options: isObject })

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './arguments.ts'
import { CASE_FILES } from './cases/case-files.ts'
import { type CheckedFile, formatCases, scoreCases } from './cases/score-cases.ts'

// npm run cases -w @chugiai/evaluate -- SHARED_FOLDER [--json]
const { folder, isJson } = readArguments('cases')
const cases = join(folder, 'cases')
const namesOf = (path: string) => (path.endsWith('/') ? readdirSync(join(cases, path)).sort() : [''])

const files = CASE_FILES.flatMap(([path, check]) =>
  namesOf(path).map((name): CheckedFile => {
    const [set, ...file] = (path + name).split('/') as [string, ...string[]]
    return { set, file: file.join('/'), cases: check(readFileSync(join(cases, path, name), 'utf8')) }
  }),
)
const scores = scoreCases(files)
console.log(isJson ? JSON.stringify(scores, null, 2) : formatCases(scores))

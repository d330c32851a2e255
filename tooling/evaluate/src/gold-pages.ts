import { readArguments } from './arguments.ts'
import { evaluatePages } from './pages/evaluate-pages.ts'
import { formatPageScores } from './pages/format-pages.ts'
import { readFolder } from './pages/read-folder.ts'

// npm run gold-pages -w @chugiai/evaluate -- FOLDER_WITH_GOLD_JSON [--json]
const { folder, isJson } = readArguments('gold-pages')
const readers = evaluatePages(readFolder(folder))
console.log(isJson ? JSON.stringify(readers, null, 2) : formatPageScores(readers))

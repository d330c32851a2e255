import { library } from '../../tsup.config.base.ts'

// The DOM and what goes with it are needed for pages of HTML alone.
export default library({
  entries: ['src/index.ts', 'src/warc/index.ts'],
  lazy: { linkedom: ['parseHTML'], htmlparser2: ['Parser', 'Tokenizer'], '@mozilla/readability': ['Readability'] },
})

import { library } from '../../tsup.config.base.ts'

export default library({ entries: ['src/index.ts', 'src/lexis/index.ts'] })

import { t } from '../i18n/translate.ts'
import { openFiles } from '../state/opening.ts'

const INPUT_ID = 'file-picker'

/** Asks for a file with the system's own window. */
export function chooseFile(): void {
  document.getElementById(INPUT_ID)?.click()
}

/** The field behind {@link chooseFile}; on the page once. */
export function FilePicker() {
  return (
    <input
      id={INPUT_ID}
      type="file"
      multiple
      hidden
      aria-label={t('menu.open')}
      accept=".txt,.text,.md,.html,.htm,.json,.ndjson,.jsonl,.gz,text/plain,text/html,application/json"
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])].map((file) => ({ name: file.name, file }))
        currentTarget.value = ''
        void openFiles(files)
      }}
    />
  )
}

import { t } from '../i18n/translate.ts'
import { openFile } from '../state/library.ts'

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
      hidden
      aria-label={t('menu.open')}
      accept=".txt,.text,.md,.html,.htm,.json,text/plain,text/html,application/json"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0]
        currentTarget.value = ''
        if (file) void openFile(file)
      }}
    />
  )
}

import { t } from '../i18n/translate.ts'
import { openSample } from '../state/opening.ts'
import { dialog } from '../state/store.ts'
import { chooseFile } from './file-picker.tsx'
import { Icon } from './icon.tsx'

/** What brings documents in. */
export function StartButtons() {
  return (
    <div class="start-buttons">
      <button type="button" class="button is-primary" onClick={chooseFile}>
        <Icon name="open" />
        {t('start.open')}
      </button>
      <button type="button" class="button" onClick={() => (dialog.value = { kind: 'paste' })}>
        <Icon name="paste" />
        {t('start.paste')}
      </button>
      <button type="button" class="button" onClick={() => void openSample()}>
        <Icon name="sample" />
        {t('start.sample')}
      </button>
    </div>
  )
}
